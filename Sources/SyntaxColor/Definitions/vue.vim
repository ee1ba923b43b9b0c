" Language:  Vue single-file components
" Reference: Vue.js 3 guide: SFC Syntax Specification, Template Syntax, Built-in Directives; HTML, CSS
"            and JavaScript as in html.vim
" Beyond Vim 9.0: scripts in TypeScript, style sheets in SCSS, and code between {{ and }} and in the
"            values of directives.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax
syn include @vueTypeScript syntax/typescript.vim
unlet! b:current_syntax
syn include @vueScss syntax/scss.vim
unlet! b:current_syntax

" Code in a template. The first closing mark ends it, whatever the code is.
syn region vueInterpolation matchgroup=vueMark start=/{{/ end=/}}/ end=/\ze<\/\h/ keepend contains=@htmlJavaScript containedin=htmlLink,htmlTitle,htmlHeading
syn region vueExpression start=/\%([[:space:]]\%(v-\|[:@#]\)[^[:space:]=>"']*\s*=\s*\)\@60<="/ end=/"/ contained containedin=htmlTag keepend contains=@htmlJavaScript
syn region vueExpression start=/\%([[:space:]]\%(v-\|[:@#]\)[^[:space:]=>"']*\s*=\s*\)\@60<='/ end=/'/ contained containedin=htmlTag keepend contains=@htmlJavaScript

" Blocks in other languages than HTML has.
syn region vueScript start=/<script\>\%(\_[^>]*\<lang=["']tsx\=["']\)\@=/ end=/<\/script\_s*>/me=s-1 keepend contains=vueScriptTag,@vueTypeScript
syn region vueScriptTag start=/<script\>/ end=/>/ contained contains=htmlTagOpen,htmlAttribute,htmlString,htmlValue
syn region vueStyle start=/<style\>\%(\_[^>]*\<lang=["']\%(scss\|less\|postcss\)["']\)\@=/ end=/<\/style\_s*>/me=s-1 keepend contains=htmlTag,@vueScss

hi def link vueMark       PreProc
hi def link vueExpression String
hi def link vueScriptTag Function
hi def link vueScript     Special

syn sync fromstart
let b:current_syntax = "vue"
