" Language:  MATLAB
" Reference: MATLAB documentation R2024b: Language Fundamentals, Programming; iskeyword
" Beyond Vim 9.0: strings in quotation marks, block comments, arguments blocks, classes; a transpose
"            behind any value.
if exists("b:current_syntax")
  finish
endif

syn keyword matlabFunction function
syn keyword matlabStatement return end global persistent
syn keyword matlabLabel case switch otherwise
syn keyword matlabConditional if else elseif
syn keyword matlabRepeat for while do parfor spmd break continue
syn keyword matlabException try catch rethrow throw
syn keyword matlabScope classdef properties methods events enumeration arguments
syn keyword matlabBoolean true false
syn keyword matlabConstant eps Inf NaN pi inf nan
syn match   matlabHandle "@\h\w*\|@\ze("

syn match   matlabOperator "[<>=~]=\|[-+*/\\^<>~&|]\|\.[*/\\^]"
syn match   matlabContinued "\.\.\..*$"
syn match   matlabNumber "\%([[:alnum:]_]\)\@1<!\%(\d\+\%(\.\d*\)\=\|\.\d\+\)\%([eEdD][-+]\=\d\+\)\=[ij]\=\>"
syn match   matlabNumber "\<0\%([xX]\x\+\|[bB][01]\+\)\%([us]\d\+\)\=\>"
syn match   matlabDelimiter "[][]"
syn match   matlabSemicolon ";"
" What is computed element by element, and what makes and measures arrays.
syn keyword matlabElementary abs acos acosh asin asinh atan atan2 atanh ceil conj cos cosh cot exp
syn keyword matlabElementary fix floor gamma hypot imag log log10 log2 mod real rem round sign sin
syn keyword matlabElementary sinh sqrt tan tanh all any cumprod cumsum diff find length max mean
syn keyword matlabElementary median min norm numel ones prod rand randn reshape size sort std sum
syn keyword matlabElementary var zeros eye inv det rank trace eig clear linspace
syn keyword matlabMessage error warning

" Behind a value an apostrophe transposes it; elsewhere it opens a text, which ends with its line.
syn match   matlabTranspose "[[:alnum:]_)\]}'.]\@1<='"
syn match   matlabFormat contained "%[-+ #0]*\%(\d\+\|\*\)\=\%(\.\d*\)\=[diuoxXfeEgGcs]\|%%"
syn region  matlabString start=+\%([[:alnum:]_)\]}'.]\)\@1<!'+ skip=+''+ end=+'+ end=+$+
syn region  matlabString start=+"+ skip=+""+ end=+"+ end=+$+

syn keyword matlabTodo contained TODO FIXME XXX NOTE
syn match   matlabComment "%.*" contains=matlabTodo
syn region  matlabComment matchgroup=matlabComment start="^\s*%{\s*$" end="^\s*%}\s*$" contains=matlabTodo,matlabNested
syn region  matlabNested contained start="^\s*%{\s*$" end="^\s*%}\s*$" contains=matlabNested

hi def link matlabFunction    Function
hi def link matlabStatement   Statement
hi def link matlabLabel       Label
hi def link matlabConditional Conditional
hi def link matlabRepeat      Repeat
hi def link matlabException   Exception
hi def link matlabScope       Statement
hi def link matlabBoolean     Boolean
hi def link matlabConstant    Constant
hi def link matlabHandle      Function
hi def link matlabOperator    Operator
hi def link matlabContinued   Comment
hi def link matlabNumber      Number
hi def link matlabDelimiter   Identifier
hi def link matlabSemicolon   Delimiter
hi def link matlabElementary  Operator
hi def link matlabMessage     Function
hi def link matlabTranspose   Operator
hi def link matlabString      String
hi def link matlabTodo        Todo
hi def link matlabComment     Comment
hi def link matlabNested      Comment

syn sync fromstart
let b:current_syntax = "matlab"
