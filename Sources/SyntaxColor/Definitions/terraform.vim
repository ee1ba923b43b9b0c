" Language:  HCL, the language of Terraform, OpenTofu, Packer and Nomad
" Reference: HCL Native Syntax Specification (hashicorp/hcl, spec.md); Terraform language 1.9: block
"            types, types, functions and named values
if exists("b:current_syntax")
  finish
endif

" A name is a block's type before labels or a brace, an attribute before `=`.
syn match   terraformBlock +^\s*\zs\h[[:alnum:]_-]*\ze\%(\s\+\%("[^"]*"\|\h[[:alnum:]_-]*\)\)*\s*{+
syn match   terraformAttribute "\<\h[[:alnum:]_-]*\ze\s*=[=>~]\@!"
syn match   terraformFunction "\<\h\w*\%(::\h\w*\)*\ze("
syn match   terraformMember "\.\h[[:alnum:]_-]*"
syn keyword terraformRepeat for in
syn keyword terraformConditional if else endif endfor
syn keyword terraformBoolean true false
syn keyword terraformNull null
syn keyword terraformType string number bool any
syn match   terraformType "\<\%(list\|map\|set\|object\|tuple\|optional\)\ze("
syn match   terraformRoot "\%([[:alnum:]_.-]\)\@1<!\%(var\|local\|module\|data\|each\|self\|path\|count\|terraform\)\ze\."
syn match   terraformNumber "\%([[:alnum:]_.]\)\@1<!\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\>"
syn match   terraformOperator "[-+*/%!<>=&|?:]\|\.\.\."

" Templates in quotation marks end with their line, here-documents at their word.
syn match   terraformEscape contained +\\\%([nrt"\\]\|u\x\{4}\|U\x\{8}\)+
syn region  terraformInterpolation contained matchgroup=terraformMark start="[$%]{\~\=" end="\~\=}" contains=TOP
syn match   terraformLiteralMark contained "\$\${\|%%{"
syn region  terraformString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=terraformEscape,terraformLiteralMark,terraformInterpolation
syn region  terraformHereDocument matchgroup=terraformMark start="<<-\=\z(\h[[:alnum:]_-]*\)\s*$" end="^\s*\z1\s*$" contains=terraformLiteralMark,terraformInterpolation
syn region  terraformBraces start="{" end="}" transparent

syn keyword terraformTodo contained TODO FIXME XXX
syn match   terraformComment "#.*" contains=terraformTodo
syn match   terraformComment "//.*" contains=terraformTodo
syn region  terraformComment start="/\*" end="\*/" contains=terraformTodo

hi def link terraformBlock       Structure
hi def link terraformAttribute   Identifier
hi def link terraformFunction    Function
hi def link terraformRepeat      Repeat
hi def link terraformConditional Conditional
hi def link terraformBoolean     Boolean
hi def link terraformNull        Constant
hi def link terraformType        Type
hi def link terraformRoot        PreProc
hi def link terraformNumber      Number
hi def link terraformOperator    Operator
hi def link terraformEscape      SpecialChar
hi def link terraformLiteralMark SpecialChar
hi def link terraformMark        Delimiter
hi def link terraformString      String
hi def link terraformHereDocument String
hi def link terraformTodo        Todo
hi def link terraformComment     Comment

syn sync fromstart
let b:current_syntax = "terraform"
