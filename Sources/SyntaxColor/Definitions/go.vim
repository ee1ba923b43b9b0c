" Language:  Go
" Reference: The Go Programming Language Specification, language version go1.23; package fmt for
"            the verbs in strings.
" Beyond Vim 9.0: the built-in functions min, max and clear; a string ends with its line.
if exists("b:current_syntax")
  finish
endif

" Keywords
syn keyword goDeclaration package import var const type func struct interface
syn keyword goStatement defer go goto return break continue fallthrough
syn keyword goBranch if else switch select
syn keyword goLabel case default
syn keyword goLoop for range

" Predeclared identifiers
syn keyword goType chan map bool string error any comparable byte rune
syn keyword goType int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr
syn keyword goType float32 float64 complex64 complex128
syn keyword goBuiltin append cap clear close complex copy delete imag len make max min new panic
syn keyword goBuiltin print println real recover
syn keyword goBoolean true false
syn keyword goConstant nil iota

" Comments
syn keyword goTodo contained TODO FIXME XXX BUG
syn region goComment start="/\*" end="\*/" contains=goTodo
syn region goLineComment start="//" end="$" contains=goTodo keepend

" Rune and string literals
syn match  goEscape contained "\\\%([abfnrtv\\'"]\|\o\{3}\|x\x\{2}\|u\x\{4}\|U\x\{8}\)"
syn match  goEscapeError contained "\\\%([^abfnrtv\\'"01234567xuU]\|\o\%(\o\{2}\)\@!\|x\%(\x\{2}\)\@!\|u\%(\x\{4}\)\@!\|U\%(\x\{8}\)\@!\)"
syn match  goFormat contained "%[-+# 0]*\%(\[\d\+\]\)\=\%(\d\+\|\*\)\=\%(\.\%(\[\d\+\]\)\=\%(\d\+\|\*\)\=\)\=\%(\[\d\+\]\)\=[bcdeEfFgGoOpqstTUvwxX]"
syn match  goRune "'\%([^'\\]\|\\.[^']\{0,12}\)'" contains=goEscape
syn region goString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=goEscape,goEscapeError,goFormat
syn region goRawString start=+`+ end=+`+ contains=goFormat

" Numbers
syn match goNumber "\<\d[[:digit:]_]*i\=\>"
syn match goNumber "\<0\%([xX][[:xdigit:]_]\+\|[oO][0-7_]\+\|[bB][01_]\+\)i\=\>"
syn match goFloat  "\<\d[[:digit:]_]*\.\%(\d[[:digit:]_]*\)\=\%([eE][-+]\=\d\+\)\=i\=\>"
syn match goFloat  "\<\d[[:digit:]_]*\.\ze[^[:alnum:]_.]"
syn match goFloat  "\.\d[[:digit:]_]*\%([eE][-+]\=\d\+\)\=i\=\>"
syn match goFloat  "\<\d[[:digit:]_]*[eE][-+]\=\d\+i\=\>"
syn match goFloat  "\<0[xX][[:xdigit:]_]*\.\=[[:xdigit:]_]*[pP][-+]\=\d\+i\=\>"

hi def link goDeclaration Keyword
hi def link goStatement Statement
hi def link goBranch Conditional
hi def link goLabel Label
hi def link goLoop Repeat
hi def link goType Type
hi def link goBuiltin Function
hi def link goBoolean Boolean
hi def link goConstant Constant
hi def link goTodo Todo
hi def link goComment Comment
hi def link goLineComment Comment
hi def link goEscape SpecialChar
hi def link goEscapeError Error
hi def link goFormat SpecialChar
hi def link goRune Character
hi def link goString String
hi def link goRawString String
hi def link goNumber Number
hi def link goFloat Float

syn sync fromstart
let b:current_syntax = "go"
