" Language:  Ninja build files
" Reference: The Ninja build system manual 1.12, Ninja file reference
if exists("b:current_syntax")
  finish
endif

syn match ninjaKeyword "^\%(rule\|pool\|default\|include\|subninja\)\>"
syn match ninjaRuleName "\%(^\%(rule\|pool\)\s\+\)\@<=[[:alnum:]_.-]\+"
syn match ninjaSetting "^\s\+\zs\%(command\|depfile\|deps\|msvc_deps_prefix\|description\|dyndep\|generator\|in\|in_newline\|out\|pool\|depth\|restat\|rspfile\|rspfile_content\)\ze\s*="
syn match ninjaOperator "^\s*[[:alnum:]_.-]\+\s*\zs="
syn match ninjaSeparator contained "||\=@\=\|:"
" A statement goes on behind a dollar sign at the end of its line.
syn region ninjaBuild matchgroup=ninjaKeyword start="^build\>" skip="\$$" matchgroup=NONE end="$" contains=ninjaSeparator,ninjaVariable,ninjaEscape
syn match ninjaVariable "\$\%([[:alnum:]_-]\+\|{[[:alnum:]_.-]\+}\)"
syn match ninjaEscape "\$\%([$ :|\^]\|$\)"
syn match ninjaComment "^\s*#.*" contains=ninjaTodo
syn keyword ninjaTodo contained TODO FIXME XXX

hi def link ninjaKeyword Statement
hi def link ninjaRuleName Function
hi def link ninjaSetting Statement
hi def link ninjaOperator Operator
hi def link ninjaSeparator Operator
hi def link ninjaVariable Identifier
hi def link ninjaEscape SpecialChar
hi def link ninjaComment Comment
hi def link ninjaTodo Todo

syn sync fromstart
let b:current_syntax = "ninja"
