" Language:  Stylus
" Reference: Stylus documentation 0.64: Selectors, Variables, Interpolation, Operators, Mixins,
"            Functions, Conditionals, Iteration, @-rules. What it shares with SCSS comes from scss.vim.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/scss.vim
unlet! b:current_syntax

" Nothing but a comment or a block in braces goes over the end of a line.
syn clear scssCondition scssQuery scssSupports scssImport scssVariable scssInterpolation scssDirective
syn cluster scssValues add=stylusVariable,stylusInterpolation,stylusOperator,stylusRange,stylusNumber,stylusFunction,scssVariable
syn match   scssVariable "\$[[:alpha:]_-][[:alnum:]_-]*"
syn match   stylusVariable "^\s*\zs[[:alpha:]_$-][[:alnum:]_$-]*\ze\s*[?:]\==[=~]\@!" nextgroup=stylusAssignment skipwhite
syn region  stylusAssignment contained start="[?:]\==" end="$" contains=@scssValues,stylusWord
syn match   stylusInterpolation "{[[:alnum:]_$-]\+}"
syn match   scssDirective "@\%(require\|import\|extends\=\|font-face\|keyframes\|-\a\+-keyframes\|charset\|page\|namespace\|block\|css\|viewport\|counter-style\)\>"
syn match   scssDirective "@\%(media\|supports\|container\|layer\)\>" nextgroup=scssQuery
syn region  scssQuery contained start="." end="[{$]\@=" end="$" contains=scssLogic,scssVariable,stylusInterpolation,cssNumber
syn keyword stylusWord return if else unless for in and or not is isnt defined null true false arguments
syn keyword stylusFunction contained red green blue alpha dark light hue saturation lightness push pop
syn keyword stylusFunction contained unshift index keys values typeof unit match abs ceil floor round sin cos tan
syn keyword stylusFunction contained min max even odd sum avg mod pow operate length warn error p opposite-position
syn keyword stylusFunction contained image-size embedurl invert tint shade luminosity contrast transparentify
syn keyword stylusFunction contained unquote s basename dirname extname pathjoin lookup selector darken lighten
syn match   stylusOperator contained "[+*%!<>=&|?]\+\|[[:alnum:]_-]\@1<!-\|/[/*]\@!"
syn match   stylusRange "\.\.\.\="
syn match   stylusNumber "\%([[:alnum:]_#.-]\)\@1<!-\=\%(\d\+\%(\.\d\+\)\=\|\.\d\+\)\%(\a\+\|%\)\="
syn match   stylusMixin "^\s*\zs[[:alpha:]_-][[:alnum:]_-]*\ze("

" A property has its value behind a blank, or a colon; neither needs a semicolon.
" What begins with the name of an element is a selector.
syn match   stylusProperty "^\s*\zs\%(\%(a\|abbr\|article\|aside\|audio\|b\|blockquote\|body\|button\|canvas\|code\|col\|dd\|div\|dl\|dt\|em\|fieldset\|figure\|footer\|form\|h[1-6]\|header\|hr\|html\|i\|iframe\|img\|input\|label\|legend\|li\|link\|main\|nav\|ol\|option\|p\|pre\|section\|select\|small\|span\|strong\|su[bp]\|svg\|t\%(able\|body\|d\|extarea\|foot\|h\|head\|ime\|r\)\|ul\|video\|if\|else\|unless\|for\|return\)\>\)\@!\%(-\a\+-\)\=\%(\a\+-\)*\a\+\ze:\=\s\+[^[:space:]{=>+~,&?:]\%(.*[^{,]\)\=$" contains=cssProperty,cssVendor nextgroup=stylusValue
syn region  stylusValue contained start=":\=\s" end=";" end="$" end="\ze}" contains=@scssValues,stylusWord,scssComment,cssComment

hi def link stylusVariable      Identifier
hi def link stylusInterpolation Identifier
hi def link stylusWord          Statement
hi def link stylusFunction      Function
hi def link stylusRange         Operator
hi def link stylusNumber        Number
hi def link stylusOperator      Operator
hi def link stylusMixin         Function

let b:current_syntax = "stylus"
