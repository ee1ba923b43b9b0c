" Language:  Less
" Reference: Less documentation 4: Features in depth, Functions; CSS as in css.vim. What it shares with
"            SCSS comes from scss.vim.
" Beyond Vim 9.0: detached rule sets, plugins, maps, conditions; newer CSS.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/scss.vim
unlet! b:current_syntax

" Variables begin with an at sign, and so do at-rules: those have names that CSS or Less knows.
syn clear scssVariable scssImport scssInterpolation scssDirective scssCallee scssCondition scssFunction
syn match   lessVariable "@@\=[[:alnum:]_-]\+" nextgroup=scssValue skipwhite containedin=scssQuery,scssSupports
syn match   scssDirective "@\%(font-face\|charset\|page\|plugin\|namespace\|counter-style\|property\|\%(-[a-z]\+-\)\=keyframes\)\>\%(\s*:\)\@!"
syn match   scssDirective "@\%(media\|container\|layer\|supports\)\>" nextgroup=scssQuery
syn region  scssImport start="@import\>" end=";\|$" contains=cssString,scssComment,cssComment,cssFunction
syn match   lessDirective "@\%(arguments\|rest\)\>"
syn match   lessInterpolation "[@$]{[[:alnum:]_-]\+}" containedin=cssString,cssFunction
syn cluster scssValues add=lessVariable,lessInterpolation,lessDirective,lessEscaped,lessFunction
syn match   lessEscaped "\~\ze["'`]"
syn match   lessSelectorMark "[.#]\ze@{"
syn keyword lessFunction contained ceil color convert contrast darken data-uri desaturate difference
syn keyword lessFunction contained each escape exclusion fade fadein fadeout floor get-unit greyscale
syn keyword lessFunction contained hardlight hsv hsva hsvhue image-height image-size image-width
syn keyword lessFunction contained iscolor isdefined isem iskeyword isnumber ispercentage ispixel
syn keyword lessFunction contained isruleset isstring isunit isurl length lighten lightness luma
syn keyword lessFunction contained mix multiply negation overlay percentage range replace round
syn keyword lessFunction contained saturate screen shade softlight spin svg-gradient tint unit
syn keyword lessFunction contained default boolean extract
syn keyword lessGuard when and not
syn match   lessExtend ":extend\ze("
syn match   lessImportant "!important\>"

hi def link lessVariable      Identifier
hi def link lessDirective     Identifier
hi def link lessInterpolation Identifier
hi def link lessEscaped       PreProc
hi def link lessSelectorMark  Special
hi def link lessFunction      Function
hi def link lessGuard         PreProc
hi def link lessExtend        PreProc
hi def link lessImportant     Special

let b:current_syntax = "less"
