// A serial sender: one start bit, eight bits of data, one stop bit.
`timescale 1ns / 1ps
`default_nettype none
`define STATE_BITS 2

module uart_tx #(
    parameter CLOCK_HZ  = 50_000_000,
    parameter BAUD_RATE = 115200
) (
    input  wire       clk,
    input  wire       reset_n,
    input  wire       start,
    input  wire [7:0] data,
    output reg        tx,
    output wire       busy
);

    localparam DIVIDER = CLOCK_HZ / BAUD_RATE;
    localparam IDLE  = 2'b00,
               START = 2'b01,
               DATA  = 2'b10,
               STOP  = 2'b11;

    reg [`STATE_BITS-1:0] state;
    reg [15:0] count;
    reg [2:0]  index;
    reg [7:0]  shift;
    wire \odd+name ;

    assign busy = (state != IDLE);
    assign \odd+name = ^data & ~busy;

    /* The divider counts down; at zero
       the next bit is on its turn. */
    wire tick = (count == 16'd0);

    always @(posedge clk or negedge reset_n) begin
        if (!reset_n) begin
            state <= IDLE;
            count <= 16'h0000;
            index <= 3'o0;
            shift <= 8'hxx;
            tx    <= 1'b1;
        end else begin
            count <= tick ? DIVIDER - 1 : count - 1'b1;
            case (state)
                IDLE: if (start) begin
                    shift <= data;
                    count <= DIVIDER - 1;
                    state <= START;
                    tx    <= 1'b0;
                end
                START: if (tick) begin
                    state <= DATA;
                    index <= 0;
                    tx    <= shift[0];
                end
                DATA: if (tick) begin
                    if (index == 3'd7) begin
                        state <= STOP;
                        tx    <= 1'b1;
                    end else begin
                        index <= index + 1;
                        tx    <= shift[index + 1];
                    end
                end
                default: if (tick) state <= IDLE; // STOP
            endcase
        end
    end

`ifdef SIMULATION
    initial $display("divider is %0d, \"rounded\"\tdown", DIVIDER);
`else
    // synthesis translate_off
`endif
endmodule
