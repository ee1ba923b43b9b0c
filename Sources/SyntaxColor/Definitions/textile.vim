" Language:  Textile
" Reference: Textile Reference Manual (textile-lang.com), txstyle.org; attributes of redcloth.org
if exists("b:current_syntax")
  finish
endif

" Blocks: a sign, attributes, a dot. One with two dots goes on to the next block.
syn match textileHeading "^h[1-6]\%([<>=()]\|([^()]*)\|{[^}]*}\|\[[^]]*\]\)*\.\s.*" contains=@textileInline
syn match textileBlock "^\%(p\|bq\|fn\d\+\|dl\|table\|div\|notelist\)\%([<>=()]\|([^()]*)\|{[^}]*}\|\[[^]]*\]\)*\%(:[^[:space:]]\+\)\=\.\.\=\ze\%(\s\|$\)"
syn region textileCode matchgroup=textileBlock start="^\%(bc\|pre\|notextile\)\%([<>=()]\|([^()]*)\|{[^}]*}\|\[[^]]*\]\)*\.\ze\s" end="^\s*$"
syn region textileCode matchgroup=textileBlock start="^\%(bc\|pre\|notextile\)\%([<>=()]\|([^()]*)\|{[^}]*}\|\[[^]]*\]\)*\.\.\ze\s" end="^\ze\%(p\|h[1-6]\|bq\|fn\d\+\|bc\|pre\|table\)\%([<>=()]\|([^()]*)\|{[^}]*}\|\[[^]]*\]\)*\.\.\=\s"
syn region textileComment start="^###\.\s" end="^\s*$"
syn region textileComment start="^###\.\.\s*" end="^\ze\%(p\|h[1-6]\|bq\|fn\d\+\|bc\|pre\|table\)\%([<>=()]\|([^()]*)\|{[^}]*}\|\[[^]]*\]\)*\.\.\=\s"
syn match textileList "^\%([*#_]\+\%([<>=()]\|([^()]*)\|{[^}]*}\|\[[^]]*\]\)*\|;\|:\|-\)\ze\s"
syn match textileCell "^|\%(\%([_/\\<>=~^0-9]\|([^()]*)\|{[^}]*}\)*\.\ze\s\)\=\||\%(\%([_/\\<>=~^0-9]\|([^()]*)\|{[^}]*}\)\+\.\ze\s\)\=" contained
syn match textileRow transparent "^\%({[^}]*}\.\s\)\=|.*|\s*$" contains=textileCell,@textileInline

" Inline: marks touch the text and stand at the ends of words.
syn match textileStrong "[[:alnum:]*]\@1<!\*\{1,2}\%([[:alnum:]({\[]\)\@=[^*]\{-}[^*[:blank:]]\*\{1,2}[[:alnum:]*]\@!"
syn match textileDeleted "[[:alnum:]-]\@1<!-[^-[:blank:]][^-]\{-}-[[:alnum:]-]\@!\|[[:alnum:]+]\@1<!+[^+[:blank:]][^+]\{-}+[[:alnum:]+]\@!"
syn match textileCited "[[:alnum:]?]\@1<!??[^?]\{-1,}??"
syn match textileRaised "[[:alnum:]]\@1<=\%(\[\=\)\^[^^[:blank:]]\+\^\]\=\|\~[^~[:blank:]]\+\~\]\="
syn match textileSpan "[[:alnum:]%]\@1<!%\%({[^}]*}\|([^)]*)\|\[[^]]*\]\)*[^%[:blank:]][^%]\{-}%[[:alnum:]%]\@!"
syn match textileInlineCode "[[:alnum:]@]\@1<!@[^@]\+@[[:alnum:]]\@!"
syn match textileLink "\"\%([^\"[:blank:]][^\"]*\)\":[^[:space:]|[]*[^[:space:][|.,;:!?)\"'\]]"
syn match textileImage "[[:alnum:]!]\@1<![!]\%([<>=]\|{[^}]*}\|([^)]*)\)*[^[:space:]!][^[:space:]!()]*\%(([^)]*)\)\=!\%(:[^[:space:]]*[[:alnum:]/]\)\="
syn match textileAlias "^\[[^]]\+\]\%(https\=:\|/\)\S\+"
syn match textileFootnote "[[:alnum:].,!?'\")]\@1<=\[\d\+\]"
syn match textileAcronym "\<\u\{2,}\d*([^)]\+)"
syn region textileRaw start="==\ze\S" end="==" oneline
syn region textileRaw start="<\z(pre\|code\|notextile\|script\)\%(\s[^>]*\)\=>" end="</\z1>"
syn match textileTag "</\=\a[[:alnum:]]*\%(\s[^<>]*\)\=/\=>"
syn match textileEntity "&\%(\a\+\|#\d\+\|#x\x\+\);\|(\%(TM\|R\|C\|tm\|r\|c\))"
syn cluster textileInline contains=textileStrong,textileDeleted,textileCited,textileRaised,textileSpan,textileInlineCode,textileLink,textileImage,textileFootnote,textileAcronym,textileRaw,textileTag,textileEntity

hi def link textileHeading Statement
hi def link textileBlock PreProc
hi def link textileCode String
hi def link textileComment Comment
hi def link textileList Label
hi def link textileCell Special
hi def link textileStrong Special
hi def link textileDeleted Special
hi def link textileCited Special
hi def link textileRaised Special
hi def link textileSpan Special
hi def link textileInlineCode String
hi def link textileLink Underlined
hi def link textileImage Underlined
hi def link textileAlias Underlined
hi def link textileFootnote Identifier
hi def link textileAcronym Type
hi def link textileRaw String
hi def link textileTag Identifier
hi def link textileEntity Special

syn sync fromstart
let b:current_syntax = "textile"
