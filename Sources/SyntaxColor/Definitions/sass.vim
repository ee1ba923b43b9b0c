" Language:  Sass, the indented syntax
" Reference: Sass documentation (Dart Sass 1.80): The Indented Syntax. What it shares with SCSS comes
"            from scss.vim.
" Beyond Vim 9.0: @use, @forward and what scss.vim adds.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/scss.vim
unlet! b:current_syntax

" Mixins have signs, and a property may begin with its colon.
syn match   sassMixin "^\s*\zs[=+]\ze[[:alpha:]_-]" nextgroup=scssCallee
syn match   sassProperty "^\s*\zs:[[:alpha:]-]\+\ze\%(\s\|$\)" contains=cssProperty nextgroup=sassValue skipwhite
syn region  sassValue contained start="\S" end="$" contains=@scssValues

" Nothing goes over the end of a line.
syn clear scssCondition scssQuery scssSupports scssImport
syn region scssCondition start=/./ end=/$/ contained contains=@scssValues,scssWord
syn region scssQuery start=/./ end=/$/ contained contains=scssLogic,scssInterpolation
syn region scssSupports start=/@supports\>/ end=/$/ contains=cssLogic,cssProperty,cssNumber,cssString,scssInterpolation,scssSupportsValue
syn region scssImport start=/@import\>/ end=/$/ contains=cssString,scssComment,cssComment,cssFunction

" A comment takes in the lines that are indented deeper.
syn clear scssComment cssComment
syn region  scssComment start="^\z(\s*\)//" end="^\%(\z1\s\|\s*$\)\@!" contains=scssTodo
syn region  scssComment start="^\z(\s*\)/\*" end="\*/" end="^\%(\z1\s\|\s*$\)\@!" contains=scssTodo
syn match   scssComment "\S.\{-}\zs\s//.*" contains=scssTodo
syn match   scssComment "\%(\S\s*\)\@40<=//.*" contains=scssTodo
syn match   cssComment "\%(\S\s*\)\@40<=/\*.\{-}\*/" contains=scssTodo

hi def link sassMixin    PreProc

let b:current_syntax = "sass"
