" Language:  RON, Rusty Object Notation
" Reference: RON grammar (ron-rs/ron), version 0.8
if exists("b:current_syntax")
  finish
endif

syn match ronExtension "#!\[.\{-}\]"
syn match ronStruct "\<\u\w*\>\|\<\l\w*\ze("
syn match ronField "\%(r#\)\=\<\h\w*\ze\s*:"
syn keyword ronOption Some None
syn keyword ronBoolean true false
syn match ronNumber "\w\@1<![-+]\=\%(0x\x[0-9a-fA-F_]*\|0o\o[0-7_]*\|0b[01][01_]*\|\d[0-9_]*\%(\.\%(\d[0-9_]*\)\=\)\=\%([eE][-+]\=\d\+\)\=\|\.\d\+\|inf\|NaN\)\%([iu]\%(8\|16\|32\|64\|128\)\|f32\|f64\)\=\>"
syn match ronEscape contained "\\\%([nrt\\\"'0]\|x\x\x\|u{\x*}\|$\)"
syn match ronCharacter "b\='\%([^\\']\|\\\%(x\x\x\|u{\x*}\|.\)\)'" contains=ronEscape
syn region ronString start=+b\="+ skip=+\\.+ end=+"+ contains=ronEscape
syn region ronRawString start=+b\=r\z(#*\)"+ end=+"\z1+
syn match ronLineComment "//.*" contains=ronTodo
syn region ronComment matchgroup=ronComment start="/\*" end="\*/" contains=ronComment,ronTodo
syn keyword ronTodo contained TODO FIXME XXX

hi def link ronExtension PreProc
hi def link ronStruct Type
hi def link ronField Identifier
hi def link ronOption Constant
hi def link ronBoolean Boolean
hi def link ronNumber Number
hi def link ronEscape SpecialChar
hi def link ronCharacter Character
hi def link ronString String
hi def link ronRawString String
hi def link ronLineComment Comment
hi def link ronComment Comment
hi def link ronTodo Todo

syn sync fromstart
let b:current_syntax = "ron"
