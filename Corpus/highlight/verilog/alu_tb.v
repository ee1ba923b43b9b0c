`include "alu.v"

module alu_tb;
    reg  [31:0] a, b;
    reg  [3:0]  op;
    wire [31:0] y;
    wire        zero;
    integer     i, errors;
    real        elapsed;
    event       done;

    alu #(.WIDTH(32)) dut (.a(a), .b(b), .op(op), .y(y), .zero(zero));

    function [31:0] expected;
        input [31:0] x, z;
        input [3:0]  code;
        casez (code)
            4'b0000: expected = x + z;
            4'b0001: expected = x - z;
            4'b001?: expected = code[0] ? x | z : x & z;
            4'b01zz: expected = x ^ z;
            4'b1000: expected = x << z[4:0];
            4'b1001: expected = $signed(x) >>> z[4:0];
            default: expected = {31'b0, x < z};
        endcase
    endfunction

    task check;
        begin
            #1;
            if (y !== expected(a, b, op)) begin
                errors = errors + 1;
                $display("%0t: op %b: %h ? %h = %h, not %h",
                         $time, op, a, b, y, expected(a, b, op));
            end
        end
    endtask

    specify
        specparam tRise = 1.5e-3, tFall = 2.0;
    endspecify

    primitive_gate g1 (zero, ~|y);
    nand #(2, 3) n1 (carry, a[0], b[0]);

    genvar bit_index;
    generate
        for (bit_index = 0; bit_index < 4; bit_index = bit_index + 1) begin : lanes
            assign {carry, sum} = a[8*bit_index +: 8] + b[8*bit_index +: 8];
        end
    endgenerate

    initial begin : main
        errors = 0;
        elapsed = 0.25;
        $dumpfile("alu.vcd");
        $dumpvars(0, alu_tb);
        for (i = 0; i < 1000; i = i + 1) begin
            a  = $random;
            b  = $urandom_range(32'hFFFF_FFFF);
            op = i[3:0];
            check;
        end
        repeat (3) @(posedge dut.clk);
        fork
            -> done;
            wait (errors == 0) $write("it's fine\n");
        join
        if (errors) $display("%d errors", errors); else $display("pass");
        $finish;
    end
endmodule
