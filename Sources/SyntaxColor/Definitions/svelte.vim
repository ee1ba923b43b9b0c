" Language:  Svelte components
" Reference: Svelte 5 documentation: .svelte files, Basic markup, {#if …}, {#each …}, {#await …},
"            {#key …}, {#snippet …}, {@render …}, {@html …}, {@const …}, {@debug …}, {@attach …},
"            directives; HTML, CSS and JavaScript as in html.vim
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax
syn include @svelteTypeScript syntax/typescript.vim
unlet! b:current_syntax
syn include @svelteScss syntax/scss.vim
unlet! b:current_syntax

" Code between braces: in text, in attributes, and in their strings.
syn region svelteExpression matchgroup=svelteMark start=/{/ end=/}/ contains=@htmlJavaScript,svelteBraces containedin=htmlTag,htmlString,htmlLink,htmlTitle,htmlHeading
syn region svelteBlock matchgroup=svelteMark start=/{\%([#:@]\h\)\@=/ end=/}/ contains=svelteKeyword,@htmlJavaScript,svelteBraces containedin=htmlLink,htmlTitle,htmlHeading,htmlTag
syn region svelteBraces matchgroup=svelteMark start=/{/ end=/}/ contained transparent
syn match  svelteBlockEnd /{\/\%(if\|each\|await\|key\|snippet\)\s*}/ containedin=htmlLink,htmlTitle,htmlHeading
syn match  svelteKeyword /{\@1<=[#:@]\h\w*/ contained nextgroup=svelteElse skipwhite
syn keyword svelteElse if contained
syn match  svelteKeyword /\<\%(as\|then\|catch\)\>/ contained
syn match  svelteDirective /[[:space:]]\@1<=\%(on\|bind\|class\|style\|use\|transition\|in\|out\|animate\|let\):[[:alnum:]_$.-]\+\%(|\w\+\)*/ contained containedin=htmlTag

" Scripts in TypeScript, style sheets in SCSS.
syn region svelteScript start=/<script\>\%(\_[^>]*\<lang=["']\=ts\>\)\@=/ end=/<\/script\_s*>/me=s-1 keepend contains=svelteScriptTag,@svelteTypeScript
syn region svelteScriptTag start=/<script\>/ end=/>/ contained contains=htmlTagOpen,htmlAttribute,htmlString,htmlValue
syn region svelteStyle start=/<style\>\%(\_[^>]*\<lang=["']\=\%(scss\|less\|postcss\)\>\)\@=/ end=/<\/style\_s*>/me=s-1 keepend contains=htmlTag,@svelteScss

hi def link svelteMark      PreProc
hi def link svelteBlockEnd  PreProc
hi def link svelteKeyword   PreProc
hi def link svelteElse      PreProc
hi def link svelteDirective Type
hi def link svelteScriptTag Function
hi def link svelteScript    Special

syn sync fromstart
let b:current_syntax = "svelte"
