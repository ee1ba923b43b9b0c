" Language:  GNU Octave
" Reference: GNU Octave manual 9: Containers, Statements, Evaluation, Comments, Strings; MATLAB's part
"            comes from matlab.vim
if exists("b:current_syntax")
  finish
endif

runtime! syntax/matlab.vim
unlet! b:current_syntax

syn keyword matlabStatement endfunction end_try_catch end_unwind_protect endclassdef endmethods
syn keyword matlabStatement endproperties endevents endenumeration endparfor endspmd
syn keyword matlabConditional endif
syn keyword matlabLabel endswitch
syn keyword matlabRepeat until endfor endwhile
syn keyword matlabException unwind_protect unwind_protect_cleanup
syn keyword matlabConstant NA Inf e
syn keyword matlabMessage printf fprintf disp puts fputs
syn match   matlabOperator "[-+*/^|&]=\|++\|--\|!=\=\|\*\*"

" In quotation marks a backslash escapes.
syn match   octaveEscape contained "\\\%([\\"'0abfnrtv]\|\o\{1,3}\|x\x\{1,2}\)"
syn region  octaveString start=+"+ skip=+\\.\|""+ end=+"+ end=+$+ contains=octaveEscape,matlabFormat

syn clear matlabNested
syn match   matlabComment "#.*" contains=matlabTodo
syn region  matlabComment matchgroup=matlabComment start="^\s*[#%]{\s*$" end="^\s*[#%]}\s*$" contains=matlabTodo,matlabNested
syn region  matlabNested contained start="^\s*[#%]{\s*$" end="^\s*[#%]}\s*$" contains=matlabNested

hi def link octaveEscape SpecialChar
hi def link octaveString String
hi def link matlabFormat SpecialChar

let b:current_syntax = "octave"
