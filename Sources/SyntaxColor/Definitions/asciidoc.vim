" Language:  AsciiDoc
" Reference: AsciiDoc Language Documentation (docs.asciidoctor.org), AsciiDoc User Guide 10
if exists("b:current_syntax")
  finish
endif

" Paragraphs
" A literal paragraph: indented, behind an empty line.
syn region asciidocIndented start="\%(^\s*\n\|\%^\)\@<=\s\+\%([*.-]\+\s\|\d\+\.\s\|\S.*::\|<\d\+>\|+\s*$\)\@!\S" end="^\s*$"
syn match asciidocAdmonition "^\u\+:\ze\s"
syn match asciidocBreak "^\%('''\|<<<\|\*\*\*\|- - -\|\* \* \*\)\s*$"
syn match asciidocContinued "^+\s*$"
syn match asciidocLineBreak "\s+$"

" Inline: bold, monospace, raised and lowered; the unconstrained forms have two marks.
syn match asciidocBold "\%(^\|[[:blank:][({:;\"'_,|]\)\@1<=\*[^*[:blank:]]\%([^*]*[^*[:blank:]]\)\=\*\ze\%(\W\|_\|$\)"
syn match asciidocBold "\*\*[^*[:blank:]].\{-}\*\*"
syn match asciidocMono "\%(^\|[[:blank:][({:;\"'_*,/|]\)\@1<=`[^`[:blank:]]\%([^`]*[^`[:blank:]]\)\=`\ze\%(\W\|_\|$\)"
syn match asciidocMono "``[^`].\{-}``"
syn match asciidocMono "\%(^\|[[:blank:][({]\)\@1<=+[^+[:blank:]]\%([^+]*[^+[:blank:]]\)\=+\ze\%(\W\|$\)\|++\+[^+]\+++\+"
syn match asciidocRaised "\^[^[:blank:]^]\+\^\|\~[^[:blank:]~/]\+\~"
" Typographic quotes are text.
syn match asciidocQuoted transparent +"`.\{-}`"\|'`.\{-}`'+ contains=NONE
syn match asciidocReference "{\h[[:alnum:]_-]*\%(:[^}]*\)\=}"

" Macros, addresses, references, index terms
syn match asciidocMacro "\<[[:alnum:]_-]\+::\=[^[:space:][\]]\+\[.\{-}\]" contains=asciidocMacroText
syn match asciidocMacro "\<\%(kbd\|btn\|menu\|footnote\|footnoteref\|pass\|stem\|latexmath\|asciimath\|indexterm2\=\|toc\):\=:\=\[.\{-}\]" contains=asciidocMacroText
syn match asciidocMacro "\<\%(https\=\|ftp\|irc\|mailto\|file\|link\):[^[:space:][\]<>]*[[:alnum:]/_=#&-]\%(\[.\{-}\]\)\=" contains=asciidocMacroText
syn match asciidocMacroText contained "\[\@1<=[^]]\+\ze\]" contains=asciidocRaised
syn match asciidocEmail "<\=[[:alnum:]._+-]\+@[[:alnum:]-]\+\.[[:alnum:].-]\+>\="
syn region asciidocCross matchgroup=asciidocMacro start="<<\ze[^<[:blank:]]" end=">>" oneline contains=asciidocCrossText
syn match asciidocCrossText contained ",\zs.*\ze>>\|#[[:alnum:]_-]\+"
syn region asciidocIndex matchgroup=asciidocMacro start="(((\=" end=")))\=" oneline
syn match asciidocAnchor "\[\[[[:alnum:]_:][^]]*\]\]"

" Blocks
syn match asciidocAttributes "^\[\%([^[:space:][\]].*\)\=\]\s*$"
syn match asciidocAnchor "^\[\[[^[\]]\+\]\]\s*$"
syn match asciidocEntry "^:!\=[[:alnum:]_][^:]*:\%(\s\|$\)"
syn match asciidocList "^\s*\%(-\|\*\{1,5}\|\.\{1,5}\|\d\+\.\|\a\.\|[ivx]\+)\)\ze\s\+\S"
syn match asciidocList "^\s*<\%(\d\+\|\.\)>\ze\s"
syn match asciidocLabel "^\S.\{-}\%(::\+\|;;\)\ze\%(\s\|$\)" contains=asciidocMono
syn match asciidocDelimiter "^\%(====\+\|\*\*\*\*\+\|____\+\)\s*$"
" A title has a line of its own length below it, give or take two.
syn match asciidocTitled transparent "\%(^\s*\n\|\%^\)\@<=[[:alnum:]]\%(.\{,11}\n[=~^+-]\{3,10}\|.\{7,22}\n[=~^+-]\{10,20}\|.\{17,42}\n[=~^+-]\{20,40}\|.\{37,}\n[=~^+-]\{40,}\)\s*$" contains=NONE
syn match asciidocCell "\%(^\|\s\)\@1<=\%([[:digit:].]\+[+*]\)\=[<^>.]*[aehlmsv]\=|"
syn match asciidocTableMark "^[|,:!]===\+\s*$"
syn region asciidocListing start="^\z(----\+\)\s*$" end="^\z1\s*$"
syn region asciidocListing start="^\z(\.\.\.\.\+\)\s*$" end="^\z1\s*$"
syn region asciidocListing start="^\z(````*\)\S*\s*$" end="^\z1\s*$"
syn region asciidocListing start="^\z(++++\+\)\s*$" end="^\z1\s*$"
syn region asciidocComment start="^\z(////\+\)\s*$" end="^\z1\s*$" contains=asciidocTodo
syn match asciidocComment "^//\%([^/].*\|$\)" contains=asciidocTodo
syn keyword asciidocTodo contained TODO FIXME XXX

hi def link asciidocIndented Identifier
hi def link asciidocAdmonition Special
hi def link asciidocBreak Type
hi def link asciidocContinued Label
hi def link asciidocLineBreak Special
hi def link asciidocBold Special
hi def link asciidocMono Identifier
hi def link asciidocRaised Type
hi def link asciidocReference Identifier
hi def link asciidocMacro Macro
hi def link asciidocMacroText Label
hi def link asciidocEmail Macro
hi def link asciidocCross Macro
hi def link asciidocCrossText Label
hi def link asciidocIndex Label
hi def link asciidocAnchor Macro
hi def link asciidocAttributes Special
hi def link asciidocEntry Special
hi def link asciidocList Label
hi def link asciidocLabel Label
hi def link asciidocDelimiter Type
hi def link asciidocTableMark Label
hi def link asciidocCell Label
hi def link asciidocListing Identifier
hi def link asciidocComment Comment
hi def link asciidocTodo Todo

syn sync fromstart
let b:current_syntax = "asciidoc"
