" Language:  Astro components
" Reference: Astro 5 documentation: Components, Template expressions reference, Directives; TypeScript
"            as in typescript.vim, HTML as in html.vim
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax
syn include @astroTypeScript syntax/typescript.vim
unlet! b:current_syntax
syn include @astroScss syntax/scss.vim
unlet! b:current_syntax

" The script of the component stands before the template, between two fences.
syn region astroScript matchgroup=astroFence start="\%^---\s*$" end="^---\s*$" keepend contains=@astroTypeScript

" Code between braces holds elements again.
syn region astroExpression matchgroup=astroMark start="{" end="}" contains=@astroTypeScript,astroBraces,astroElement,astroComment containedin=htmlTag,htmlLink,htmlTitle,htmlHeading
syn region astroBraces contained matchgroup=astroMark start="{" end="}" contains=@astroTypeScript,astroBraces,astroElement
syn region astroElement contained start="<\%(\h\|>\)\@=" matchgroup=htmlEndTag end="/>" end="</[^>]*>" contains=astroTag,astroExpression,astroElement,htmlReference
syn region astroTag contained start="<[[:alpha:]_>]\@=" end="/\@1<!>" end="\ze/>" contains=htmlTagOpen,htmlAttribute,htmlString,htmlValue,astroDirective,astroTemplate,astroExpression
syn region astroComment contained start="/\*" end="\*/"
syn match  astroDirective "[[:space:]]\@1<=\%(client\|set\|is\|define\|class\|transition\|server\):[[:alnum:]_-]\+" contained containedin=htmlTag
syn region astroTemplate start="\%(=\s*\)\@8<=`" skip="\\." end="`" contained containedin=htmlTag contains=astroExpression

" Scripts are TypeScript whether they say so or not, style sheets may be SCSS.
syn region astroClient start="<script\>\%(\_[^>]*\<is:inline\>\)\@!" end="<\/script\_s*>"me=s-1 keepend contains=astroScriptTag,@astroTypeScript
syn region astroScriptTag start="<script\>" end=">" contained contains=htmlTagOpen,htmlAttribute,htmlString,htmlValue,astroDirective,astroExpression
syn region astroStyle start=/<style\>\%(\_[^>]*\<lang=["']\%(scss\|less\)["']\)\@=/ end=/<\/style\_s*>/me=s-1 keepend contains=htmlTag,@astroScss

hi def link astroFence     PreProc
hi def link astroMark      PreProc
hi def link astroComment   Comment
hi def link astroDirective Type
hi def link astroTemplate  String
hi def link astroTag       Function
hi def link astroClient    Special
hi def link astroScriptTag Function

syn sync fromstart
let b:current_syntax = "astro"
