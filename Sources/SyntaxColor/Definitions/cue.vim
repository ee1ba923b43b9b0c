" Language:  CUE
" Reference: The CUE Language Specification (cuelang.org/docs/reference/spec)
if exists("b:current_syntax")
  finish
endif

syn keyword cueDeclaration package import nextgroup=cuePackage skipwhite
syn match cuePackage contained "\h\w*"
syn keyword cueKeyword let
syn keyword cueRepeat for in
syn keyword cueConditional if
syn keyword cueType bool string bytes number int int8 int16 int32 int64 int128 uint uint8 uint16 uint32 uint64 uint128 float
syn keyword cueType float32 float64 rune
syn keyword cueBuiltin len close and or div mod quo rem
syn keyword cueBoolean true false
syn keyword cueNull null
syn match cueBottom "_|_"
syn match cueDefinition "_\=#\h\w*"
syn match cueField "\<[[:alpha:]_$][[:alnum:]_$]*\ze\s*[?!]\=:"
syn match cueOperator "[&|]\|[=!<>]=\|[=!]\~\|[<>*!+/-]\|\.\.\."
syn match cueAttribute "@\h\w*(\%([^()\"]\|\"[^\"]*\"\)*)"
syn match cueNumber "\w\@1<!\%(0x\x[0-9a-fA-F_]*\|0o\o[0-7_]*\|0b[01][01_]*\|\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=\%([KMGTP]i\=\)\=\|\.\d\+\)\>"

syn match cueEscape contained "\\#*\%([abfnrtv/\\'\"]\|u\x\{4}\|U\x\{8}\|x\x\x\|\o\{3}\)"
syn region cueInterpolation contained matchgroup=cueDelimiter start="\\#*(" end=")" contains=@cueTop,cueNested
syn cluster cueTop contains=TOP
syn region cueNested contained transparent start="(" end=")" contains=@cueTop,cueNested
syn region cueString start=+"+ skip=+\\[^(]+ end=+"+ end=+$+ contains=cueEscape,cueInterpolation
syn region cueString start=+'+ skip=+\\[^(]+ end=+'+ end=+$+ contains=cueEscape,cueInterpolation
syn region cueString start=+"""+ skip=+\\[^(]+ end=+"""+ contains=cueEscape,cueInterpolation
syn region cueString start=+'''+ skip=+\\[^(]+ end=+'''+ contains=cueEscape,cueInterpolation
syn region cueRawString start=+\z(#\+\)"+ end=+"\z1+ end=+$+ contains=cueRawField
syn region cueRawString start=+\z(#\+\)"""+ end=+"""\z1+ contains=cueRawField
syn region cueRawField contained matchgroup=cueDelimiter start="\\#\+(" end=")" contains=@cueTop,cueNested
syn match cueComment "//.*" contains=cueTodo
syn keyword cueTodo contained TODO FIXME XXX

hi def link cueDeclaration Include
hi def link cuePackage Identifier
hi def link cueKeyword Keyword
hi def link cueRepeat Repeat
hi def link cueConditional Conditional
hi def link cueType Type
hi def link cueBuiltin Function
hi def link cueBoolean Boolean
hi def link cueNull Constant
hi def link cueBottom Special
hi def link cueDefinition Type
hi def link cueField Identifier
hi def link cueOperator Operator
hi def link cueAttribute PreProc
hi def link cueNumber Number
hi def link cueEscape SpecialChar
hi def link cueDelimiter Delimiter
hi def link cueString String
hi def link cueRawString String
hi def link cueComment Comment
hi def link cueTodo Todo

syn sync fromstart
let b:current_syntax = "cue"
