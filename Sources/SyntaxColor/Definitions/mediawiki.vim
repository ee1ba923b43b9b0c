" Language:  MediaWiki markup
" Reference: Help:Formatting, Help:Links, Help:Tables, Help:Templates, Help:Magic words (mediawiki.org)
if exists("b:current_syntax")
  finish
endif

syn match mediawikiHeading "^\(=\{1,6}\).\+\1\s*\%(<!--.*-->\s*\)\=$"
syn match mediawikiBold "'''''\|'''\|''"
syn match mediawikiList "^[*#:;]\+"
syn match mediawikiRule "^----\+"
syn match mediawikiFixed "^\s\+\S.*" contains=mediawikiBold,mediawikiLink,mediawikiTag,mediawikiTemplate,mediawikiEntity

" Links and templates end where their brackets do, at the latest with their paragraph.
syn region mediawikiLink matchgroup=mediawikiBracket start="\[\[" end="\]\]\a*" end="^\s*$" contains=mediawikiLink,mediawikiTemplate,mediawikiPipe,mediawikiBold,mediawikiTag,mediawikiEntity
syn region mediawikiLink matchgroup=mediawikiBracket start="\[\ze\%(https\=\|ftp\|mailto\|irc\|//\)" end="\]" oneline contains=mediawikiTemplate
syn match mediawikiURL "\<\%(https\=\|ftp\)://[^[:space:]<>\"\]\[|}]\+"
syn region mediawikiTemplate matchgroup=mediawikiBracket start="{{\%({{{\)\@=\|{{{\@!" end="}}" end="^\ze==" contains=mediawikiTemplateName,mediawikiParameter,mediawikiTemplate,mediawikiArgument,mediawikiPipe,mediawikiLink,mediawikiURL,mediawikiComment,mediawikiTag,mediawikiNowiki,mediawikiRef,mediawikiBold,mediawikiEntity
syn match mediawikiTemplateName contained "\%({{\s*\)\@<=#\=[^|{}#\n][^|{}\n]*"
syn match mediawikiParameter contained "\%(|\s*\)\@<=[^|={}\[\]<>]\+\ze="
syn region mediawikiArgument matchgroup=mediawikiBracket start="{{{\%({{\)\@!" end="}}}" end="^\s*$" contains=mediawikiPipe,mediawikiArgument,mediawikiTemplate
syn match mediawikiPipe contained "|"
syn match mediawikiMagic "__[A-Z]\+__\|\~\{3,5}"
syn match mediawikiRedirect "\c^#\%(redirect\|転送\)\>"

" Tables
syn match mediawikiTableMark "^\s*\%({|\||}\||-\+\||+\|||\=\|!\)" nextgroup=mediawikiAttributes skipwhite
syn match mediawikiTableMark "||\|!!"
syn match mediawikiAttributes contained "\%([[:alnum:]-]\+\s*=\s*\%(\"[^\"]*\"\|[^|[:space:]]\+\)\s*\)\+" contains=mediawikiString

" Tags. What some hold is no markup.
syn match mediawikiTag "</\=\a[[:alnum:]]*\%(\s[^<>]*\)\=/\=>" contains=mediawikiTagName,mediawikiString,mediawikiTagAttribute
syn match mediawikiTagName contained "\%(</\=\)\@2<=\a[[:alnum:]]*"
syn match mediawikiTagAttribute contained "\s\zs[[:alnum:]:-]\+\ze\s*="
syn region mediawikiString contained start=+"+ end=+"+ oneline
syn region mediawikiNowiki matchgroup=mediawikiTagName start="<\z(nowiki\|pre\|source\|syntaxhighlight\|math\|score\|timeline\|graph\|templatedata\)\%(\s[^<>]*\)\=>" end="</\z1\s*>"
syn match mediawikiTag "<\%(nowiki\|references\|br\|hr\|ref\)\%(\s[^<>]*\)\=/>" contains=mediawikiTagName,mediawikiString,mediawikiTagAttribute
syn match mediawikiEntity "&\%(\a\w*\|#\d\+\|#[xX]\x\+\);"
syn region mediawikiComment start="<!--" end="-->"

hi def link mediawikiHeading Statement
hi def link mediawikiBold Special
hi def link mediawikiList Label
hi def link mediawikiRule Special
hi def link mediawikiLink Underlined
hi def link mediawikiBracket Delimiter
hi def link mediawikiURL Underlined
hi def link mediawikiTemplateName Function
hi def link mediawikiParameter Identifier
hi def link mediawikiArgument Identifier
hi def link mediawikiPipe Delimiter
hi def link mediawikiMagic PreProc
hi def link mediawikiRedirect PreProc
hi def link mediawikiTableMark Special
hi def link mediawikiAttributes Identifier
hi def link mediawikiTag Identifier
hi def link mediawikiTagName Statement
hi def link mediawikiTagAttribute Type
hi def link mediawikiString String
hi def link mediawikiNowiki String
hi def link mediawikiEntity Special
hi def link mediawikiComment Comment

syn sync fromstart
let b:current_syntax = "mediawiki"
