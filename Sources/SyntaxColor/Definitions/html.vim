" Language:  HTML, with CSS in <style> and JavaScript in <script> and on…= attributes
" Reference: HTML Living Standard (WHATWG), and the obsolete elements and
"            attributes of HTML 4.01
" Beyond Vim 9.0: newer elements and attributes (search, slot, loading, popover …); &, > and a < that
"            begins no tag are text.

if exists("b:current_syntax")
  finish
endif

syn include @htmlCss syntax/css.vim
unlet! b:current_syntax
syn include @htmlJavaScript syntax/javascript.vim
unlet! b:current_syntax

syn case ignore
syn iskeyword @,48-57,_,192-255,-

" References.
syn match  htmlReference /&\%(#\d\+\|#x\x\+\|[[:alnum:]]\{1,40}\);/

" Tags. What templates put into brackets passes for one.
syn region htmlTag    start=/<[?%$@#{[]\@=/ end=/>/ contains=htmlTagOpen,htmlTemplateText
syn match  htmlTemplateText /"[^"]*"\|'[^']*'/ contained
syn region htmlTag    start=/<[[:alpha:]_]\@=/ end=/>/ contains=htmlTagOpen,htmlAttribute,htmlEvent,htmlString,htmlValue,htmlTagError
syn region htmlEndTag start=/<\/[[:alpha:]_?%$@#{[]\@=/ end=/>/ contains=htmlTagOpen,htmlTagError
syn match  htmlTagOpen /<\/\=\s*[[:alnum:]-]\+/ contained contains=htmlTagName,htmlTagUnknown
syn match  htmlTagError /[^>]\zs</ contained
syn match  htmlTagUnknown /[[:alnum:]-]\+/ contained
syn keyword htmlTagName contained a abbr acronym address applet area article aside audio b base
syn keyword htmlTagName contained basefont bdi bdo big blockquote body br button canvas caption
syn keyword htmlTagName contained center cite code col colgroup data datalist dd del details dfn
syn keyword htmlTagName contained dialog dir div dl dt em embed fieldset figcaption figure font
syn keyword htmlTagName contained footer form frame frameset h1 h2 h3 h4 h5 h6 head header
syn keyword htmlTagName contained hgroup hr html i iframe img input ins isindex kbd label legend
syn keyword htmlTagName contained li link main map mark math menu menuitem meta meter nav
syn keyword htmlTagName contained noframes noscript object ol optgroup option output p param
syn keyword htmlTagName contained picture pre progress q rp rt ruby s samp script search section
syn keyword htmlTagName contained select slot small source span strike strong style sub summary
syn keyword htmlTagName contained sup table tbody td template textarea tfoot th thead time title
syn keyword htmlTagName contained tr track tt u ul var video wbr
syn match  htmlTagName /\<h[1-6]\>/ contained
syn region htmlString start=/\%(=\s*\)\@16<="/ end=/"/ contained contains=htmlReference
syn region htmlString start=/\%(=\s*\)\@16<='/ end=/'/ contained contains=htmlReference
syn match  htmlValue /=\s*\zs[^'" \t>][^ \t>]*/ contained
syn match  htmlAttribute /\<\%(data\|aria\)-[[:alnum:]_.-]\+/ contained
syn keyword htmlAttribute contained abbr accept accept-charset accesskey action align alink
syn keyword htmlAttribute contained allow allowfullscreen alt archive async autocapitalize
syn keyword htmlAttribute contained autocomplete autofocus autoplay axis background bgcolor
syn keyword htmlAttribute contained border cellpadding cellspacing challenge char charoff
syn keyword htmlAttribute contained charset checked cite class classid clear code codebase
syn keyword htmlAttribute contained codetype color cols colspan compact content contenteditable
syn keyword htmlAttribute contained contextmenu controls coords crossorigin data datetime
syn keyword htmlAttribute contained declare decoding default defer dir dirname disabled download
syn keyword htmlAttribute contained draggable dropzone enctype enterkeyhint face fetchpriority
syn keyword htmlAttribute contained for form formaction formenctype formmethod formnovalidate
syn keyword htmlAttribute contained formtarget frame frameborder headers height hidden high href
syn keyword htmlAttribute contained hreflang hspace http-equiv icon id imagesizes imagesrcset
syn keyword htmlAttribute contained inert inputmode integrity is ismap itemid itemprop itemref
syn keyword htmlAttribute contained itemscope itemtype keytype kind label lang language link
syn keyword htmlAttribute contained list loading longdesc loop low marginheight
syn keyword htmlAttribute contained marginwidth max maxlength media method min minlength
syn keyword htmlAttribute contained multiple muted name nohref nomodule nonce noresize noshade
syn keyword htmlAttribute contained novalidate nowrap object open optimum part pattern ping
syn keyword htmlAttribute contained placeholder playsinline popover popovertarget poster preload
syn keyword htmlAttribute contained profile prompt radiogroup readonly referrerpolicy
syn keyword htmlAttribute contained rel required rev reversed role rows rowspan rules sandbox
syn keyword htmlAttribute contained scheme scope scrolling selected shape size
syn keyword htmlAttribute contained sizes slot span spellcheck src srcdoc srclang srcset standby
syn keyword htmlAttribute contained start step style summary tabindex target text title
syn keyword htmlAttribute contained translate type typemustmatch usemap valign value
syn keyword htmlAttribute contained valuetype version vlink vspace width wrap
syn region htmlEvent matchgroup=htmlEventMark start=/\<on\a\+\s*=\s*"/ end=/"/ contained keepend contains=@htmlJavaScript
syn region htmlEvent matchgroup=htmlEventMark start=/\<on\a\+\s*=\s*'/ end=/'/ contained keepend contains=@htmlJavaScript

" What an element does to its text.
syn cluster htmlInside contains=htmlTag,htmlEndTag,htmlReference,htmlComment,htmlScript,htmlStyle
syn region htmlLink  start=/<a\>[^<>]*\n\=[^<>]*\<href\>/ end=/<\/a\_s*>/me=s-1 contains=@htmlInside
syn region htmlTitle start=/<title\>/ end=/<\/title\_s*>/me=s-1 contains=@htmlInside
syn region htmlHeading start=/<h1\>/ end=/<\/h1\_s*>/me=s-1 contains=@htmlInside,htmlLink
syn region htmlHeading start=/<h2\>/ end=/<\/h2\_s*>/me=s-1 contains=@htmlInside,htmlLink
syn region htmlHeading start=/<h3\>/ end=/<\/h3\_s*>/me=s-1 contains=@htmlInside,htmlLink
syn region htmlHeading start=/<h4\>/ end=/<\/h4\_s*>/me=s-1 contains=@htmlInside,htmlLink
syn region htmlHeading start=/<h5\>/ end=/<\/h5\_s*>/me=s-1 contains=@htmlInside,htmlLink
syn region htmlHeading start=/<h6\>/ end=/<\/h6\_s*>/me=s-1 contains=@htmlInside,htmlLink

" Comments and declarations.
syn region htmlComment start=/<!/ end=/>/ contains=htmlDeclarationError
syn match  htmlDeclarationError /<!\zs\[[^>]*/ contained
syn region htmlComment start=/<!--/ end=/-->/
syn region htmlComment start=/<!DOCTYPE\>/ end=/>/

" Embedded languages.
syn region htmlScript start=/<script\>[^>]*>\@=/ end=/<\/script\_s*>/me=s-1 keepend contains=htmlScriptTag,htmlScriptMark,@htmlJavaScript
syn region htmlScriptTag start=/<script\>/ end=/>/ contained contains=htmlTagOpen,htmlAttribute,htmlString,htmlValue,htmlEvent
syn region htmlStyle start=/<style\>/ end=/<\/style\_s*>/me=s-1 keepend contains=htmlTag,htmlScriptMark,htmlComment,@htmlCss
syn match  htmlScriptMark /<!--\|-->/ contained

syn sync fromstart

hi def link htmlTagError         Error
hi def link htmlReference        Special
hi def link htmlTag              Function
hi def link htmlTagOpen          Identifier
hi def link htmlEndTag           Identifier
hi def link htmlTagName          Statement
hi def link htmlString           String
hi def link htmlTemplateText     String
hi def link htmlValue            String
hi def link htmlAttribute        Type
hi def link htmlEvent            Special
hi def link htmlEventMark        Special
hi def link htmlLink             Underlined
hi def link htmlTitle            Title
hi def link htmlHeading          Title
hi def link htmlComment          Comment
hi def link htmlDeclarationError Error
hi def link htmlScript           Special
hi def link htmlScriptTag        Function
hi def link htmlScriptMark       Comment

let b:current_syntax = "html"
