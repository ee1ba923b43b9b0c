" Language:  Plain text, in which nothing has a color
if exists("b:current_syntax")
  finish
endif
let b:current_syntax = "text"
