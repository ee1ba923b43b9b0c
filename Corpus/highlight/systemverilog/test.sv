`timescale 1ns/1ns
/* A test with classes: random packets
   and a scoreboard. */
virtual class Item;
  pure virtual function string text();
  static int made = 0;
  function new(); made++; endfunction
endclass

class Packet extends Item;
  rand bit [7:0]  kind;
  rand byte       body[];
  randc bit [2:0] lane;
  protected int   id;
  local string    note = "first line\nsecond \"quoted\"";

  constraint sizes {
    body.size() inside {[1:64], 128};
    kind dist { 8'h00 := 1, [8'h01:8'hFE] :/ 8, 8'hFF := 1 };
    if (kind == 0) body.size() < 4; else soft body.size() > 8;
    foreach (body[i]) body[i] != 8'hAA;
  }

  covergroup cg;
    coverpoint kind { bins low = {[0:15]}; ignore_bins none = {255}; }
    cross kind, lane;
  endgroup

  function new(int id = 0);
    super.new();
    this.id = id;
    cg = new;
  endfunction

  virtual function string text();
    return $sformatf("%0d: kind %02h, %0d bytes", id, kind, body.size());
  endfunction
endclass : Packet

program automatic test;
  Packet queue[$];
  int seen[string];
  mailbox #(Packet) box = new(4);
  semaphore one = new(1);
  event finished;

  task automatic send(input int count, ref int sent);
    repeat (count) begin
      Packet p = new(sent);
      if (!p.randomize() with { kind < 16; }) $fatal(1, "can't randomize");
      box.put(p);
      sent++;
      #10ns;
    end
    -> finished;
  endtask

  task receive();
    Packet p;
    forever begin
      box.get(p);
      queue.push_back(p);
      seen[p.text()] += 1;
      if (queue.size() > 100) void'(queue.pop_front());
      unique if (p.kind == 0) continue;
      else if (p.kind == 255) break;
    end
  endtask

  initial begin
    automatic int sent = 0;
    shortreal half = 0.5;
    time limit = 1.5us;
    fork
      send(20, sent);
      receive();
      begin wait (finished.triggered); end
    join_any
    disable fork;
    assert (sent == 20) else $error("sent %0d, not 20", sent);
    do sent--; while (sent > 0);
    $finish;
  end
endprogram
