" Language:  just, a command runner's recipes
" Reference: Just Programmer's Manual 1.25, with its grammar
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,-
syn keyword justKeyword alias export import mod unexport
syn keyword justSetting set nextgroup=justSettingName skipwhite
syn match justSettingName contained "\h[[:alnum:]_-]*"
syn keyword justConditional if else
syn match justAssert "\<assert\ze("
syn keyword justBoolean true false
syn match justOperator ":=\|==\|!=\|=\~\|!\~\|+\|&&\|||\|/"
syn match justVariable "^\s*\%(export\s\+\)\=\zs\h[[:alnum:]_-]*\ze\s*:="
syn match justFunction "\<\h[[:alnum:]_-]*\ze("
syn match justAttribute "^\[.*\]\s*$" contains=justString

" A recipe's head: a name, parameters, a colon, what it depends on.
syn match justRecipe "^@\=\h[[:alnum:]_-]*\ze\%(\s\+[^:]*\)\=:\%(=\)\@!" nextgroup=justParameters
syn match justParameters contained "\s\+[^:]*\%(:=\@!\)\@=" contains=justParameter,justString,justVariadic
syn match justParameter contained "\<\h[[:alnum:]_-]*"
syn match justVariadic contained "[$+*]"

" Its body is indented: lines for a shell, in which {{ }} hold expressions.
syn region justLine start="^\s\+\ze\S" skip="\\$" end="$" contains=justSign,justInterpolation,justShellString,justShellComment,justShebang,justShellVariable
syn match justSign contained "\%(^\s\+\)\@<=[@-]\+"
syn match justShebang contained "\%(^\s\+\)\@<=#!.*"
syn match justShellComment contained "\%(^\s\+\|\s\)\@<=#!\@!.*"
syn match justShellVariable contained "\$\$\=\%(\h\w*\|{[^}]*}\|[@#?*0-9]\)"
syn match justShellString contained +"\%([^"\\]\|\\.\)*"\|'[^']*'+ contains=justInterpolation,justShellVariable
syn region justInterpolation contained matchgroup=justDelimiter start="{{{\@!" end="}}" oneline contains=justString,justFunction,justOperator,justConditional

syn match justEscape contained "\\[nrt\"\\]\|\\u{\x*}\|\\$"
syn region justString start=+"+ skip=+\\.+ end=+"+ contains=justEscape
syn region justString start=+'+ end=+'+
syn region justString start=+"""+ skip=+\\.+ end=+"""+ contains=justEscape
syn region justString start=+'''+ end=+'''+
syn region justBacktick start=+`+ end=+`+
syn region justBacktick start=+```+ end=+```+
syn match justComment "^#.*\|\s\zs#[^!].*" contains=justTodo
syn keyword justTodo contained TODO FIXME XXX

hi def link justKeyword Keyword
hi def link justSetting Statement
hi def link justSettingName PreProc
hi def link justConditional Conditional
hi def link justAssert Exception
hi def link justBoolean Boolean
hi def link justOperator Operator
hi def link justVariable Identifier
hi def link justFunction Function
hi def link justAttribute PreProc
hi def link justRecipe Function
hi def link justParameter Identifier
hi def link justVariadic Special
hi def link justSign Special
hi def link justShebang PreProc
hi def link justShellComment Comment
hi def link justShellVariable Identifier
hi def link justShellString String
hi def link justDelimiter Delimiter
hi def link justEscape SpecialChar
hi def link justString String
hi def link justBacktick Special
hi def link justComment Comment
hi def link justTodo Todo

syn sync fromstart
let b:current_syntax = "just"
