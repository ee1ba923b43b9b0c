" Language:  Handlebars and Mustache templates
" Reference: Handlebars language guide 4: Expressions, Partials, Block Helpers, Built-in Helpers, Hooks;
"            mustache(5); HTML as in html.vim
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax

" Expressions may stand in any text, in tags and in their strings. They end with the first mark.
syn cluster handlebarsExpressions contains=handlebarsExpression,handlebarsBlock,handlebarsPartial,handlebarsComment,handlebarsEscaped
syn cluster htmlInside add=@handlebarsExpressions
syn region  handlebarsExpression matchgroup=handlebarsMark start="{{[{&]\=\~\=" end="\~\=}\=}}" contains=@handlebarsCode containedin=@handlebarsPlaces
syn region  handlebarsBlock matchgroup=handlebarsMark start="{{\~\=[#/^]" end="\~\=}}" contains=handlebarsHelper,@handlebarsCode containedin=@handlebarsPlaces
syn region  handlebarsPartial matchgroup=handlebarsMark start="{{\~\=#\=>" start="{{\~\=[<$]" end="\~\=}}" contains=handlebarsPartialName,@handlebarsCode containedin=@handlebarsPlaces
syn match   handlebarsDelimiters "{{=.\{-}=}}" containedin=@handlebarsPlaces
syn match   handlebarsEscaped "\\{{.\{-}}}" containedin=@handlebarsPlaces
syn region  handlebarsComment start="{{\~\=!" end="}}" containedin=@handlebarsPlaces
syn region  handlebarsComment start="{{\~\=!--" end="--\~\=}}" containedin=@handlebarsPlaces
syn cluster handlebarsPlaces contains=htmlTag,htmlEndTag,htmlString,htmlEvent,htmlValue,htmlLink,htmlTitle,htmlHeading,htmlScript,htmlStyle,cssBlock,cssValue

syn cluster handlebarsCode contains=handlebarsString,handlebarsNumber,handlebarsConstant,handlebarsData,handlebarsKeyword,handlebarsName,handlebarsGroup,handlebarsOperator
syn region  handlebarsString contained start=+"+ skip=+\\"+ end=+"+ end=+\ze}}+ end=+$+
syn region  handlebarsString contained start=+'+ skip=+\\'+ end=+'+ end=+\ze}}+ end=+$+
syn match   handlebarsNumber contained "\%([[:alnum:]_.-]\)\@1<!-\=\d\+\%(\.\d\+\)\=\>"
syn keyword handlebarsConstant contained true false null undefined
syn keyword handlebarsKeyword contained else if each unless with lookup log as this
syn match   handlebarsData contained "@\%(\.\.\/\)*\h\w*"
syn match   handlebarsName contained "\<\h[[:alnum:]_-]*\ze="
syn match   handlebarsHelper contained "\%({{\~\=[#/^]\s*\)\@8<=\*\=\h[[:alnum:]_.-]*"
syn match   handlebarsPartialName contained "\%([><$]\s*\)\@8<=[[:alnum:]_./-]\+"
syn region  handlebarsGroup contained matchgroup=handlebarsOperator start="(" end=")" end="\ze}}" contains=@handlebarsCode
syn match   handlebarsOperator contained "|\|\.\./"

hi def link handlebarsMark        PreProc
hi def link handlebarsHelper      Statement
hi def link handlebarsKeyword     Statement
hi def link handlebarsPartialName Include
hi def link handlebarsDelimiters  PreProc
hi def link handlebarsEscaped     Special
hi def link handlebarsComment     Comment
hi def link handlebarsString      String
hi def link handlebarsNumber      Number
hi def link handlebarsConstant    Constant
hi def link handlebarsData        Identifier
hi def link handlebarsName        Type
hi def link handlebarsOperator    Operator

syn sync fromstart
let b:current_syntax = "handlebars"
