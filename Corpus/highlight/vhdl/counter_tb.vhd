library std;
use std.textio.all;
library ieee;
context ieee.ieee_std_context;

entity counter_tb is
end entity;

architecture test of counter_tb is
  component counter
    port (clk : in std_logic; value : out std_logic_vector(7 downto 0));
  end component;

  constant HALF : time := 5.5 ns;
  constant MASK : bit_vector(11 downto 0) := b"1010_0101_1100";
  constant TINY : real := 1.25e-3;
  signal clk    : std_logic := '0';
  signal value  : std_logic_vector(7 downto 0);
  signal stop   : boolean := false;
  shared variable failures : natural := 0;
  file   log    : text open write_mode is "counter.log";

  type memory_t is array (natural range <>) of integer;
  type link_t;
  type link_p is access link_t;
  type link_t is record
    item : integer;
    tail : link_p;
  end record;

  procedure check (good : boolean; message : string) is
    variable text_line : line;
  begin
    if not good then
      failures := failures + 1;
      write(text_line, string'("it isn't so: """ & message & """"));
      writeline(log, text_line);
      report message severity error;
    end if;
  end procedure;
begin
  clk <= not clk after HALF when not stop else '0';

  dut : component counter
    port map (
      clk   => clk,
      value => value
    );

  lanes : for i in 0 to 3 generate
    inverted : if i mod 2 = 1 generate
      value(i) <= transport not clk after 2 ns;
    end generate;
  end generate lanes;

  main : process
    variable head : link_p := null;
    variable sum  : memory_t(0 to 7) := (others => 0);
    variable c    : character := ''';
  begin
    wait until rising_edge(clk);
    for i in sum'range loop
      sum(i) := i ** 2 rem 7;
      next when sum(i) = 0;
      exit when sum(i) > 16#7F#;
      head := new link_t'(item => sum(i), tail => head);
    end loop;
    check(value /= "ZZZZZZZZ", "driven");
    check(unsigned(value) <= X"FF" and c = ''', "in range");
    wait for 100 us;
    stop <= true;
    report "done at " & time'image(now) severity note;
    wait;
  end process main;
end architecture test;
