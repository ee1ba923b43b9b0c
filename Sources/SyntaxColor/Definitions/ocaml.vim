" Language:  OCaml
" Reference: The OCaml Manual, 5.2
" Beyond Vim 9.0: `open!` and `include` of a path, numbers as the manual writes
" them, strings inside comments.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,39

" Words of the language.
syn keyword ocamlKeyword and as assert class constraint do done downto else end exception
syn keyword ocamlKeyword external for fun function functor if in inherit initializer lazy let
syn keyword ocamlKeyword match method mutable new nonrec of or parser private rec then to try type
syn keyword ocamlKeyword val virtual when while with
syn keyword ocamlKeyword asr land lor lsl lsr lxor mod
syn keyword ocamlType array bool bytes char exn float format format4 int int32 int64 lazy_t list
syn keyword ocamlType nativeint option string unit
syn keyword ocamlBoolean true false

" Names with a capital: constructors, or modules when a dot follows.
syn match ocamlConstructor "`\=\<\u[A-Za-z0-9_']*"
syn match ocamlConstructor "`\h[A-Za-z0-9_']*"
syn match ocamlModule "\<\u[A-Za-z0-9_']*\ze\s*\.\%(\s*[A-Za-z_({[]\)\@="

" Modules.
syn region ocamlBlock matchgroup=ocamlModule start="\<\%(struct\|sig\|object\)\>" end="\<end\>" transparent contains=TOP
syn region ocamlBegin matchgroup=ocamlKeyword start="\<begin\>" end="\<end\>" transparent contains=TOP
syn match ocamlKeyword "\<\%(open\|include\)\>!\=" skipwhite skipempty nextgroup=ocamlPath
syn match ocamlKeyword "\<module\>" skipwhite skipempty nextgroup=ocamlModuleName
syn match ocamlKeyword "\<module\s\+type\>\%(\s\+of\>\)\=" skipwhite skipempty nextgroup=ocamlModuleName
syn match ocamlModuleName "\%(\<rec\s\+\)\=\<[A-Z_][A-Za-z0-9_'.]*" contained skipwhite skipempty nextgroup=ocamlParameter,ocamlModuleType,ocamlModuleIs
syn region ocamlParameter start="(" end=")" contained contains=ocamlBlock skipwhite skipempty nextgroup=ocamlParameter,ocamlModuleType,ocamlModuleIs
syn match ocamlModuleType ":[:=>]\@!" contained skipwhite skipempty nextgroup=ocamlPath
syn match ocamlModuleIs "=" contained skipwhite skipempty nextgroup=ocamlPath
syn match ocamlPath "\<\u[A-Za-z0-9_'.]*" contained skipwhite nextgroup=ocamlArgument,ocamlModuleIs
syn region ocamlArgument start="(" end=")" contained contains=ocamlBlock,ocamlComment skipwhite nextgroup=ocamlArgument,ocamlModuleIs

" Punctuation with a meaning of its own; the operators are left alone.
syn match ocamlOperator "[-+*/=<>@^|&+*/$%#!.~?:]\+" transparent contains=NONE
syn match ocamlMark "\[@\+\|\[|\||\]\|;;\|[(){}[\];]"
syn match ocamlConstructor "()\|\[\]"
syn match ocamlMark "\<_\>"
syn match ocamlMark "\%([-+*/=<>@^|&$%!.:]\)\@1<![=|]\%([-+*/=<>@^|&$%!.:]\)\@!"
syn match ocamlMark "\%([-+*/=<>@^|&$%!.:]\)\@1<!\%(->\|<-\|:=\)\%([-+*/=<>@^|&$%!:]\)\@!"
syn match ocamlMark "|\]\|\[||\]"
syn match ocamlMark "[~?]\ze[a-z_(]" nextgroup=ocamlLabel
syn match ocamlLabel "(\=\s*\<[a-z_][A-Za-z0-9_']*" contained contains=ocamlMark
syn match ocamlHash "#\ze\s*\l"
syn match ocamlDirective "^\s*#\l\w*"

" Literals.
syn match ocamlNumber "-\=\<\d[0-9_]*[lLn]\=\>"
syn match ocamlNumber "-\=\<\d[0-9_]*\%(\.[0-9_]*\|[eE]\@=\)\%([eE][-+]\=\d[0-9_]*\>\)\=[A-Za-z_]\@!"
syn match ocamlNumber "-\=\<0[xX]\x[0-9A-Fa-f_]*\%(\.[0-9A-Fa-f_]*\)\=\%([pP][-+]\=\d\+\)\=[lLn]\=\>"
syn match ocamlNumber "-\=\<0[oO]\o[0-7_]*[lLn]\=\>\|-\=\<0[bB][01][01_]*[lLn]\=\>"
syn match ocamlCharacter "'\%([^'\\]\|\\\%([\\'\"ntbr ]\|\d\{3}\|x\x\x\|o\o\{3}\)\)'"
syn match ocamlName "\<[a-z_][A-Za-z0-9_]*'[A-Za-z0-9_']*" transparent contains=NONE
syn region ocamlString start=+"+ skip=+\\\\\|\\"+ end=+"+
syn region ocamlQuotedString matchgroup=ocamlQuotes start="{\%(%%\=[a-z_.]\+\s*\)\=\z(\l*\)|" end="|\z1}"

" Comments nest, and strings inside them hide their ends.
syn region ocamlComment start="(\*" end="\*)" contains=ocamlComment,ocamlTodo,ocamlCommentString,ocamlCommentCharacter
syn region ocamlCommentString start=+"+ skip=+\\\\\|\\"+ end=+"+ oneline contained transparent contains=NONE
syn match ocamlCommentCharacter +'"'+ contained transparent contains=NONE
syn keyword ocamlTodo TODO FIXME XXX NOTE contained
syn match ocamlShebang "\%^#!.*$"

hi def link ocamlKeyword Keyword
hi def link ocamlType Type
hi def link ocamlBoolean Boolean
hi def link ocamlConstructor Constant
hi def link ocamlModule Include
hi def link ocamlModuleName Include
hi def link ocamlParameter Include
hi def link ocamlModuleIs Keyword
hi def link ocamlPath Include
hi def link ocamlArgument Include
hi def link ocamlMark Keyword
hi def link ocamlLabel Identifier
hi def link ocamlHash Include
hi def link ocamlDirective PreProc
hi def link ocamlNumber Number
hi def link ocamlCharacter Character
hi def link ocamlString String
hi def link ocamlQuotedString String
hi def link ocamlQuotes Identifier
hi def link ocamlComment Comment
hi def link ocamlTodo Todo
hi def link ocamlShebang Comment

syn sync fromstart

let b:current_syntax = "ocaml"
