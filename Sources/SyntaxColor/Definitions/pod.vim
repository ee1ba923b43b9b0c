" Vim syntax file
" Language:  Perl POD (Plain Old Documentation)
" Reference: perlpod and perlpodspec of Perl 5.40
" Beyond Vim 9.0: the heading levels =head5 and =head6.

if exists("b:current_syntax")
  finish
endif

syn cluster podInline contains=podFormat,podEscape,podVariable,podFunction

" An ordinary paragraph starts at the margin and runs to a blank line; a
" paragraph that starts with a blank is verbatim.
syn region podVerbatim start="^\s\+\S" end="^\s*$"
syn region podParagraph transparent start="^\S" end="^\s*$" end="^\ze=cut\>" contains=@podInline

" A paragraph that opens the file before any command is no Pod.
syn region podPreamble start="\%^[^=[:space:]]" end="^\s*$"

" Command paragraphs: the command, then text up to the next blank line.
syn match podCommand "^=\%(head[1-6]\|over\|back\|item\|pod\|encoding\)\>" nextgroup=podCommandText skipwhite skipnl
syn region podCommandText contained start="\S" end="^\s*$" contains=podFormat,podEscape
syn match podCommand "^=cut\>" nextgroup=podCutText skipwhite
syn region podCutText contained start="\S" end="^\s*$"
syn match podCommand "^=begin\>" nextgroup=podTarget,podDataTarget skipwhite
syn match podCommand "^=end\>" nextgroup=podTarget skipwhite
syn match podTarget contained "\S\+"
" What is meant for a formatter is no POD, unless its name has a colon or is one of Raku's blocks.
syn match podDataTarget contained "\%(\%(pod\|para\|table\|item\d*\|head\d\|nested\|code\|input\|output\|defn\|data\|\u\+\)\>\)\@![^:[:space:]]\S*" nextgroup=podData skipwhite skipempty
syn region podData contained start="^" end="^\ze=\%(end\|cut\)\>"
syn match podCommand "^=for\>" nextgroup=podForTarget skipwhite
syn match podForTarget contained "\S\+"
syn match podForTarget contained "comment\>" nextgroup=podForText skipwhite skipnl
syn region podForText contained start="\S" end="^\s*$"

" Formatting codes. After two or more angle brackets and a blank the code
" ends at a blank and as many closing brackets.
syn region podFormat matchgroup=podFormat start="[BCFILSX]<" end=">" end="^\s*$" contains=podFormat,podEscape
syn region podFormat matchgroup=podFormat start="[BCFILSX]<<\ze\%(\s\|$\)" end="\%(\s\|^\)>>" end="^\s*$" contains=podFormat,podEscape
syn region podFormat matchgroup=podFormat start="[BCFILSX]<<<\ze\%(\s\|$\)" end="\%(\s\|^\)>>>" end="^\s*$" contains=podFormat,podEscape
syn region podFormat matchgroup=podFormat start="[BCFILSX]<<<<\ze\%(\s\|$\)" end="\%(\s\|^\)>>>>" end="^\s*$" contains=podFormat,podEscape
syn match podFormat "Z<>"
syn match podEscape "E<[^<>]*>" contains=podEscapeName
syn match podEscapeName contained "<\zs[^<>]*\ze>"

" Perl in running text: variables, and functions with their parentheses.
syn match podVariable "[$@%]\%(\h\%(\w\|::\)*\|\d\+\)"
syn match podFunction "&\=\<\h\%(\w\|::\)*([^()]*)"

hi def link podCommand Statement
hi def link podCommandText String
hi def link podCutText Comment
hi def link podTarget Identifier
hi def link podDataTarget Identifier
hi def link podForTarget Identifier
hi def link podForText Comment
hi def link podVerbatim PreProc
hi def link podPreamble Comment
hi def link podFormat Identifier
hi def link podEscape Identifier
hi def link podEscapeName Constant
hi def link podVariable Identifier
hi def link podFunction Identifier

syn sync fromstart

let b:current_syntax = "pod"
