" Language:  Dart
" Reference: Dart language specification 3.x (dart.dev/language): keywords, built-in types,
"            strings, comments, patterns, class modifiers.
" Beyond Vim 9.0: numbers, escapes and interpolation in strings, symbols, nested comments, late,
"            required, extension, sealed and base classes, switch guards.
if exists("b:current_syntax")
  finish
endif

" Directives and keywords
syn keyword dartDirective import export library show hide
syn keyword dartStatement assert async await break continue return sync yield new super null
syn keyword dartStatement external native rethrow throw
syn keyword dartBranch if else switch
syn keyword dartLoop do for in while
syn keyword dartLabel case default
syn keyword dartException try catch on finally
syn keyword dartOperator is
syn keyword dartDeclaration class extends implements interface mixin with const final
syn keyword dartEnum enum
syn keyword dartModifier abstract covariant deferred dynamic factory operator part static this
syn keyword dartModifier typedef var Function
syn keyword dartType void bool int double String StringBuffer
syn keyword dartBoolean true false

" Built-in identifiers that are keywords by what follows
syn match dartDeclaration "^\s*\zs\%(sealed\|base\)\ze\s\+\%(class\|mixin\|interface\)\>"
syn match dartDeclaration "^\s*\zsextension\ze\s\+\%(type\>\|on\>\|\h\)"
syn match dartModifier "^\s*\zslate\ze\s\+\%(final\>\|\h\)"
syn match dartModifier "\<required\ze\s\+\%(this\.\|\h\)"
syn match dartBranch "\<when\ze\s\+[[:alnum:]_(!]\+.*=>"

" Numbers and symbols
syn match dartNumber "\<0[xX]\x\+\>"
syn match dartNumber "\%(\<\d[[:digit:]_]*\)\=\.\@1<!\.\d[[:digit:]_]*\%([eE][-+]\=\d\+\)\=\>"
syn match dartNumber "\<\d[[:digit:]_]*\%([eE][-+]\=\d\+\)\=\>"
syn match dartSymbol "#\h\w*\%(\.\h\w*\)*"

" Strings
syn match  dartEscape contained "\\\%(x\x\{2}\|u\x\{4}\|u{\x\{1,6}}\|.\)"
syn match  dartVariable contained "\$\h\w*"
syn region dartInterpolation contained matchgroup=dartVariable start="\${" end="}" contains=TOP
syn region dartBraces contained containedin=dartInterpolation,dartBraces transparent start="{" end="}" contains=TOP
syn region dartString start=+'+ skip=+\\.+ end=+'+ end=+$+ contains=dartEscape,dartVariable,dartInterpolation
syn region dartString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=dartEscape,dartVariable,dartInterpolation
syn region dartString start=+'''+ skip=+\\.+ end=+'''+ contains=dartEscape,dartVariable,dartInterpolation
syn region dartString start=+"""+ skip=+\\.+ end=+"""+ contains=dartEscape,dartVariable,dartInterpolation
syn region dartRawString matchgroup=dartRawString start=+\%(\<r\)\@1<='+ end=+'+ end=+$+
syn region dartRawString start=+\%(\<r\)\@1<="+ end=+"+ end=+$+
syn region dartRawString start=+\%(\<r\)\@1<='''+ end=+'''+
syn region dartRawString start=+\%(\<r\)\@1<="""+ end=+"""+

" Comments
syn keyword dartTodo contained TODO FIXME XXX
syn match  dartLineComment "//.*" contains=dartTodo
syn match  dartLineComment "\%^#!.*"
syn region dartComment matchgroup=dartComment start="/\*" end="\*/" contains=dartTodo,dartNestedComment
syn region dartNestedComment contained matchgroup=dartComment start="/\*" end="\*/" contains=dartTodo,dartNestedComment

hi def link dartDirective Statement
hi def link dartStatement Statement
hi def link dartBranch Conditional
hi def link dartLoop Repeat
hi def link dartLabel Label
hi def link dartException Exception
hi def link dartOperator Operator
hi def link dartDeclaration Keyword
hi def link dartEnum Structure
hi def link dartModifier Identifier
hi def link dartType Type
hi def link dartBoolean Boolean
hi def link dartNumber Number
hi def link dartSymbol Constant
hi def link dartEscape SpecialChar
hi def link dartVariable Identifier
hi def link dartString String
hi def link dartRawString String
hi def link dartTodo Todo
hi def link dartLineComment Comment
hi def link dartComment Comment
hi def link dartNestedComment Comment

syn sync fromstart
let b:current_syntax = "dart"
