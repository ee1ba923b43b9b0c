" Language:  Smalltalk
" Reference: ANSI INCITS 319-1998, clauses 3.4 and 3.5; Pharo and Squeak for {…}, scaled numbers, bytes
if exists("b:current_syntax")
  finish
endif

syn keyword stReserved self super thisContext
syn keyword stConstant nil
syn keyword stBoolean true false not
syn match stMessage "\<\%(ifTrue\|ifFalse\|ifNil\|ifNotNil\|and\|or\|whileTrue\|whileFalse\|timesRepeat\|to\|by\|do\|reverseDo\|keysAndValuesDo\|collect\|select\|reject\|detect\|inject\|into\|ifEmpty\|ifNotEmpty\|methodsFor\|stamp\|subclass\|instanceVariableNames\|classVariableNames\|poolDictionaries\|category\|package\|ensure\|ifCurtailed\|at\|put\):"
syn match stMessage "\<\%(new\|class\|whileTrue\|whileFalse\|repeat\|value\)\>:\@!"
syn match stNumber "\w\@1<![-]\=\d\+\%(r-\=[0-9A-Z]\+\)\=\%(\.\d\+\)\=\%([edqs]-\=\d*\)\=\>"
syn match stCharacter "\$."
syn match stSymbol "#\%(\h\w*\%([:.]\h\w*\)*:\=\|[-+*/\\<>=~@%|&?!,]\+\)"
syn region stSymbol start="#'" skip="''" end="'" end="$" oneline
syn match stLiteral "#\ze[([{]"
syn region stString start=+'+ skip=+''+ end=+'+
" Names of variables in bars; a block's arguments
syn match stTemporary "\%(^\s*\|\[\s*\|\.\s\+\|:\w\+\s\+\)\@<=|\s*\%(\h\w*\s*\)*|"
syn match stTemporary "\%(:\h\w*\s*\)\+|\@="
syn match stArgument "\%(:\h\w*\s*\)\+|"
syn match stOperator ":=\|\^\|_\ze\s"
syn region stComment start=+"+ end=+"+ contains=stTodo
syn keyword stTodo contained TODO FIXME XXX

hi def link stReserved Statement
hi def link stConstant Statement
hi def link stBoolean Statement
hi def link stMessage Statement
hi def link stNumber Type
hi def link stCharacter Constant
hi def link stSymbol Special
hi def link stString String
hi def link stTemporary Identifier
hi def link stArgument Identifier
hi def link stComment Comment
hi def link stTodo Todo

syn sync fromstart
let b:current_syntax = "st"
