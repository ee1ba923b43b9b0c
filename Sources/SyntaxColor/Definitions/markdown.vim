" Language:  Markdown
" Reference: CommonMark 0.31.2; strikethrough, task lists and footnotes as in
"            GitHub Flavored Markdown and PHP Markdown Extra
" Inline HTML is html.vim's. Fenced code is left plain.

if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax

" In Markdown text what begins no tag is text.
syn clear htmlTag htmlEndTag htmlLink
" An open tag may go on behind its line, but not over an empty one.
syn region htmlTag    start=/<\a\%([^<>]*>\|[[:alnum:]-]*\s\+[[:alnum:]:_-]\+\s*=[^<>]*$\)\@=/ start=/\%(^\|\s\)\@1<=<\a[[:alnum:]-]*\s*$/ end=/>\|^\s*$/ contains=htmlTagOpen,htmlAttribute,htmlEvent,htmlString,htmlValue,htmlTagError
syn region htmlEndTag start=/<\/\a\@=/ end=/>\|^\s*$/ contains=htmlTagOpen,htmlTagError
syn region htmlLink   start=/<a\>[^<>]*\<href\>/ end=/<\/a\_s*>/me=s-1 contains=@htmlInside
syn case match
syn iskeyword @,48-57,_,192-255

syn cluster markdownInline contains=markdownLinkText,markdownAutomaticLink,markdownEmphasis,markdownCode,markdownEscape,markdownFootnote,htmlTag,htmlEndTag,htmlReference,htmlComment,htmlLink

" Emphasis closes on its line or the next. As in Vim nothing in it has a colour.
syn match  markdownEmphasis /\*[^*[:space:]][^*]*\%(\n\s*[^-*+>#[:space:]][^*]*\)\=\*/
syn match  markdownEmphasis /\*\*[^*[:space:]][^*]*\%(\*[^*]\+\)\{,8}\%(\n\s*[^-*+>#[:space:]][^*]*\)\=\*\*/
syn match  markdownEmphasis /\*\*\*[^*[:space:]][^*]*\*\*\*/
syn region markdownEmphasis start=/\w\@1<!_[^_[:space:]]\@=/ skip=/\\_/ end=/\S\@1<=_\w\@!\|_\@1<=_\|^\s*$/ oneline
syn region markdownEmphasis start=/\w\@1<!__[^_[:space:]]\@=/ skip=/\\_/ end=/\S\@1<=__\w\@!/ oneline

syn match  markdownEscape /\\[][\\`*_{}()<>#+.!|~:$^-]/

" Links, images, references.
syn region markdownLinkText matchgroup=markdownLinkBracket start=/!\=\[\%(\_[^][]*\%(\[\_[^][]*\]\_[^][]*\)\{,3}\][ \t]\=[[(]\)\@=/ end=/\]\ze[ \t]\=[[(]/ nextgroup=markdownLink,markdownReference skipwhite contains=markdownLinkText,markdownStarred,markdownEmphasis,markdownCode,markdownEscape,htmlTag,htmlEndTag,htmlReference
syn match  markdownStarred /\*\+[^*[:space:]][^*]*\*\+/ contained
syn region markdownLink matchgroup=markdownLinkBracket start=/(/ end=/)\|^\s*$/ contained contains=markdownUrl
syn match  markdownUrl /[^[:space:]()"'<>]\%([^[:space:]()]\|([^[:space:]()]*)\)*/ contained nextgroup=markdownLinkTitle skipwhite
syn region markdownUrl matchgroup=markdownAngle start=/</ end=/>/ contained oneline nextgroup=markdownLinkTitle skipwhite
syn region markdownLinkTitle matchgroup=markdownTitleMark start=/"/ end=/"/ contained oneline
syn region markdownLinkTitle matchgroup=markdownTitleMark start=/'/ end=/'/ contained oneline
syn region markdownLinkTitle matchgroup=markdownTitleMark start=/(/ end=/)/ contained oneline
syn region markdownReference matchgroup=markdownLinkBracket start=/\[/ end=/\]/ contained oneline
syn match  markdownDefinition /^ \{0,3}\[[^]^][^]]*\]:/ contains=markdownDefinitionName nextgroup=markdownUrl skipwhite
syn match  markdownDefinitionName /[^][:]\+/ contained
syn match  markdownFootnote /\[^[^]]\+\]:\=/
syn region markdownAutomaticLink matchgroup=markdownAngle start=/<\%(\a[[:alnum:]+.-]\{1,31}:\|[[:alnum:].!#$%&'*+\/=?^_`{|}~-]\+@\)\@=/ end=/>/ oneline

" Code: spans, fences, indented blocks.
syn region markdownCode matchgroup=markdownCodeMark start=/`/ skip=/``\+/ end=/`\|^\s*$/ keepend
syn region markdownCode matchgroup=markdownCodeMark start=/``\ze[^`]/ skip=/```\+/ end=/``\|^\s*$/ keepend
syn region markdownCode matchgroup=markdownCodeMark start=/```\ze[^`]/ skip=/````\+/ end=/```\|^\s*$/ keepend
syn region markdownCode matchgroup=markdownCodeMark start=/^[ \t>]*\z(`\{3,}\)[^`]*$/ end=/^[ \t>]*\z1`*\ze\s*$/ keepend
syn region markdownCode matchgroup=markdownCodeMark start=/^[ \t>]*\z(\~\{3,}\).*$/ end=/^[ \t>]*\z1\~*\ze\s*$/ keepend
syn region markdownIndentedCode start=/\%(^\n\|\%^\)\%( \{4,}\|\t\)/ end=/^\ze \{,3}\S.*$/ keepend

" Blocks: quotes, lists, rules, headings.
syn match  markdownQuote /^\s*>\%(\s\|$\)/ nextgroup=markdownQuote,markdownListMark,markdownCodeMark skipwhite
syn match  markdownQuote />\%(\s\|$\)/ contained nextgroup=markdownQuote skipwhite
syn match  markdownListMark /^\s*[-*+]\ze\s\+\S/
syn match  markdownListMark /\%([-*+]\|\d\{1,9}\.\)\ze\s\+\S/ contained
syn match  markdownListMark /^\s*\d\{1,9}\.\ze\s\+\S/
syn match  markdownRule /^ \{,3}\%(\*\s*\)\{3,}$/
syn match  markdownRule /^ \{,3}\%(-\s*\)\{3,}$/
syn match  markdownRule /^ \{,3}\%(_\s*\)\{3,}$/
syn match  markdownUnderline /^[=-]\+\s*$/
syn region markdownHeading matchgroup=markdownHeadingMark start=/^ \{,3}#\{1,6}\%(\s\+\|$\)/ end=/#*\s*$/ oneline keepend contains=@markdownInline

" Metadata before the text.
if getline(1) =~ '^---\s*$'
  unlet! b:current_syntax
  syn include @markdownYaml syntax/yaml.vim
  syn region markdownMetadata start=/\%^---\s*$/ end=/^\%(---\|\.\.\.\)\s*$/ keepend contains=@markdownYaml
endif

syn sync fromstart

hi def link markdownEscape         Special
hi def link markdownLinkText       Underlined
hi def link markdownUrl            Float
hi def link markdownAutomaticLink  Float
hi def link markdownAngle          Function
hi def link markdownLinkTitle      String
hi def link markdownTitleMark      Delimiter
hi def link markdownReference      Type
hi def link markdownDefinitionName Typedef
hi def link markdownFootnote       Typedef
hi def link markdownCodeMark       Delimiter
hi def link markdownQuote          Comment
hi def link markdownListMark       Statement
hi def link markdownRule           PreProc
hi def link markdownUnderline      PreProc
hi def link markdownHeading        Title
hi def link markdownHeadingMark    Delimiter

let b:current_syntax = "markdown"
