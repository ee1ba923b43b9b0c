" Language:  SVG
" Reference: Scalable Vector Graphics 2, W3C; the notation is XML's

if exists("b:current_syntax")
  finish
endif

runtime! syntax/xml.vim

let b:current_syntax = "svg"
