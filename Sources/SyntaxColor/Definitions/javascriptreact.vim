" Language:  JavaScript with JSX
" Reference: the JSX specification (facebook.github.io/jsx); javascript.vim has it, because files
"            named *.js have it, too.
" Beyond Vim 9.0: what javascript.vim says.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/javascript.vim

let b:current_syntax = "javascriptreact"
