-- A counter with a limit, and the package that says how wide it is.
library ieee;
use ieee.std_logic_1164.all;
use ieee.numeric_std.all;

package counter_pkg is
  constant WIDTH : positive := 8;
  type state_t is (idle, counting, \at the limit\);
  subtype count_t is unsigned(WIDTH - 1 downto 0);
  function ceil_log2 (n : natural) return natural;
  attribute keep : string;
end package counter_pkg;

package body counter_pkg is
  function ceil_log2 (n : natural) return natural is
    variable bits : natural := 0;
    variable left : natural := n;
  begin
    while left > 1 loop
      left := (left + 1) / 2;
      bits := bits + 1;
    end loop;
    return bits;
  end function;
end package body;

library ieee;
use ieee.std_logic_1164.all;
use ieee.numeric_std.all;
use work.counter_pkg.all;

entity counter is
  generic (
    LIMIT  : natural := 16#F0#;
    PERIOD : time    := 20 ns
  );
  port (
    clk, rst : in  std_logic;
    enable   : in  std_logic := '1';
    value    : out std_logic_vector(WIDTH - 1 downto 0);
    done     : out boolean
  );
end entity counter;

architecture rtl of counter is
  signal count : count_t := (others => '0');
  signal state : state_t;
  attribute keep of count : signal is "true";
begin
  /* Block comments are new
     in VHDL-2008. */
  process (clk, rst) is
  begin
    if rst = '1' then
      count <= (others => '0');
      state <= idle;
    elsif rising_edge(clk) then
      case state is
        when idle =>
          if enable = '1' then
            state <= counting;
          end if;
        when counting =>
          count <= count + 1;
          if count >= LIMIT then
            state <= \at the limit\;
          end if;
        when others => null;
      end case;
    end if;
  end process;

  value <= std_logic_vector(count);
  done  <= count'event and count'last_value = x"EF";
  assert count'length = WIDTH report "width is " & integer'image(WIDTH) severity failure;
end architecture rtl;
