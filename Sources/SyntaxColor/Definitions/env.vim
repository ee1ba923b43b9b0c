" Language:  files of environment variables (.env)
" Reference: dotenv's README, "What rules does the parsing engine follow?"; Docker Compose, "Syntax for
"            environment files"
if exists("b:current_syntax")
  finish
endif

syn match  envName "^\s*\%(export\s\+\)\=\zs[[:alpha:]_][[:alnum:]_.-]*\ze\s*=" nextgroup=envEquals
syn match  envExport "^\s*export\ze\s" nextgroup=envExported skipwhite
syn match  envExported contained "[[:alpha:]_][[:alnum:]_.-]*" nextgroup=envEquals
syn match  envEquals contained "\s*=\s*" nextgroup=envString,envValue
syn match  envValue contained "[^#[:space:]].\{-}\ze\s*\%(\s#.*\)\=$" contains=envVariable,envBoolean,envNumber
syn keyword envBoolean contained true false
syn match  envNumber contained "\%(=\s*\)\@4<=-\=\d\+\%(\.\d\+\)\=\ze\s*\%(#.*\)\=$"
syn match  envVariable contained "\${[^}]*}\|\$\h\w*"
syn match  envEscape contained "\\."
" Texts may go over lines; only those in quotation marks have variables and escapes. A mark that nothing
" closes is part of the value.
syn region envString contained start=+"\%(\_[^"\\]*\%(\\\_.\_[^"\\]*\)*"\)\@=+ skip=+\\.+ end=+"+ contains=envVariable,envEscape
syn region envString contained start=+'\%(\_[^']*'\)\@=+ end=+'+
syn region envString contained start=+`\%(\_[^`]*`\)\@=+ end=+`+
syn match  envComment "\%(^\|\s\)\@1<=#.*"

hi def link envName     Identifier
hi def link envExported Identifier
hi def link envExport   Statement
hi def link envEquals   Operator
hi def link envValue    String
hi def link envBoolean  Boolean
hi def link envNumber   Number
hi def link envVariable PreProc
hi def link envEscape   SpecialChar
hi def link envString   String
hi def link envComment  Comment

syn sync fromstart
let b:current_syntax = "env"
