" Language:  reStructuredText
" Reference: reStructuredText Markup Specification of Docutils 0.21, directives of Docutils and Sphinx 7
" Beyond Vim 9.0: the text under a directive is text, unless the directive takes code.
if exists("b:current_syntax")
  finish
endif

" A literal block is more indented than the line that announces it, or quoted by one sign.
syn region rstLiteral matchgroup=rstMark start="::\s*\n\%(\s*\n\)\+\ze\z(\s\+\)\S" end="^\ze\%(\z1\)\@!\s*\S"
syn region rstLiteral matchgroup=rstMark start="::\s*\n\%(\s*\n\)\+\ze\z([]!\"#$%&'()*+,./:;<=>?@[^_`{|}~-]\)" end="^\ze\%(\z1\)\@!"

" Inline: the marks touch the text inside and nothing but blanks or punctuation outside.
syn region rstInlineLiteral start="\%(^\|[[:blank:]'\"([{<\-/:]\)\@1<=``\ze\S" end="\S\zs``\%([[:alnum:]]\)\@!" end="^\s*$"
syn region rstInterpreted start="\%(^\|[[:blank:]'\"([{<\-/:]\)\@1<=`\ze[^`[:blank:]]" end="[^\\[:blank:]]\zs`_\{0,2}" end="^\s*$"
syn match rstReference "\%(^\|[[:blank:]'\"([{<\-/]\)\@1<=[[:alnum:]]\+\%([-_.+:][[:alnum:]]\+\)*__\=\ze\%([[:space:]'\")\]}>./:;,!?-]\|$\)"
syn match rstFootnoteReference "\s\=\[\%(\d\+\|#\|#\h[[:alnum:]._-]*\|\*\|\a[[:alnum:]._-]*\)\]_"
syn match rstSubstitution "\%(^\|[[:blank:]'\"([{<\-/:]\)\@1<=|[^|[:blank:]]\%([^|]*[^|[:blank:]]\)\=|_\{0,2}"
syn match rstURL "\<\%(https\=\|ftp\|file\|news\)://[^[:space:]<>\"'`]*[[:alnum:]/=#_-]"
syn match rstURL "\<mailto:[^[:space:]<>]\+@[[:alnum:].-]\+"
syn match rstEmail transparent "\<[[:alnum:]._+-]\+@[[:alnum:]-]\+\.[[:alnum:].-]\+"

" Tables
syn match rstTable "^\s*+[-=+]\++\s*$"
syn match rstTable "^\s*=\+\%(\s\+=\+\)\+\s*$\|^\s*-\+\%(\s\+-\+\)\+\s*$"
syn match rstRow transparent "^\s*|.*|\s*$" contains=rstBar,rstInlineLiteral,rstInterpreted,rstReference,rstSubstitution,rstFootnoteReference
syn match rstBar contained "\%(^\s*\|\s\)\@<=|\ze\%(\s\|$\)"
syn match rstBar contained "+[-=+]\++"

" Explicit markup: two dots and a blank. What no construct begins is a comment, with all lines more indented.
syn region rstComment start="^\z(\s*\)\.\.\%(\s\|$\)" end="^\ze\%(\z1\s\|\s*$\)\@!" contains=rstTodo
syn region rstComment start="^\z(\s*\)\.\.\n\s*\n\%(\s*\S\)\@=" end="$"
syn match rstDirective "^\s*\.\.\s\+\%(|[^|]\+|\s\+\)\=[[:alnum:]]\%([[:alnum:]._+:-]*[[:alnum:]]\)\=::\%(\s\+\|$\)" nextgroup=rstArgument contains=rstSubstitution
syn match rstDirective "^\s*\.\.\s\+\%(attention\|caution\|danger\|error\|hint\|important\|note\|tip\|warning\|seealso\|todo\|pull-quote\|epigraph\|compound\|line-block\)::\%(\s\+\|$\)"
syn match rstArgument contained "\S.*"
syn match rstOption "^\s\+\zs:[[:alnum:]_-]\+:\ze\%(\s\|$\)"
syn region rstCode matchgroup=rstDirective start="^\z(\s*\)\.\.\s\+\%(code\|code-block\|sourcecode\|parsed-literal\|math\|raw\|prompt\|doctest\|testcode\|testoutput\|productionlist\|graphviz\|digraph\|graph\|mermaid\|index\|highlight\|toctree\|csv-table\|image\|figure\|include\|literalinclude\|module\|currentmodule\|py:module\|automodule\|autoclass\|autofunction\)::\%(\s\+\|$\)" end="^\ze\%(\z1\s\|\s*$\)\@!" contains=rstOption
syn match rstTarget "^\s*\.\.\s\+_\%(`[^`]\+`\|\%([^:`\\]\|\\.\|:\S\)\+\):\%(\s\+\|$\)\|^\s*__\%(\s\+\|:\s\+\)" nextgroup=rstTargetURL
syn match rstTargetURL contained "\S.*"
syn match rstFootnote "^\s*\.\.\s\+\[\%(\d\+\|#\|#\h[[:alnum:]._-]*\|\*\|\a[[:alnum:]._-]*\)\]\%(\s\+\|$\)"
syn keyword rstTodo contained TODO FIXME XXX

hi def link rstMark Special
hi def link rstLiteral String
hi def link rstInlineLiteral String
hi def link rstInterpreted Identifier
hi def link rstReference Identifier
hi def link rstFootnoteReference Identifier
hi def link rstSubstitution PreProc
hi def link rstURL String
hi def link rstTable Special
hi def link rstBar Special
hi def link rstComment Comment
hi def link rstDirective Keyword
hi def link rstArgument String
hi def link rstOption Identifier
hi def link rstCode String
hi def link rstTarget Keyword
hi def link rstTargetURL String
hi def link rstFootnote Keyword
hi def link rstTodo Todo

syn sync fromstart
let b:current_syntax = "rst"
