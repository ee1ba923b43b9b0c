" Language:  Jinja, Twig, Nunjucks and Django templates
" Reference: Jinja 3.1, Template Designer Documentation; Twig 3 for Template Designers; Django 5, The
"            Django template language; HTML as in html.vim
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax

" Statements, expressions and comments may stand in any text, in tags, strings, scripts and styles.
syn cluster htmlInside add=jinjaStatement,jinjaExpression,jinjaComment,jinjaRaw
syn region  jinjaExpression matchgroup=jinjaMark start="{{[-~]\=" end="[-~]\=}}" contains=@jinjaCode containedin=@jinjaPlaces
syn region  jinjaStatement matchgroup=jinjaMark start="{%[-+~]\=" end="[-+~]\=%}" contains=jinjaTag,@jinjaCode containedin=@jinjaPlaces
syn region  jinjaComment start="{#" end="#}" contains=jinjaTodo containedin=@jinjaPlaces
syn region  jinjaComment matchgroup=jinjaMark start="{%\s*comment\>[^%]*%}" end="{%\s*endcomment\s*%}" contains=jinjaTodo containedin=@jinjaPlaces
syn region  jinjaRaw matchgroup=jinjaMark start="{%[-+]\=\s*\z(raw\|verbatim\)\>[^%]*%}" end="{%[-+]\=\s*end\z1\>[^%]*%}" containedin=@jinjaPlaces
syn cluster jinjaPlaces contains=htmlTag,htmlEndTag,htmlString,htmlEvent,htmlValue,htmlLink,htmlTitle,htmlHeading,htmlScript,htmlStyle,cssBlock,cssValue,javascriptString,javascriptTemplate,cssString

syn match   jinjaTag contained "\%({%[-+~]\=\s*\)\@12<=\h\w*"
syn cluster jinjaCode contains=jinjaString,jinjaNumber,jinjaConstant,jinjaKeyword,jinjaFilter,jinjaTest,jinjaOperator,jinjaBraces,jinjaVariable
syn region  jinjaString contained start=+"+ skip=+\\.+ end=+"+ end=+\ze[%}]}+ end=+$+ contains=jinjaEscape
syn region  jinjaString contained start=+'+ skip=+\\.+ end=+'+ end=+\ze[%}]}+ end=+$+ contains=jinjaEscape
syn match   jinjaEscape contained "\\."
syn match   jinjaNumber contained "\%([[:alnum:]_.]\)\@1<!\d[[:digit:]_]*\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\>"
syn keyword jinjaConstant contained true false none null True False None
syn keyword jinjaKeyword contained in not and or is if else elif as with without context ignore missing
syn keyword jinjaKeyword contained import only from recursive matches starts ends divisible by scoped
syn keyword jinjaVariable contained loop forloop self super caller varargs kwargs _self app block
syn match   jinjaFilter contained "|\s*\h\w*"
syn match   jinjaTest contained "\%(\<is\s\+\%(not\s\+\)\=\)\@8<=\%(not\>\)\@!\h\w*"
syn match   jinjaOperator contained "[-+*/%!<>=~?:]\+"
syn region  jinjaBraces contained transparent start="{" end="}" end="\ze%}" contains=@jinjaCode,jinjaBraces

syn keyword jinjaTodo contained TODO FIXME XXX

hi def link jinjaMark     PreProc
hi def link jinjaComment  Comment
hi def link jinjaTag      Statement
hi def link jinjaKeyword  Statement
hi def link jinjaString   String
hi def link jinjaEscape   SpecialChar
hi def link jinjaNumber   Number
hi def link jinjaConstant Constant
hi def link jinjaVariable Identifier
hi def link jinjaFilter   Function
hi def link jinjaTest     Function
hi def link jinjaOperator Operator
hi def link jinjaTodo     Todo

syn sync fromstart
let b:current_syntax = "jinja"
