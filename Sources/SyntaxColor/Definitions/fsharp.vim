" Language:  F#
" Reference: The F# Language Specification 4.1, chapters 3 (lexical analysis) and 4; F# language reference for F# 8
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,'
syn keyword fsharpConditional if then else elif match when
syn keyword fsharpRepeat for while do done downto to in
syn keyword fsharpException try with finally raise failwith failwithf invalidArg reraise nullArg
syn keyword fsharpKeyword abstract and as assert base begin class default delegate end exception extern fixed fun
syn keyword fsharpKeyword function inherit inline interface internal lazy let member mutable namespace new null of open
syn keyword fsharpKeyword or override private public rec return sig static struct type upcast downcast use val void
syn keyword fsharpKeyword yield async task seq query const not
syn match fsharpKeyword "\<\%(let\|use\|do\|return\|yield\|match\|and\)!"
syn keyword fsharpKeyword module global
syn match fsharpName "\%(\<let\s\+\%(\%(rec\|inline\|mutable\|private\|internal\)\s\+\)*\)\@<=[a-z_]\k*"
syn match fsharpName "\%(\<member\s\+\%(\%(inline\|private\|internal\)\s\+\)*\k\+\.\)\@<=\h\k*"
syn keyword fsharpBoolean true false
syn keyword fsharpType bool byte sbyte int16 uint16 int uint int32 uint32 int64 uint64 nativeint unativeint float float32 double single
syn keyword fsharpType decimal bigint char string unit obj exn list option array Option List Array Seq Map Set Result voption
syn keyword fsharpType Async Task Some None Ok Error ValueSome ValueNone
syn match fsharpTypeVariable "\%(^\|[^[:alnum:]_')\"]\)\@1<='\h\w*\>'\@!\|\^\u\w*\>"
syn match fsharpOperator "|>\|<|\|>>\|<<\|->\|<-\|:>\|:?>\|:?\|::\|\.\.\||||\|&&&\|<>\|[<>]=\|&&\|||"
syn match fsharpQuoted "``[^`]\+``"

syn match fsharpNumber "\<\d[0-9_]*\%([uU]\=[ylnsLmMIQRZNG]\|u\|UL\|uL\)\=\>"
syn match fsharpNumber "\<0\%([xX]\x[0-9a-fA-F_]*\|[oO]\o[0-7_]*\|[bB][01][01_]*\)\%([uU]\=[ylnsL]\|UL\|LF\|lf\)\=\>"
syn match fsharpFloat "\<\d[0-9_]*\.\.\@!\%(\d[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=[fFmM]\=\|\<\d[0-9_]*\%([eE][-+]\=\d\+\)[fFmM]\=\>\|\<\d\+[fF]\>"
syn match fsharpUnit "\d\@1<=<\%([[:alpha:]^*/0-9 -]\+\)>"

syn match fsharpEscape contained +\\\%([abfnrtv\\"'0]\|\d\{3}\|x\x\x\|u\x\{4}\|U\x\{8}\|$\)+
syn match fsharpFormat contained "%\%([-+ 0]*\%(\d\+\|\*\)\=\%(\.\d\+\)\=[bcsdiuxXoBeEfFgGMOAaPt]\|%\)"
syn match fsharpCharacter "\k\@1<!'\%([^\\'[:cntrl:]]\|\\\%(\d\{3}\|x\x\x\|u\x\{4}\|U\x\{8}\|.\)\)'B\=" contains=fsharpEscape
syn region fsharpString start=+"+ skip=+\\.+ end=+"B\=+ contains=fsharpEscape,fsharpFormat
syn region fsharpString start=+@"+ skip=+""+ end=+"+
syn region fsharpString start=+"""+ end=+"""+ contains=fsharpFormat
syn region fsharpInterpolated matchgroup=fsharpString start=+\$"+ skip=+\\.+ end=+"+ contains=fsharpEscape,fsharpFormat,fsharpBraces,fsharpField
syn region fsharpInterpolated matchgroup=fsharpString start=+\%(\$@\|@\$\)"+ skip=+""+ end=+"+ contains=fsharpBraces,fsharpField
syn region fsharpInterpolated matchgroup=fsharpString start=+\$"""+ end=+"""+ contains=fsharpFormat,fsharpBraces,fsharpField
syn region fsharpInterpolated matchgroup=fsharpString start=+\$\$\+"""+ end=+"""+ contains=fsharpFormat,fsharpWideField
syn region fsharpField contained matchgroup=fsharpSpecial start="{" end="}" contains=TOP
syn region fsharpWideField contained matchgroup=fsharpSpecial start="{{\+" end="}}\+" contains=TOP
syn match fsharpBraces contained "{{\|}}"

syn region fsharpAttribute matchgroup=fsharpAttribute start="\[<" end=">\]" contains=fsharpString,fsharpNumber,fsharpBoolean
syn match fsharpPreProc "^\s*#\%(if\|else\|endif\|nowarn\|line\|light\|r\|load\|I\|time\|help\|quit\)\>" nextgroup=fsharpString skipwhite
syn match fsharpLineComment "//.*" contains=fsharpTodo
syn match fsharpLineComment "\%^#!.*"
syn region fsharpComment matchgroup=fsharpComment start="(\*)\@!" end="\*)" contains=fsharpComment,fsharpCommentString,fsharpTodo
syn region fsharpCommentString contained start=+"+ skip=+\\.+ end=+"+ end=+$+
syn keyword fsharpTodo contained TODO FIXME XXX

hi def link fsharpConditional Conditional
hi def link fsharpRepeat Repeat
hi def link fsharpException Exception
hi def link fsharpKeyword Keyword
hi def link fsharpName Function
hi def link fsharpBoolean Boolean
hi def link fsharpType Type
hi def link fsharpTypeVariable Identifier
hi def link fsharpOperator Operator
hi def link fsharpNumber Number
hi def link fsharpFloat Float
hi def link fsharpUnit Type
hi def link fsharpEscape SpecialChar
hi def link fsharpFormat SpecialChar
hi def link fsharpCharacter Character
hi def link fsharpString String
hi def link fsharpInterpolated String
hi def link fsharpBraces SpecialChar
hi def link fsharpSpecial Special
hi def link fsharpAttribute PreProc
hi def link fsharpPreProc PreProc
hi def link fsharpLineComment Comment
hi def link fsharpComment Comment
hi def link fsharpCommentString Comment
hi def link fsharpTodo Todo

syn sync fromstart
let b:current_syntax = "fsharp"
