" Language:  Assembly (GNU assembler)
" Reference: Using as, the GNU assembler, binutils 2.42: chapters 3 (syntax), 5 (symbols) and 7
"            (directives). The line comments of all its targets are comments here.
" Beyond Vim 9.0: directives that begin with a digit (.4byte); a string ends with its line.
if exists("b:current_syntax")
  finish
endif
syn case ignore

" Symbols, labels and directives (5.1 to 5.3, 7)
" In `1f`, the next local label 1, and in `0Dh` the letters are taken for a symbol, as in Vim.
syn match asmSymbol "\h\w*"
syn match asmLabel "\h\w*\ze:"
syn match asmDirective "\.\h[[:alnum:]_.-]*"
syn match asmDirective "\.[248]byte\>"
syn match asmInclude "\.include\>"
syn match asmCondition "\.\%(if\w*\|else\%(if\)\=\|endif\)\>"
syn match asmMacro "\.\%(macro\|endm\|exitm\|purgem\)\>"

" Numbers (3.6.2)
syn match asmNumber "\<\%([1-9]\d*\|0\o*\)\>"
syn match asmNumber "\<0x\x\+\>"
syn match asmNumber "\<0b[01]\+\>"
syn match asmFloat "\<0[a-z][-+]\=\d\+\%(\.\d*\)\=\%(e[-+]\=\d\+\)\=\>"
syn match asmFloat "\<\d\+\.\d*\%(e[-+]\=\d\+\)\=\>"
syn match asmFloat "\<\d\+e[-+]\=\d\+\>"

" Characters and strings (3.6.1)
syn match  asmEscape contained "\\\%(\o\{1,3}\|x\x\+\|.\)"
syn match  asmCharacter "'\%(\\.\|[^\\]\)" contains=asmEscape
syn region asmString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=asmEscape

" Comments (3.3)
syn keyword asmTodo contained TODO FIXME XXX NOTE
syn match  asmLineComment "[#;!|].*\|//.*" contains=asmTodo
syn region asmComment start="/\*" end="\*/" contains=asmTodo

hi def link asmSymbol Identifier
hi def link asmLabel Label
hi def link asmDirective Statement
hi def link asmInclude Statement
hi def link asmCondition Conditional
hi def link asmMacro Keyword
hi def link asmNumber Number
hi def link asmFloat Float
hi def link asmEscape SpecialChar
hi def link asmCharacter Character
hi def link asmString String
hi def link asmTodo Todo
hi def link asmLineComment Comment
hi def link asmComment Comment

syn case match
let b:current_syntax = "asm"
