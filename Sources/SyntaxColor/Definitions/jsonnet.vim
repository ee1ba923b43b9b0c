" Language:  Jsonnet
" Reference: Jsonnet specification and standard library 0.20 (jsonnet.org/ref)
if exists("b:current_syntax")
  finish
endif

syn keyword jsonnetConditional if then else
syn keyword jsonnetRepeat for in
syn keyword jsonnetKeyword local function tailstrict assert error self super
syn match jsonnetKeyword "\$\ze\%([^[:alnum:]_]\|$\)"
syn keyword jsonnetImport import importstr importbin
syn keyword jsonnetBoolean true false
syn keyword jsonnetNull null
syn match jsonnetLibrary "\<std\.\h\w*"
syn match jsonnetField "\<\h\w*\ze\s*+\=:\{1,3}"
syn match jsonnetFunction "\<\h\w*\ze\s*("
syn match jsonnetOperator "[!$:~+&|^=<>*/%-]\+"
syn match jsonnetNumber "\<\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\>"

syn match jsonnetEscape contained "\\\%([\"'\\/bfnrt]\|u\x\{4}\)"
syn match jsonnetFormat contained "%\%((\h\w*)\)\=[-+ #0]*\d*\%(\.\d\+\)\=[diouxXeEfFgGcs%]"
syn region jsonnetString start=+"+ skip=+\\.+ end=+"+ contains=jsonnetEscape,jsonnetFormat
syn region jsonnetString start=+'+ skip=+\\.+ end=+'+ contains=jsonnetEscape,jsonnetFormat
syn region jsonnetString start=+@"+ skip=+""+ end=+"+
syn region jsonnetString start=+@'+ skip=+''+ end=+'+
syn region jsonnetString start="|||-\=\s*$" end="^\s*|||" contains=jsonnetFormat

syn match jsonnetLineComment "//.*\|#.*" contains=jsonnetTodo
syn region jsonnetComment start="/\*" end="\*/" contains=jsonnetTodo
syn keyword jsonnetTodo contained TODO FIXME XXX

hi def link jsonnetConditional Conditional
hi def link jsonnetRepeat Repeat
hi def link jsonnetKeyword Keyword
hi def link jsonnetImport Include
hi def link jsonnetBoolean Boolean
hi def link jsonnetNull Constant
hi def link jsonnetLibrary Function
hi def link jsonnetField Identifier
hi def link jsonnetFunction Function
hi def link jsonnetOperator Operator
hi def link jsonnetNumber Number
hi def link jsonnetEscape SpecialChar
hi def link jsonnetFormat SpecialChar
hi def link jsonnetString String
hi def link jsonnetLineComment Comment
hi def link jsonnetComment Comment
hi def link jsonnetTodo Todo

syn sync fromstart
let b:current_syntax = "jsonnet"
