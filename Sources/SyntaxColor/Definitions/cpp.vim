" Language:  C++
" Reference: ISO/IEC 14882:2024 (C++23), clause 5 (lexical conventions) and clause 15
"            (preprocessing directives). C's part comes from c.vim.
" Beyond Vim 9.0: `z` and `uz` suffixes, `.5` as one number, braces allowed in brackets,
"            conditional operators over several lines, and what c.vim adds.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/c.vim
unlet! b:current_syntax

" Braces may stand in parentheses (lambdas, braced initialisers), numbers have other rules.
syn clear cParens cBrackets cBracesInParens cNumber cOctal cOctalZero cOctalError cFloat
syn region cParens transparent start="(" end=")" contains=TOP,cParenError,cBracketError
syn region cBrackets transparent start="\[\|<:" end="\]\|:>" contains=TOP,cBracketError

" Keywords (5.11, 5.12)
syn keyword cppStatement new delete this friend using co_await co_return co_yield requires
syn keyword cppAccess public protected private
syn keyword cppException try catch throw
syn keyword cppCast static_cast dynamic_cast const_cast reinterpret_cast
syn keyword cppOperator operator typeid noexcept
syn keyword cppOperator and and_eq bitand bitor compl not not_eq or or_eq xor xor_eq
syn keyword cppType bool wchar_t char8_t char16_t char32_t nullptr_t max_align_t ptrdiff_t
syn keyword cppStorage explicit mutable virtual inline constexpr consteval constinit
syn keyword cppStorage decltype thread_local alignas final override
syn keyword cppStructure class concept namespace template typename
syn keyword cppBoolean true false
syn keyword cppConstant nullptr __cplusplus __func__
syn keyword cppModule import module export

" Numbers (5.13.2, 5.13.4) with the suffixes of the standard library and of the user (5.13.9)
syn case ignore
syn match cppNumber "\<\%([1-9]\d*\%('\d\+\)*\|0\%('\=\o\+\)*\)\%(u\=l\{0,2}\|l\{1,2}u\|z\|uz\|zu\|h\|min\|[mun]\=s\|y\|d\|i[fl]\=\|_\h\w*\)\>"
syn match cppNumber "\<0x\x\+\%('\x\+\)*\%(u\=l\{0,2}\|l\{1,2}u\|z\|uz\|zu\|h\|min\|[mun]\=s\|y\|i[fl]\=\|_\h\w*\)\>"
syn match cppNumber "\<0b[01]\+\%('[01]\+\)*\%(u\=l\{0,2}\|l\{1,2}u\|z\|uz\|zu\|h\|min\|[mun]\=s\|y\|d\|i[fl]\=\|_\h\w*\)\>"
syn match cppFloat "\<\d\+\%('\d\+\)*\.\%(\d\+\%('\d\+\)*\)\=\%(e[-+]\=\d\+\)\=\%([fl]\|b\=f\d\+\|h\|min\|[mun]\=s\|i[fl]\=\|_\h\w*\)\=\>"
syn match cppFloat "\.\d\+\%('\d\+\)*\%(e[-+]\=\d\+\)\=\%([fl]\|b\=f\d\+\|h\|min\|[mun]\=s\|i[fl]\=\|_\h\w*\)\=\>"
syn match cppFloat "\<\d\+\%('\d\+\)*e[-+]\=\d\+\%([fl]\|b\=f\d\+\|h\|min\|[mun]\=s\|i[fl]\=\|_\h\w*\)\=\>"
syn match cppFloat "\<0x\%(\x\+\.\=\x*\|\.\x\+\)p[-+]\=\d\+\%([fl]\|_\h\w*\)\=\>"
syn case match

" String literals (5.13.5); what follows the quotation mark is a literal suffix.
syn region cString start=+\%(\<\%(u8\|[LuU]\)\)\="+ skip=+\\.\|\\$+ end=+"\%(sv\=\>\|_\h\w*\)\=+ end=+$+ contains=cEscape,cFormat
syn region cppRawString matchgroup=cppRawDelimiter start=+\<\%(u8\|[LuU]\)\=R"\z([^ ()\\[:space:]]\{0,16}\)(+ end=+)\z1"\%(sv\=\>\|_\h\w*\)\=+ extend
syn match cEscape contained "\\\%(N{[A-Z0-9 -]*}\|[xou]{\x*}\)"

syn cluster cPreprocessorTokens add=cppNumber,cppFloat,cppRawString

hi def link cppStatement Statement
hi def link cppAccess Label
hi def link cppException Exception
hi def link cppCast Statement
hi def link cppOperator Operator
hi def link cppType Type
hi def link cppStorage StorageClass
hi def link cppStructure Structure
hi def link cppBoolean Boolean
hi def link cppConstant Constant
hi def link cppModule Include
hi def link cppNumber Number
hi def link cppFloat Number
hi def link cppRawString String
hi def link cppRawDelimiter Delimiter

syn sync fromstart
let b:current_syntax = "cpp"
