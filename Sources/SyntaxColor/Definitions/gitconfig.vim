" Language:  Git configuration
" Reference: git-config(1), "CONFIGURATION FILE"
" Beyond Vim 9.0: numbers with a unit; a value in quotation marks ends with its line.
if exists("b:current_syntax")
  finish
endif

syn match  gitconfigSection +^\s*\[[[:alnum:].-]\+\%(\s\+"\%([^"\\]\|\\.\)*"\)\=\]+ nextgroup=gitconfigVariable skipwhite
syn match  gitconfigVariable "^\s*\zs\a[[:alnum:]-]*\ze\s*\%([=#;]\|$\)" nextgroup=gitconfigAssignment skipwhite
syn match  gitconfigVariable contained "\a[[:alnum:]-]*\ze\s*\%(=\|$\)" nextgroup=gitconfigAssignment skipwhite
syn region gitconfigAssignment contained matchgroup=gitconfigNone start="=\s*" skip="\\$" end="\s*$" contains=gitconfigBoolean,gitconfigNumber,gitconfigString,gitconfigEscape,gitconfigEscapeError,gitconfigContinued,gitconfigComment
syn match  gitconfigBoolean contained "[[:alnum:]_./-]\@1<!\%(true\|false\|yes\|no\|on\|off\)[[:alnum:]_./-]\@!"
syn match  gitconfigNumber contained "\%([[:alnum:]_./:-]\)\@1<!\d\+[kKmMgG]\=\%([[:alnum:]_./:-]\)\@!"
syn region gitconfigString contained matchgroup=gitconfigQuote start=+"+ skip=+\\.+ end=+"+ end=+\\\@1<!$+ contains=gitconfigEscape,gitconfigEscapeError,gitconfigContinued
syn match  gitconfigEscapeError contained "\\."
syn match  gitconfigEscape contained +\\["\\nbt]+
syn match  gitconfigContinued contained "\\$"
syn match  gitconfigComment "\%(^\|\s\)\@1<=[#;].*" contains=gitconfigTodo
syn match  gitconfigComment contained "\s[#;].*" contains=gitconfigTodo
syn keyword gitconfigTodo contained TODO FIXME XXX

hi def link gitconfigSection     Keyword
hi def link gitconfigVariable    Identifier
hi def link gitconfigBoolean     Boolean
hi def link gitconfigNumber      Number
hi def link gitconfigString      String
hi def link gitconfigQuote       Delimiter
hi def link gitconfigEscape      SpecialChar
hi def link gitconfigContinued   SpecialChar
hi def link gitconfigEscapeError Error
hi def link gitconfigComment     Comment
hi def link gitconfigTodo        Todo

syn sync fromstart
let b:current_syntax = "gitconfig"
