" Language:  Java properties
" Reference: java.util.Properties, method load (Java SE 21)
" Beyond Vim 9.0: keys end at a blank, too; placeholders of frameworks and message formats.
if exists("b:current_syntax")
  finish
endif

syn match  jpropertiesKey "^\s*\zs[^#![:space:]=:\\]\%([^[:space:]=:\\]\|\\.\)*" contains=jpropertiesEscape nextgroup=jpropertiesEquals
syn match  jpropertiesKey "^\s*\zs\\\%(u\x\{4}\|[^u]\)\%([^[:space:]=:\\]\|\\.\)*" contains=jpropertiesEscape nextgroup=jpropertiesEquals
syn match  jpropertiesEquals contained "\s*[=:]\s*\|\s\+" nextgroup=jpropertiesValue
syn region jpropertiesValue contained start="\ze\S" skip="\\\\\|\\$" end="$" contains=jpropertiesEscape,jpropertiesContinued
syn match  jpropertiesEscape contained "\\\%(u\x\{4}\|.\)"
syn match  jpropertiesContinued contained "\\$"
syn match  jpropertiesComment "^\s*[#!].*" contains=jpropertiesTodo
syn keyword jpropertiesTodo contained TODO FIXME XXX

hi def link jpropertiesKey     Identifier
hi def link jpropertiesValue   String
hi def link jpropertiesEscape  SpecialChar
hi def link jpropertiesContinued SpecialChar
hi def link jpropertiesComment Comment
hi def link jpropertiesTodo    Todo

syn sync fromstart
let b:current_syntax = "jproperties"
