\ Tools for text: counting, turning around, a small table.
\ Loads in Gforth and other systems of the 2012 standard.

only forth also definitions decimal

1024 constant limit
variable words-seen   0 words-seen !
2variable span
create buffer limit allot
create table 10 , 20 , $FF , %1010 , -1 , 'A' ,
0 value verbose?
3.14159e fconstant pi-ish

: cells+ ( addr n -- addr' )  cells + ;
: square ( n -- n*n )  dup * ;
: ?letter ( c -- flag )
  dup [char] a >= over [char] z <= and
  swap [char] ' = or ;

( A word with locals: they're named
  in braces. )
: count-words { addr len | inside -- n }
  0 addr len bounds ?do
    i c@ ?letter if
      inside 0= if 1+ true to inside then
    else
      false to inside
    then
  loop
  dup words-seen +! ;

: turn ( addr len -- )
  begin dup while
    1- 2dup + c@ emit
  repeat 2drop ;

: report ( n -- )
  ." Words: " . cr
  verbose? if s" It's \" not escaped" type then
  s\" escaped: \" and \n" type
  c" counted" count type cr
  .( loading ) abort" never mind" ;

: kind ( n -- )
  case
    0 of ." none" endof
    1 of ." one" endof
    dup 10 < ?of ." few" endof
    ." many: " dup u. 8 .r
  endcase ;

: array ( n "name" -- )
  create cells allot
  does> ( i -- addr ) swap cells + ;

10 array scores
: fill-scores  10 0 do i square i scores ! loop ;
: sum  0 10 0 do i scores @ + loop ;

:noname ( -- ) ." deferred" ; is-defined drop
defer hook  ' noop is hook
: run  ['] hook catch ?dup if ." error " . exit then recurse ;
: immediate-word  postpone if postpone s" [compile] ; ; immediate

[defined] gforth [if]
  include tests/more.fth
  : bench  utime 2>r fill-scores utime 2r> d- d. ;
[else]
  : bench ;
[then]

s" a few words, isn't it" count-words report
hex 1F decimal . bye
