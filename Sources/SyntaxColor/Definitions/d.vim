" Language:  D
" Reference: D language specification (dlang.org/spec): lexical, attributes, statements, traits, contracts
if exists("b:current_syntax")
  finish
endif

syn keyword dConditional if else switch
syn keyword dRepeat while for do foreach foreach_reverse
syn keyword dStatement return goto break continue assert mixin new delete this super typeof typeid cast asm with
syn keyword dStatement version debug function delegate macro
syn keyword dStatement is
syn keyword dException throw try catch finally
syn match dStorage "\<scope\>"
syn match dExceptionScope "\<scope\ze\s*(\s*\%(exit\|success\|failure\)\s*)"
syn keyword dLabel case default
syn keyword dExternal import module
syn match dExternal "\<extern\>"
syn match dLinkage "\%(\<extern\s*(\s*\)\@<=\%(C++\|C\|D\|Windows\|System\|Objective-C\)"
syn keyword dAnnotation contained disable live nogc property safe system trusted
syn match dAnnotationMark "@\ze\h" nextgroup=dAnnotation,dUserAttribute
syn match dUserAttribute contained transparent "\h\w*"

syn keyword dType void bool byte ubyte short ushort int uint long ulong cent ucent float double real ifloat idouble ireal
syn keyword dType cfloat cdouble creal char wchar dchar string wstring dstring size_t ptrdiff_t hash_t noreturn auto
syn keyword dStructure class struct union interface template enum alias typedef
syn keyword dStorage abstract align const deprecated export final immutable in inout invariant lazy nothrow out override
syn keyword dStorage package private protected public pure ref shared static synchronized volatile __gshared
syn keyword dUnitTest unittest
syn keyword dConstant null __DATE__ __EOF__ __TIME__ __TIMESTAMP__ __VENDOR__ __VERSION__ __FILE__ __LINE__
syn keyword dConstant __FILE_FULL_PATH__ __MODULE__ __FUNCTION__ __PRETTY_FUNCTION__ __ctfe
syn keyword dBoolean true false
syn keyword dTrait __traits __vector __parameters

syn match dMember transparent "\.\@1<!\.\s*\%(new\>\)\@!\h\w*" contains=NONE

" Numbers
syn match dNumber "\<\d[0-9_]*\%(L\=[uU]\=\|[uU]L\)\>"
syn match dNumber "\<0[xX][0-9a-fA-F_]\+\%(L\=[uU]\=\|[uU]L\)\>\|\<0[bB][01_]\+\%(L\=[uU]\=\|[uU]L\)\>"
syn match dFloat "\<\d[0-9_]*\.\d[0-9_]*\%([eE][-+]\=[0-9_]\+\)\=[fFL]\=i\=\>"
syn match dFloat "\<\d[0-9_]*\%([eE][-+]\=[0-9_]\+\)[fFL]\=i\=\>\|\<\d[0-9_]*[fF]i\=\>"
syn match dFloat "[[:alnum:]_.)\]]\@1<!\.\d[0-9_]*\%([eE][-+]\=[0-9_]\+\)\=[fFL]\=i\=\>"

" Strings may go over lines, with an optional width behind.
syn match dEscape contained +\\\%([abfnrtv0'"?\\]\|x\x\x\|u\x\{4}\|U\x\{8}\|\o\{1,3}\|&\a\w*;\)+
syn match dFormat contained "%\%(%\|[-+ #0]*\%(\*\|\d\+\)\=\%(\.\%(\*\|\d\+\)\)\=[bcdeEfFgGaAosxX]\)"
syn region dString start=+"+ skip=+\\.+ end=+"[cwd]\=+ contains=dEscape,dFormat
syn region dString start=+`+ end=+`[cwd]\=+ contains=dFormat
syn region dString start=+\<r"+ end=+"[cwd]\=+ contains=dFormat
syn region dHexString start=+\<x"+ end=+"[cwd]\=+
syn region dString start=+\<q"(+ end=+)"+
syn region dString start=+\<q"\[+ end=+\]"+
syn region dString start=+\<q"<+ end=+>"+
syn region dString start=+\<q"{+ end=+}"+
syn region dString start=+\<q"\z([^[:alnum:]_({<[[:blank:]]\)+ end=+\z1"+
syn region dString start=+\<q"\z(\h\w*\)$+ end=+^\z1"+
syn region dTokenString matchgroup=dDelimiter start="\<i\=q{" end="}[cwd]\=" contains=TOP,dTokenString,dTokenBraces
syn region dTokenBraces transparent contained containedin=dTokenString,dTokenBraces start="{" end="}" contains=TOP,dTokenString
syn region dInterpolated matchgroup=dString start=+\<i"+ skip=+\\.+ end=+"[cwd]\=+ contains=dEscape,dInterpolation
syn region dInterpolated matchgroup=dString start=+\<i`+ end=+`[cwd]\=+ contains=dInterpolation
syn region dInterpolation contained matchgroup=dDelimiter start="\$(" end=")" contains=TOP
syn match dCharacter +'\%([^'\\]\|\\\%(x\x\x\|u\x\{4}\|U\x\{8}\|\o\{1,3}\|&\a\w*;\|.\)\)'+ contains=dEscape

syn region dComment start="/\*" end="\*/" contains=dTodo
syn region dNestedComment start="/+" end="+/" contains=dTodo,dNestedComment
syn match dLineComment "//.*" contains=dTodo
syn match dLineComment "\%^#!.*"
syn match dPragma "\<pragma\>"
syn match dLine "^\s*#line\>.*"
syn keyword dTodo contained TODO FIXME XXX HACK

hi def link dConditional Conditional
hi def link dRepeat Repeat
hi def link dStatement Statement
hi def link dException Exception
hi def link dExceptionScope Exception
hi def link dLabel Label
hi def link dExternal Include
hi def link dLinkage Identifier
hi def link dAnnotationMark PreProc
hi def link dAnnotation StorageClass
hi def link dType Type
hi def link dStructure Structure
hi def link dStorage StorageClass
hi def link dUnitTest Special
hi def link dConstant Constant
hi def link dBoolean Boolean
hi def link dTrait Statement
hi def link dNumber Number
hi def link dFloat Float
hi def link dEscape SpecialChar
hi def link dFormat SpecialChar
hi def link dString String
hi def link dHexString String
hi def link dInterpolated String
hi def link dDelimiter Delimiter
hi def link dCharacter Character
hi def link dComment Comment
hi def link dNestedComment Comment
hi def link dLineComment Comment
hi def link dPragma PreProc
hi def link dLine PreProc
hi def link dTodo Todo

syn sync fromstart
let b:current_syntax = "d"
