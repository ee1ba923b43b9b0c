" Language:  Blade templates
" Reference: Laravel 11 documentation: Blade Templates; HTML as in html.vim
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax

syn cluster htmlInside add=bladeEcho,bladeDirective,bladeComment,bladePhpBlock,bladeEscaped,bladeVerbatim
syn region  bladeEcho matchgroup=bladeMark start="@\@1<!{{" end="}}" keepend contains=@bladeCode containedin=@bladePlaces
syn region  bladeEcho matchgroup=bladeMark start="@\@1<!{!!" end="!!}" keepend contains=@bladeCode containedin=@bladePlaces
syn region  bladeComment start="{{--" end="--}}" contains=bladeTodo containedin=@bladePlaces
syn match   bladeEscaped "@@\h\w*\|@{{.\{-}}}" containedin=@bladePlaces
syn match   bladeDirective "[[:alnum:]_@]\@1<!@\h\w*\%(::\h\w*\)\=" nextgroup=bladeArguments skipwhite containedin=@bladePlaces
syn region  bladeArguments contained matchgroup=bladeParens start="(" end=")" contains=@bladeCode,bladeParentheses
syn region  bladeParentheses contained transparent start="(" end=")" contains=@bladeCode,bladeParentheses
syn region  bladePhpBlock matchgroup=bladeDirective start="@php\>\s*(\@!" end="@endphp\>" keepend contains=@bladeCode
syn region  bladePhpBlock matchgroup=bladeMark start="<?\%(php\|=\)" end="?>" keepend contains=@bladeCode containedin=@bladePlaces
syn region  bladeVerbatim matchgroup=bladeDirective start="@verbatim\>" end="@endverbatim\>"
syn region  bladeBound start=+\%([[:space:]]::\=[[:alnum:]_.-]*=\)\@60<="+ end=+"+ contained containedin=htmlTag keepend contains=@bladeCode
syn cluster bladePlaces contains=htmlTag,htmlEndTag,htmlString,htmlEvent,htmlValue,htmlLink,htmlTitle,htmlHeading,htmlScript,htmlStyle,cssBlock,cssValue,javascriptString,cssString

" The pieces of PHP that an expression has.
syn cluster bladeCode contains=bladeVariable,bladeString,bladeNumber,bladeWord,bladeConstant,bladeOperator,bladeCall,bladeCodeComment
syn match   bladeVariable contained "\$\+\h\w*"
syn region  bladeString contained start=+"+ skip=+\\.+ end=+"+ contains=bladeVariable,bladeAnyEscape
syn region  bladeString contained start=+'+ skip=+\\.+ end=+'+ contains=bladeEscape
syn match   bladeEscape contained "\\[\\']"
syn match   bladeAnyEscape contained "\\."
syn match   bladeNumber contained "[[:alnum:]_]\@1<!\%(0x\x\+\|\d[[:digit:]_]*\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\)"
syn keyword bladeWord contained as and or xor new clone instanceof fn function use return if else elseif
syn keyword bladeWord contained foreach for while do switch case default break continue match echo print
syn keyword bladeWord contained isset empty static array throw try catch finally const global unset
syn keyword bladeConstant contained true false null TRUE FALSE NULL self parent
syn match   bladeOperator contained "->\|?->\|=>\|::\|[-+*/%.=!<>&|?:]\+"
syn match   bladeCall contained "\<\h\w*\ze("
syn match   bladeCodeComment contained "//.*\|#.*"
syn region  bladeCodeComment contained start="/\*" end="\*/"

syn keyword bladeTodo contained TODO FIXME XXX

hi def link bladeMark        PreProc
hi def link bladeDirective   PreProc
hi def link bladeParens      Delimiter
hi def link bladeComment     Comment
hi def link bladeEscaped     Special
hi def link bladeBound       String
hi def link bladeVariable    Identifier
hi def link bladeString      String
hi def link bladeAnyEscape   SpecialChar
hi def link bladeEscape      SpecialChar
hi def link bladeNumber      Number
hi def link bladeWord        Statement
hi def link bladeConstant    Constant
hi def link bladeOperator    Operator
hi def link bladeCall        Function
hi def link bladeCodeComment Comment
hi def link bladeTodo        Todo

syn sync fromstart
let b:current_syntax = "blade"
