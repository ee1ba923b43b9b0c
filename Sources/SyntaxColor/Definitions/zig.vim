" Language:  Zig
" Reference: Zig language reference 0.14
" Beyond Vim 9.0: builtin functions, every iN and uN, labels; a line of a multiline string is one line.
if exists("b:current_syntax")
  finish
endif

syn keyword zigDeclaration const var comptime threadlocal
syn keyword zigStructure struct enum union opaque packed
syn keyword zigFunction fn
syn keyword zigStatement pub export usingnamespace asm volatile
syn keyword zigStatement test error
syn keyword zigConditional if else switch
syn keyword zigRepeat for while
syn keyword zigBranch return break continue
syn keyword zigModifier inline noinline extern align allowzero noalias callconv linksection addrspace
syn keyword zigModifier async await suspend nosuspend resume
syn keyword zigException try
syn keyword zigHandling defer errdefer catch
syn keyword zigWordOperator and or orelse
syn keyword zigConstant null undefined unreachable
syn keyword zigBoolean true false
syn keyword zigType bool void noreturn type anyerror anytype anyframe anyopaque isize usize
syn keyword zigType comptime_int comptime_float f16 f32 f64 f80 f128
syn keyword zigType c_char c_short c_ushort c_int c_uint c_long c_ulong c_longlong c_ulonglong
syn keyword zigType c_longdouble
syn match   zigType "\<[iu]\d\+\>"
syn match   zigBuiltin "@\h\w*"
syn match   zigOperator "[-+*/%=<>!&|^~?]\+"

syn match   zigNumber "\<\d[[:digit:]_]*\%(\.\d[[:digit:]_]*\)\=\%([eE][-+]\=\d[[:digit:]_]*\)\=\>"
syn match   zigNumber "\<0\%(x[[:xdigit:]_]\+\%(\.[[:xdigit:]_]\+\)\=\%([pP][-+]\=\d[[:digit:]_]*\)\=\|o[0-7_]\+\|b[01_]\+\)\>"

" Strings end with their line; a line of a long one begins with two backslashes.
syn match   zigEscape contained "\\\%([nrt\\'"]\|x\x\x\|u{\x\+}\)"
syn match   zigEscapeError contained "\\\%([^nrt\\'"xu]\|x\%(\x\x\)\@!\|u\%({\x\+}\)\@!\)"
syn region  zigString start=+@\="+ skip=+\\.+ end=+"+ end=+$+ contains=zigEscape,zigEscapeError
syn match   zigCharacter "'\%([^'\\]\|\\.[^']\{0,10}\)'" contains=zigEscape,zigEscapeError
syn match   zigLineMark "\\\\" nextgroup=zigLine
syn match   zigLine contained ".\+"

syn keyword zigTodo contained TODO FIXME XXX
syn match   zigComment "//.*" contains=zigTodo

hi def link zigDeclaration  Function
hi def link zigStructure    Structure
hi def link zigFunction     Statement
hi def link zigStatement    Statement
hi def link zigConditional  Conditional
hi def link zigRepeat       Repeat
hi def link zigBranch       Special
hi def link zigModifier     PreProc
hi def link zigException    Exception
hi def link zigHandling     PreProc
hi def link zigWordOperator Operator
hi def link zigConstant     Constant
hi def link zigBoolean      Boolean
hi def link zigType         Type
hi def link zigBuiltin      Function
hi def link zigOperator     Operator
hi def link zigNumber       Number
hi def link zigEscape       SpecialChar
hi def link zigEscapeError  Error
hi def link zigString       String
hi def link zigCharacter    Character
hi def link zigLineMark     SpecialChar
hi def link zigLine         String
hi def link zigTodo         Todo
hi def link zigComment      Comment

syn sync fromstart
let b:current_syntax = "zig"
