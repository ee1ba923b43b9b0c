" Language:  Org
" Reference: Org Syntax (orgmode.org/worg/org-syntax.html), The Org Manual 9.6
if exists("b:current_syntax")
  finish
endif

" Headlines: stars, a keyword, a priority, tags
syn match orgHeadline "^\*\+\s.*" contains=orgStars,orgTodo,orgDone,orgPriority,orgTags,orgLink,orgVerbatim,orgTimestamp,orgCookie
syn match orgStars contained "^\*\+"
syn match orgTodo contained "\%(^\*\+\s\+\)\@<=\%(TODO\|NEXT\|WAITING\|WAIT\|STARTED\|HOLD\|FIXME\)\>"
syn match orgDone contained "\%(^\*\+\s\+\)\@<=\%(DONE\|CANCELLED\|CANCELED\)\>"
syn match orgPriority contained "\[#[[:alnum:]]\]"
syn match orgTags contained "\s\zs:[[:alnum:]_@#%:]\+:\s*$"
syn match orgCookie "\[\d*\%(%\|/\d*\)\]"

" Planning, drawers, keywords
syn match orgPlanning "\%(^\s*\|[>\]]\s\+\)\@<=\%(SCHEDULED\|DEADLINE\|CLOSED\|CLOCK\):" nextgroup=orgTimestamp skipwhite
syn match orgTimestamp "<\d\d\d\d-\d\d-\d\d[^>]*>\%(--<[^>]*>\)\=\|\[\d\d\d\d-\d\d-\d\d[^]]*\]\%(--\[[^]]*\]\)\="
syn match orgDrawer "^\s*:[[:alnum:]_-]\+:\s*$"
syn match orgProperty "^\s*:[[:alnum:]_+-]\+:\ze\s\+\S"
syn match orgKeyword "^\s*#+[[:alnum:]_-]\+\%(\[[^]]*\]\)\=:" nextgroup=orgValue
syn match orgValue contained ".*"

" Blocks. What holds code or examples is text up to its end.
syn case ignore
syn match orgBlock "^\s*#+\%(begin\|end\)_\S\+.*"
syn region orgVerbatimBlock matchgroup=orgBlock start="^\s*#+begin_\z(src\|example\|export\|comment\)\>.*" end="^\s*#+end_\z1\>"
syn case match
syn match orgFixed "^\s*:\%(\s.*\|$\)"

" Lists and tables
syn match orgBullet "^\s*\zs\%([-+]\|\d\+[.)]\|\a[.)]\)\ze\s"
syn match orgBullet "^\s\+\zs\*\ze\s"
syn match orgCheckbox "\%(^\s*\%([-+*]\|\d\+[.)]\)\s\+\)\@<=\[[ xX-]\]"
syn match orgTerm "\%(^\s*[-+]\s\+\)\@<=.\{-1,}\ze\s\+::\%(\s\|$\)"
syn match orgTableLine "^\s*|[-+|]*\s*$"
syn match orgRow transparent "^\s*|.*" contains=orgBar,orgVerbatim,orgLink,orgTimestamp,orgTableLine
syn match orgBar contained "|"
syn match orgRule "^\s*-\{5,}\s*$"

" Inline: marks touch what is inside and stand behind a blank or a bracket.
syn match orgVerbatim "\%(^\|[[:blank:](\"'{-]\)\@1<=\([=~]\)\S\%(.\{-}\S\)\=\1\ze\%([[:blank:])\"'.,;:!?}\[-]\|$\)"
syn match orgLink "\[\[[^][]\+\]\%(\[[^][]*\%(\][^][]\+\)*\]\)\=\]"
syn match orgLink "\<\%(https\=\|ftp\|file\|mailto\|doi\):[^[:space:]<>\]\[()]*[[:alnum:]/=#_-]"
syn match orgFootnote "\[fn:[^]:]*\%(:[^]]*\)\=\]"
syn match orgMacro "{{{\h[[:alnum:]_-]*\%((.\{-})\)\=}}}"
syn match orgEntity "\\\%(\a\+\%({}\)\=\|[()\[\]]\)\|\$[^$[:blank:]]\%([^$]*[^$[:blank:]]\)\=\$\ze\%(\W\|$\)"
syn match orgTarget "<<[^<>]\+>>"

syn match orgComment "^\s*#\%(\s.*\|$\)"

hi def link orgHeadline Statement
hi def link orgStars Special
hi def link orgTodo Todo
hi def link orgDone Identifier
hi def link orgPriority Constant
hi def link orgTags Special
hi def link orgCookie Special
hi def link orgPlanning PreProc
hi def link orgTimestamp Constant
hi def link orgDrawer PreProc
hi def link orgProperty PreProc
hi def link orgKeyword PreProc
hi def link orgValue String
hi def link orgBlock PreProc
hi def link orgVerbatimBlock String
hi def link orgFixed String
hi def link orgBullet Label
hi def link orgCheckbox Special
hi def link orgTerm Identifier
hi def link orgTableLine Special
hi def link orgBar Special
hi def link orgRule Special
hi def link orgVerbatim String
hi def link orgLink Underlined
hi def link orgFootnote Identifier
hi def link orgMacro Macro
hi def link orgEntity Special
hi def link orgTarget Identifier
hi def link orgComment Comment

syn sync fromstart
let b:current_syntax = "org"
