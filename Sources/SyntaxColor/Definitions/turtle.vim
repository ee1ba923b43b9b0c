" Language:  Turtle, TriG and N-Triples
" Reference: RDF 1.1 Turtle, section 6.5 (grammar); RDF 1.1 TriG, N-Triples
if exists("b:current_syntax")
  finish
endif

syn match turtleDirective "@\%(prefix\|base\)\>"
syn match turtleDirective "^\s*\zs\c\%(prefix\|base\|graph\)\>\ze\s"
syn match turtleType "\%(^\|[[:space:];{}.\]]\)\@1<=a\ze\s"
syn keyword turtleBoolean true false
syn match turtlePrefixed "\%(\h[[:alnum:]_.-]*\)\=:\%([[:alnum:]_%:.-]*[[:alnum:]_%:-]\|\\.\)*"
syn match turtleBlank "_:\h[[:alnum:]_.-]*\|\[\s*\]"
syn match turtleIRI "<[^<>\"{}|^`[:blank:]]*>"
syn match turtleLanguage "[\"']\@1<=@\a\+\%(-[[:alnum:]]\+\)*"
syn match turtleOperator "\^\^"
syn match turtleDelimiter "[;,.]\ze\%(\s\|$\)"
syn match turtleNumber "\%([[:alnum:]_:.-]\)\@1<![-+]\=\%(\d\+\%(\.\d\+\)\=\|\.\d\+\)\%([eE][-+]\=\d\+\)\=\>"
syn match turtleEscape contained "\\\%([tbnrf\\\"']\|u\x\{4}\|U\x\{8}\)"
syn region turtleString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=turtleEscape
syn region turtleString start=+'+ skip=+\\.+ end=+'+ end=+$+ contains=turtleEscape
syn region turtleString start=+"""+ skip=+\\.+ end=+"""+ contains=turtleEscape
syn region turtleString start=+'''+ skip=+\\.+ end=+'''+ contains=turtleEscape
syn match turtleComment "#.*" contains=turtleTodo
syn keyword turtleTodo contained TODO FIXME XXX

hi def link turtleDirective PreProc
hi def link turtleType Keyword
hi def link turtleBoolean Boolean
hi def link turtlePrefixed Type
hi def link turtleBlank Special
hi def link turtleIRI Constant
hi def link turtleLanguage PreProc
hi def link turtleOperator Operator
hi def link turtleDelimiter Delimiter
hi def link turtleNumber Number
hi def link turtleEscape SpecialChar
hi def link turtleString String
hi def link turtleComment Comment
hi def link turtleTodo Todo

syn sync fromstart
let b:current_syntax = "turtle"
