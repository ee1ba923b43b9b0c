\ Conway's game of life on a torus. Run: gforth life.fs

32 constant width
16 constant height
width height * constant size

create world size allot
create next  size allot
variable generation

\ --- cells -------------------------------------------------

: wrap ( n max -- n' )  tuck + swap mod ;
: at ( x y -- addr )
  height wrap width *
  swap width wrap + world + ;

: alive? ( x y -- 0|1 )  at c@ ;
: live!  ( x y -- )  at 1 swap c! ;

: neighbours ( x y -- n )
  0 -rot
  2 -1 do
    2 -1 do
      i 0= j 0= and 0= if
        2dup j + swap i + swap alive?
        3 roll + -rot
      then
    loop
  loop 2drop ;

: rule ( alive n -- alive' )
  dup 3 = if 2drop 1 exit then
  2 = and ;

: step
  height 0 ?do
    width 0 ?do
      i j alive?  i j neighbours  rule
      next j width * i + + c!
    loop
  loop
  next world size move
  1 generation +! ;

\ --- output ------------------------------------------------

: cell. ( 0|1 -- )  if [char] # else '.' then emit ;
: row.  ( y -- )  width 0 do i over alive? cell. loop drop cr ;
: show
  0 0 at-xy
  ." generation " generation @ 0 <# #s #> type cr
  height 0 do i row. loop ;

: glider ( -- )
  1 0 live!  2 1 live!
  0 2 live!  1 2 live!  2 2 live! ;

( Patterns are text:
  a star lives ) : pattern: ( "name" -- ) create , does> @ execute ;

: clear  world size erase ;
: random-world ( seed -- )
  size 0 do
    1103515245 * 12345 + dup 16 rshift 1 and
    world i + c!
  loop drop ;

: life ( n -- )
  clear glider page
  begin
    dup 0>
  while
    show step 100 ms
    key? if key drop 2drop ." it's stopped" exit then
    1-
  repeat drop ;

0x2A random-world
100 life
.s bye
