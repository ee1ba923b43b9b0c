" Language:  SCSS (Sass)
" Reference: the Sass documentation (Dart Sass 1.80); CSS as in css.vim
" Beyond Vim 9.0: @use, @forward, @content, @at-root and @error are keywords.

if exists("b:current_syntax")
  finish
endif

runtime! syntax/css.vim
unlet! b:current_syntax

syn case match
syn iskeyword @,48-57,_,192-255,-

" Sass has its own classes, blocks, values and at-rules; the rest is CSS's.
syn clear cssClass cssId cssBlock cssValue cssAtRule cssAtKeyword cssKeyframe
syn clear cssCombinator cssAttributeSelector

" Variables, and interpolation in names, selectors, strings and values.
syn match  scssVariable /\$[[:alpha:]_-][[:alnum:]_-]*/ nextgroup=scssValue skipwhite
syn keyword scssSide contained left right
syn region scssInterpolation matchgroup=scssInterpolationMark start=/#{/ end=/}/ contains=@scssValues containedin=cssString
syn cluster scssValues contains=scssVariable,scssInterpolation,scssFunction,scssComment,cssNumber,cssColour,cssColourName,cssKeyword,cssFunction,cssString,cssImportant,cssComment,scssSide,cssUnicodeRange,scssCustomProperty
syn keyword scssFunction contained abs adjust-color adjust-hue alpha ceil change-color comparable complement
syn keyword scssFunction contained darken desaturate fade-in fade-out floor grayscale hue ie-hex-str invert
syn keyword scssFunction contained lighten lightness max min nth opacify percentage quote round saturate
syn keyword scssFunction contained saturation scale-color transparentize type-of unit unitless unquote
syn match  scssFunction /\<\%(red\|green\|blue\|rgba\=\|hsla\=\)\ze(/ contained
syn match  scssCustomProperty /--[[:alnum:]_-]*/

" Selectors.
syn match  scssSelectorMark /[.%][[:alpha:]_-]\@=/ nextgroup=scssClass
syn match  scssSelectorMark /#[[:alpha:]_-]\@=/ nextgroup=scssId
syn match  scssClass /[[:alpha:]_-][[:alnum:]_-]*/ contained
syn match  scssId /[[:alpha:]_-][[:alnum:]_-]*/ contained
syn match  scssParent /&/ nextgroup=scssSuffix
syn match  scssSuffix /[[:alnum:]_-]\+/ contained
syn match  scssCombinator /[>+~|]\ze\s*[[:alpha:].#&*:\[]/
syn region scssAttribute matchgroup=scssCombinator start=/\[/ end=/\]/ contains=cssString,cssAttributeOperator,scssInterpolation

" Blocks. A colon that space, a sigil or a literal follows begins a value.
syn region scssBlock matchgroup=cssBraces start=/{/ end=/}/ contains=TOP,cssVendor
syn match  scssName /\%([[:alnum:]_(-]\)\@1<![[:alpha:]-][[:alnum:]_-]*\ze\s*:\%(\s\|[$#"'(0-9.]\|$\)/ contains=scssCustomProperty,cssProperty nextgroup=scssValue skipwhite
syn match  scssName /\%([[:alnum:]_(-]\)\@1<![[:alpha:]-][[:alnum:]_-]*\ze:[^[:space:]:{};][^{};]\{,200}[;}]/ contains=scssCustomProperty,cssProperty nextgroup=scssValue
syn match  scssName /\%([[:alnum:]_(-]\)\@1<!\%(\a\+-[[:alnum:]-]*\a\|color\|cursor\|display\|float\|height\|margin\|opacity\|overflow\|padding\|position\|width\)\ze:[^[:space:]:{};]*$/ contains=scssCustomProperty,cssProperty nextgroup=scssValue
syn region scssValue matchgroup=scssColon contained start=/:/ end=/\ze[;{}]/ end=/$/ contains=@scssValues
syn match  scssNegated /[.#][[:alpha:]_-][[:alnum:]_-]*/ contained containedin=cssPseudoFunction

" Directives and what follows them on their line.
syn match  scssDirective /@\%(return\|extend\|content\|at-root\|error\|debug\|warn\|use\|forward\)\>/
syn match  scssDirective /@\%(mixin\|include\|function\)\>/ nextgroup=scssCallee skipwhite
syn match  scssCallee /[[:alnum:]_.-]\+/ contained nextgroup=scssArguments
syn region scssArguments start=/\s*(/ end=/\ze[;{}]/ end=/$/ contained contains=@scssValues
syn match  scssDirective /@\%(if\|else\%(\s\+if\)\=\|each\|for\|while\)\>/ nextgroup=scssCondition
syn region scssCondition start=/./ end=/\ze[;{}]/ contained contains=@scssValues,scssWord
syn keyword scssWord from to through in contained
syn match  scssDirective /@\%(media\|container\|layer\)\>/ nextgroup=scssQuery
syn region scssQuery start=/./ end=/\ze[;{}]/ contained contains=scssLogic,scssInterpolation
syn region scssSupports start=/@supports\>/ end=/\ze[{;]/ contains=cssLogic,cssProperty,cssNumber,cssString,scssInterpolation,scssSupportsValue
syn region scssSupportsValue contained start=/:/ end=/\ze[){;]/ contains=cssNumber,cssColour,cssColourName,cssKeyword,cssString,scssInterpolation
syn keyword scssLogic and or not only contained
syn region scssImport start=/@import\>/ end=/;/ contains=cssString,scssComment,cssComment,cssFunction
syn match  scssDirective /@\%(font-face\|charset\|page\|\%(-[a-z]\+-\)\=keyframes\)\>/

" Comments run to the end of the line, or between the CSS marks.
syn match scssTodo /\c\<\%(todo\|fixme\|xxx\|note\)\>/ contained
syn match  scssComment +//.*$+ contains=scssTodo

syn sync fromstart

hi def link scssVariable          Identifier
hi def link scssInterpolationMark Delimiter
hi def link scssFunction          Function
hi def link scssCustomProperty    Special
hi def link scssSelectorMark      Special
hi def link scssClass             Type
hi def link scssId                Identifier
hi def link scssParent            Character
hi def link scssCombinator        Special
hi def link scssAttribute         String
hi def link scssDirective         PreProc
hi def link scssSupports          PreProc
hi def link scssNegated           Function
hi def link scssWord              PreProc
hi def link scssLogic             PreProc
hi def link scssImport            PreProc
hi def link scssSide              Constant
hi def link scssComment           Comment
hi def link scssTodo              Todo

let b:current_syntax = "scss"
