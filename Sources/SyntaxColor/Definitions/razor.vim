" Language:  Razor pages and components
" Reference: ASP.NET Core 9: Razor syntax reference; C# as in cs.vim, HTML as in html.vim
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax
syn include @razorCSharp syntax/cs.vim
unlet! b:current_syntax
syn case match

" Behind an at sign: an expression, code in brackets, a statement with its block, a directive.
syn cluster htmlInside add=@razorAll
syn cluster razorAll contains=razorExpression,razorParens,razorBlock,razorStatement,razorDirective,razorComment,razorEscape
syn cluster razorPlaces contains=htmlTag,razorTag,htmlString,htmlEvent,htmlValue,htmlLink,htmlTitle,htmlHeading,htmlScript,htmlStyle,javascriptString
syn match   razorExpression "[[:alnum:]_@]\@1<!@\%(await\s\+\)\=\h\w*\%(\%(?\=\.\h\w*\)\|!\)*" nextgroup=razorArguments containedin=@razorPlaces
syn region  razorArguments contained matchgroup=razorMark start="[([]" end="[])]" contains=@razorCSharp,razorInner nextgroup=razorArguments,razorMember
syn match   razorMember contained "?\=\.\h\w*\%(?\=\.\h\w*\)*" nextgroup=razorArguments
syn region  razorParens matchgroup=razorMark start="[[:alnum:]_@]\@1<!@(" end=")" contains=@razorCSharp,razorInner containedin=@razorPlaces
syn region  razorInner contained transparent start="(" end=")" contains=@razorCSharp,razorInner
syn match   razorStatement "[[:alnum:]_@]\@1<!@\%(if\|foreach\|for\|while\|do\|switch\|using\|lock\|try\)\>" nextgroup=razorHead skipwhite
syn match   razorStatement "^\s*}\=\s*\zs\%(else if\|else\|catch\|finally\|while\)\>\ze\s*[({]" nextgroup=razorHead skipwhite
syn match   razorStatement "^\s*}\=\s*\zs\%(else\|finally\)\s*$"
syn region  razorHead contained matchgroup=razorMark start="(" end=")" contains=@razorCSharp,razorInner
syn match   razorDirective "^\s*\zs@\%(addTagHelper\|attribute\|implements\|inherits\|inject\|layout\|model\|namespace\|page\|preservewhitespace\|removeTagHelper\|rendermode\|tagHelperPrefix\|typeparam\)\>" nextgroup=razorRest
syn match   razorDirective "^\s*\zs@\%(using\>\ze\s\+[^( ]\|section\>\)" nextgroup=razorRest
syn match   razorRest contained "[^{]*" contains=razorString
syn region  razorString contained start=+"+ end=+"+ oneline

" Code in braces has lines of markup in it: those that begin with a tag, or with @:
syn region  razorBlock matchgroup=razorMark start="@\%(code\|functions\)\=\s*\n\=\s*{" end="}" contains=@razorCSharp,razorBraces,razorTag,razorEndTag,razorLine,razorComment
syn region  razorBraces contained start="{" end="}" contains=@razorCSharp,razorBraces,razorTag,razorEndTag,razorLine,razorComment,razorMarkup
syn region  razorTag contained start="\%(^\s*\|>\)\@40<=<\h" end=">" contains=htmlTagOpen,htmlAttribute,htmlString,htmlValue,htmlEvent
syn region  razorEndTag contained start="</\h" end=">" contains=htmlTagOpen
syn match   razorLine contained "^\s*@:.*" contains=@razorAll
syn match   razorMarkup contained "\%(<\h[^>]*>\)\@60<=[^<>]\+\ze</" contains=@razorAll
syn match   razorEscape "@@" containedin=@razorPlaces
syn region  razorComment start="@\*" end="\*@" containedin=@razorPlaces

hi def link razorExpression Identifier
hi def link razorMember     Identifier
hi def link razorMark       PreProc
hi def link razorStatement  Statement
hi def link razorDirective  PreProc
hi def link razorRest       Type
hi def link razorString     String
hi def link razorTag        Function
hi def link razorEndTag     Identifier
hi def link razorEscape     Special
hi def link razorComment    Comment

syn sync fromstart
let b:current_syntax = "razor"
