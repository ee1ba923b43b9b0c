" Vim syntax file
" Language:  R
" Reference: R Language Definition and ?Syntax of R 4.4
" Beyond Vim 9.0: \(x) functions, |> and the _ placeholder of R 4.2.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,.

syn keyword rConditional if else
syn keyword rRepeat repeat while for in
syn keyword rStatement next break return
syn keyword rFunctionWord function
syn match rFunctionWord "\\\ze\s*("
syn keyword rConstant TRUE FALSE T F NULL NA NA_integer_ NA_real_ NA_character_ NA_complex_ Inf NaN
syn keyword rConstant LETTERS letters month.abb month.name pi
syn keyword rType array character complex data.frame double integer list logical matrix numeric vector
syn keyword rPreProc library require attach detach source

" A name before a parenthesis is a call.
syn match rCall "\<\%(\h\|\.\)[A-Za-z0-9._]*\ze\s*("

syn match rOperator "[-+*/^&|!?]\|&&\|||\||>"
syn match rOperator "<\|>\|<=\|>=\|[!=]=\|=\|<<\=-\|->>\=\|%[^%[:space:]]*%"
syn match rModel "\~"
syn match rDelimiter "[,;]\|:\+"
syn match rBracket "[][(){}]"
syn match rSlot "[@$]\%(\h\|\.\)[A-Za-z0-9._]*" contains=rSlotMark
syn match rSlotMark contained "[@$]"

syn match rNumber "\<\d\+\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=[iL]\=\>\="
syn match rNumber "\<\.\d\+\%([eE][-+]\=\d\+\)\=[iL]\=\>"
syn match rNumber "\<0[xX]\x\+L\=\>"

syn match rName "`[^`]*`"
syn region rString start=+"+ end=+"+ contains=rEscape
syn region rString start=+'+ end=+'+ contains=rEscape
syn match rEscape contained "\\\%(x\x\{1,2}\|u\x\{1,4}\|u{\x\+}\|U\x\{1,8}\|\o\{1,3}\|.\)"
syn region rRawString start=+\<[rR]"\z(-*\)(+ end=+)\z1"+
syn region rRawString start=+\<[rR]'\z(-*\)(+ end=+)\z1'+
syn region rRawString start=+\<[rR]"\z(-*\)\[+ end=+\]\z1"+
syn region rRawString start=+\<[rR]'\z(-*\)\[+ end=+\]\z1'+
syn region rRawString start=+\<[rR]"\z(-*\){+ end=+}\z1"+
syn region rRawString start=+\<[rR]'\z(-*\){+ end=+}\z1'+

syn match rComment "#.*" contains=rTodo

" Roxygen. A block is a run of lines; its first line is the title, and an
" @examples section shows code until the next tag.
syn match rDocComment "^\s*#\+'.*$" contains=rDocTag,rTodo nextgroup=@rDocLine skipnl
syn match rDocTitle "^\s*#\+'\s*[^@[:space:]].*\n\%(\s*#\+'\s*[^@[:space:]].*\n\)\{,50}\s*#\+'\s*$" contains=rDocMark nextgroup=@rDocLine skipnl
syn match rDocMark contained "^\s*#\+'"
syn cluster rDocLine contains=rDocComment,rDocExamples
syn match rDocComment contained "^\s*#\+'.*$" contains=rDocTag,rTodo nextgroup=@rDocLine skipnl
syn match rDocComment "^\s*#\+'\s*@.*$" contains=rDocTag,rTodo nextgroup=@rDocLine skipnl
syn match rDocExamples "^\s*#\+'\s*@examples\%(If\)\=\>.*$" contains=rDocTag nextgroup=rDocExample skipnl
syn match rDocExample contained "^\s*#\+'\%(\s*@\a\)\@!.*$" nextgroup=rDocExample,@rDocLine skipnl
syn match rDocTag contained "#'\s*\zs@\a\+"
syn match rTodo contained "\<\%(TODO\|FIXME\|XXX\|BUG\|NOTE\):"

hi def link rConditional Conditional
hi def link rRepeat Repeat
hi def link rStatement Statement
hi def link rFunctionWord Type
hi def link rConstant Constant
hi def link rType Type
hi def link rPreProc PreProc
hi def link rCall Function
hi def link rOperator Operator
hi def link rModel Operator
hi def link rDelimiter Delimiter
hi def link rBracket Delimiter
hi def link rSlotMark Special
hi def link rNumber Number
hi def link rString String
hi def link rEscape SpecialChar
hi def link rRawString String
hi def link rComment Comment
hi def link rDocMark Comment
hi def link rDocComment Comment
hi def link rDocExamples Comment
hi def link rDocExample Special
hi def link rDocTag Operator
hi def link rTodo Todo

syn sync fromstart

let b:current_syntax = "r"
