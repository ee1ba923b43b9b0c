" Language:  Protocol Buffers
" Reference: Protocol Buffers language specifications proto2, proto3 and editions 2023
" Beyond Vim 9.0: the words of editions, map, stream, extend; a string ends with its line.
if exists("b:current_syntax")
  finish
endif

syn keyword protoHead syntax edition import option
syn keyword protoHead public weak
syn keyword protoStructure package message enum oneof group extend
syn keyword protoStatement optional required repeated default service rpc returns stream
syn keyword protoStatement extensions reserved to max export local
syn keyword protoType double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32
syn keyword protoType sfixed64 bool string bytes map
syn keyword protoBoolean true false
syn keyword protoNumber inf nan
syn match   protoNumber "-\=\<\%(0[xX]\x\+\|\d\+\)\>"
syn match   protoNumber "-\=\<\d\+\.\d*\%([eE][-+]\=\d\+\)\=\>\|-\=\<\d\+[eE][-+]\=\d\+\>\|-\=\.\d\+\%([eE][-+]\=\d\+\)\=\>"

syn match   protoEscape contained "\\\%([abfnrtv\\'"?]\|[xX]\x\{1,2}\|\o\{1,3}\|u\x\{4}\|U\x\{8}\)"
syn region  protoString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=protoEscape
syn region  protoString start=+'+ skip=+\\.+ end=+'+ end=+$+ contains=protoEscape

syn keyword protoTodo contained TODO FIXME XXX
syn region  protoComment start="/\*" end="\*/" contains=protoTodo
syn match   protoComment "//.*" contains=protoTodo

hi def link protoHead      Include
hi def link protoStructure Structure
hi def link protoStatement Statement
hi def link protoType      Type
hi def link protoBoolean   Boolean
hi def link protoNumber    Number
hi def link protoEscape    SpecialChar
hi def link protoString    String
hi def link protoTodo      Todo
hi def link protoComment   Comment

syn sync fromstart
let b:current_syntax = "proto"
