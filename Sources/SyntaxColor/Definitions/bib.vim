" Language:  BibTeX and BibLaTeX bibliographies
" Reference: BibTeXing (Patashnik), The biblatex Package 3.20 (chapter 2)
if exists("b:current_syntax")
  finish
endif

" What stands outside of entries is a comment to BibTeX, whatever it is; only % lines are colored.
syn case ignore
syn match bibType "@\@1<=\a\+\ze\s*[{(]" nextgroup=bibEntry skipwhite
syn match bibKey contained "\%([{(]\_s*\)\@<=[^[:space:]{}(),=\"#]\+\ze\s*\%(,\|$\)"
syn match bibField contained "\<[[:alpha:]][[:alnum:]_:.+-]*\ze\s*=" nextgroup=bibEquals skipwhite
syn match bibEquals contained "="
syn match bibNumber contained "\%(=\s*\)\@<=\d\+\>"
syn match bibMacro contained transparent "\<\a\w*\>"
" An entry that is not closed ends where the next one begins.
syn region bibEntry contained transparent matchgroup=bibBrace start="[{(]" end="[})]" end="^\ze@\a\+\s*[{(]" contains=bibKey,bibField,bibNumber,bibValue,bibQuoted,bibComment
syn region bibValue contained transparent start="{" end="}" end="^\ze@\a\+\s*[{(]" contains=bibValue,bibAccent
syn region bibQuoted contained transparent start=+"+ end=+"+ end="^\ze@\a\+\s*[{(]" contains=bibValue,bibAccent
syn match bibAccent contained "\\\a\+\|\\[\"'`^~=.]\a\|\\.\|\~"
syn region bibComment matchgroup=bibComment start="@comment\s*{" end="}" end="^\ze@\a\+\s*[{(]" contains=bibInComment
syn region bibInComment contained start="{" end="}" contains=bibInComment
syn match bibComment "%.*"

hi def link bibType Identifier
hi def link bibKey Special
hi def link bibField Statement
hi def link bibNumber Number
hi def link bibAccent Special
hi def link bibComment Comment
hi def link bibInComment Comment

syn sync fromstart
let b:current_syntax = "bib"
