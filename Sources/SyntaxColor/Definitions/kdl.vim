" Language:  KDL
" Reference: The KDL Document Language 2.0.0 and 1.0.0 (kdl.dev)
if exists("b:current_syntax")
  finish
endif

syn match kdlProperty "[^[:space:]\"#/\\(){};=\[\]<>,]\+\ze="
syn match kdlType "([^()\"]*)"
" A node's name stands at the beginning of a line or behind ; { or }.
syn match kdlNode "\%(^\s*\|[;{}]\s*\)\@<=\%(([^)]*)\)\=[^[:space:]\"#/\\(){};=\[\]<>,]\+" contains=kdlType
syn match kdlKeyword "#\%(true\|false\|null\|-\=inf\|nan\)\>"
syn match kdlKeyword "\%(\s\|=\)\@1<=\%(true\|false\|null\)\ze\%([[:space:];}]\|$\)"
syn match kdlNumber "\%([[:space:]=)]\)\@1<=[-+]\=\%(0x\x[0-9a-fA-F_]*\|0o\o[0-7_]*\|0b[01][01_]*\|\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d[0-9_]*\)\=\)\ze\%([[:space:];})/]\|$\)"
syn match kdlEscape contained "\\\%([nrt\\\"bfs/]\|u{\x*}\|\_s\)"
syn region kdlString start=+"+ skip=+\\.+ end=+"+ contains=kdlEscape
syn region kdlString start=+"""+ skip=+\\.+ end=+"""+ contains=kdlEscape
syn region kdlRawString start=+r\=\z(#\+\)"+ end=+"\z1+
syn region kdlRawString start=+\<r"+ end=+"+
syn match kdlContinued "\\\s*\%(//.*\)\=$" contains=kdlLineComment
syn match kdlLineComment "//.*" contains=kdlTodo
syn region kdlComment matchgroup=kdlComment start="/\*" end="\*/" contains=kdlComment,kdlTodo
syn match kdlSlashdash "/-\s*\%(([^)]*)\)\=\%([^[:space:]\"{};]\+\|\"\%([^\"\\]\|\\.\)*\"\)\="
syn keyword kdlTodo contained TODO FIXME XXX

hi def link kdlNode Function
hi def link kdlProperty Identifier
hi def link kdlType Type
hi def link kdlKeyword Boolean
hi def link kdlNumber Number
hi def link kdlEscape SpecialChar
hi def link kdlString String
hi def link kdlRawString String
hi def link kdlContinued Special
hi def link kdlLineComment Comment
hi def link kdlComment Comment
hi def link kdlSlashdash Comment
hi def link kdlTodo Todo

syn sync fromstart
let b:current_syntax = "kdl"
