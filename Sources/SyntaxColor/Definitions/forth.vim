" Language:  Forth
" Reference: Forth 2012 Standard: word sets Core, Block, Double, Exception, Facility, File, Floating, Locals,
"            Memory, Tools, Search, String; Gforth's `{ }` locals
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn iskeyword 33-126,128-255

" Arithmetic, control
syn keyword forthOperator + - * / mod /mod negate abs min max and or xor invert not lshift rshift 1+ 1- 2+ 2- 2* 2/ < > = <> 0<
syn keyword forthOperator 0> 0= 0<> u< u> within d+ d- dnegate dabs dmin dmax d< d= d0< d0= d2* d2/ du< d>s s>d m+ m* m*/
syn keyword forthOperator um* */ */mod fm/mod sm/rem um/mod <= >= u<= u>= 0<= 0>= f+ f- f* f/ fnegate fabs fmax fmin floor fround f** fsqrt
syn keyword forthOperator fexp fln flog fsin fcos ftan fsincos f< f0< f0= f= f~ d>f f>d s>f f>s
syn keyword forthStack drop nip dup over tuck swap rot -rot ?dup pick roll 2drop 2nip 2dup 2over 2tuck 2swap 2rot >r r> r@ rdrop
syn keyword forthStack 2>r 2r> 2r@ n>r nr> depth sp@ sp! rp@ rp! fdrop fdup fover fswap frot fdepth
syn keyword forthMemory @ ! +! c@ c! 2@ 2! f@ f! cell cells cell+ char+ chars aligned align faligned falign float+ floats here
syn keyword forthMemory allot allocate free resize erase fill move cmove cmove> unused count blank
syn keyword forthControl if else then endif begin while repeat until again do ?do loop +loop leave unloop exit i j k recurse case
syn keyword forthControl of endof endcase ahead cs-pick cs-roll quit abort bye catch throw next for perform
syn keyword forthControl >in >body source refill pad parse parse-name evaluate here also only
syn keyword forthControl forth previous definitions order set-order get-order search-wordlist wordlist forth-wordlist get-current
syn keyword forthControl set-current environment? included required load thru list block buffer update flush
syn keyword forthDefine ; :noname constant 2constant fconstant variable 2variable fvariable create does> value to defer is
syn keyword forthDefine action-of immediate compile, literal 2literal fliteral sliteral state , c, 2, f,
syn keyword forthDefine marker execute field: cfield: ffield: +field begin-structure end-structure buffer: synonym user vocabulary code ;code end-code
syn keyword forthDefine locals| {: find-name name>string >name latest lastxt interpret compile-only
syn match forthDefine "\S\@1<!:\s\+\S\+"
syn match forthDefine "\S\@1<!postpone\S\@!" nextgroup=forthTaken skipwhite
syn match forthDefine "\S\@1<!\[\='\]\=\s\+\ze[(\\]\S\@!" nextgroup=forthTaken
syn match forthIO "\S\@1<!see\S\@!"
syn match forthIO "\S\@1<!see\s\+\ze[(\\]\S\@!" nextgroup=forthTaken
syn match forthTaken contained "\S*\"\S\@!\|[(\\]\S\@!"
syn match forthDefine "\S\@1<!\%('\|\['\]\|\[compile\]\|[][]\)\S\@!"
syn match forthControl "\S\@1<!\[\%(if\|else\|then\|defined\|undefined\)\]\S\@!"
syn keyword forthIO . .r u. u.r d. d.r ud. f. fe. fs. ? .s emit cr space spaces type key key? ekey accept expect page at-xy
syn keyword forthIO <# # #s #> hold holds sign base hex decimal bl word find count >number number tib #tib dump words
syn keyword forthIO open-file close-file read-file write-file read-line write-line create-file delete-file file-size r/o r/w w/o bin
syn keyword forthIO file-position reposition-file compare search /string -trailing ms time&date utime environment
syn keyword forthBoolean true false

syn match forthNumber "\S\@1<![-+]\=\d\+[.]\=\S\@!\|\S\@1<!\$[-+]\=\x\+\S\@!\|\S\@1<!%[-+]\=[01]\+\S\@!\|\S\@1<!#[-+]\=\d\+\S\@!\|\S\@1<!&\d\+\S\@!"
syn match forthNumber "\S\@1<![-+]\=\d\+\%(\.\d*\)\=[eE][-+]\=\d*\S\@!\|\S\@1<!'\S'\=\S\@!\|\S\@1<!0x\x\+\S\@!"

" Words that read text: up to a quote or bracket on the line.
syn match forthString +\S\@1<!\%([cs.]\|abort\)"\s[^"]*"\=+
syn match forthString +\S\@1<!s\\"\s\%([^"\\]\|\\.\)*"\=+
syn match forthString "\S\@1<!\.(\s[^)]*)\="
syn match forthString "\S\@1<!\%(char\|\[char\]\)\s\+\S\+"
syn match forthInclude "\S\@1<!\%(include\|require\|needs\)\s\+\S\+"
syn region forthLocals start="\S\@1<!{:\=\S\@!" end=":\=}" oneline
syn match forthComment "\S\@1<!\\\%(\s.*\|$\)" contains=forthTodo
syn match forthComment "\S\@1<!\\G\s.*" contains=forthTodo
syn region forthComment start="\S\@1<!(\S\@!" end=")" contains=forthTodo
syn keyword forthTodo contained TODO FIXME XXX

hi def link forthOperator Operator
hi def link forthStack Special
hi def link forthMemory Function
hi def link forthControl Statement
hi def link forthDefine Define
hi def link forthIO Character
hi def link forthBoolean Boolean
hi def link forthNumber Number
hi def link forthString String
hi def link forthInclude Include
hi def link forthLocals Type
hi def link forthComment Comment
hi def link forthTodo Todo

syn sync fromstart
let b:current_syntax = "forth"
