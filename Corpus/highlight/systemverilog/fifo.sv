// A queue in hardware, with its checks.
package fifo_pkg;
  typedef enum logic [1:0] { EMPTY, SOME, FULL } level_e;
  typedef struct packed {
    logic        valid;
    logic [31:0] data;
  } entry_t;
endpackage : fifo_pkg

import fifo_pkg::*;

interface fifo_if #(parameter int WIDTH = 32) (input logic clk);
  logic             push, pop;
  logic [WIDTH-1:0] din, dout;
  level_e           level;

  modport writer (output push, din, input level);
  modport reader (output pop, input dout, level);

  clocking cb @(posedge clk);
    default input #1step output #2ns;
    output push, din;
  endclocking
endinterface

module fifo #(
  parameter int unsigned DEPTH = 16,
  parameter type         T     = entry_t
) (
  input  logic clk, rst_n,
  fifo_if.writer w,
  fifo_if.reader r
);
  localparam int ABITS = $clog2(DEPTH);

  T                 store [DEPTH];
  logic [ABITS:0]   head, tail;
  wire [ABITS:0]    used = head - tail;

  always_comb begin
    unique case (used)
      '0:              r.level = EMPTY;
      (ABITS+1)'(DEPTH): r.level = FULL;
      default:         r.level = SOME;
    endcase
  end

  always_ff @(posedge clk or negedge rst_n) begin
    if (!rst_n) begin
      head <= '0;
      tail <= '0;
    end else begin
      if (w.push && used != DEPTH) begin
        store[head[ABITS-1:0]] <= '{valid: 1'b1, data: w.din};
        head <= head + 1'b1;
      end
      if (r.pop && |used) tail++;
    end
  end

  assign r.dout = store[tail[ABITS-1:0]].data;

  // What must never happen
  property no_overflow;
    @(posedge clk) disable iff (!rst_n)
      (used == DEPTH) |-> !w.push throughout ##[1:3] r.pop;
  endproperty

  assert property (no_overflow)
    else $error("pushed into a full queue at %0t", $time);
  cover property (@(posedge clk) used == DEPTH - 1 ##1 used == DEPTH);

`ifndef SYNTHESIS
  initial begin
    $display(`"fifo of DEPTH entries`");
    `uvm_info("FIFO", $sformatf("depth %0d", DEPTH), UVM_LOW)
  end
`endif
endmodule : fifo
