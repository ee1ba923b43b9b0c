" Language:  the list of an interactive rebase
" Reference: git-rebase(1), "INTERACTIVE MODE", "REBASING MERGES"
" Beyond Vim 9.0: label, reset, merge, update-ref, and the options of fixup.
if exists("b:current_syntax")
  finish
endif

syn match gitrebasePick   "^\s*\%(p\|pick\)\ze\s" nextgroup=gitrebaseCommit skipwhite
syn match gitrebaseReword "^\s*\%(r\|reword\)\ze\s" nextgroup=gitrebaseCommit skipwhite
syn match gitrebaseEdit   "^\s*\%(e\|edit\)\ze\s" nextgroup=gitrebaseCommit skipwhite
syn match gitrebaseSquash "^\s*\%(s\|squash\)\ze\s" nextgroup=gitrebaseCommit skipwhite
syn match gitrebaseFixup  "^\s*\%(f\|fixup\)\ze\s" nextgroup=gitrebaseOption,gitrebaseCommit skipwhite
syn match gitrebaseDrop   "^\s*\%(d\|drop\)\ze\s" nextgroup=gitrebaseCommit skipwhite
syn match gitrebaseExec   "^\s*\%(x\|exec\)\ze\s"
syn match gitrebaseBreak  "^\s*\%(b\|break\|noop\)\ze\s*$"
syn match gitrebaseLabel  "^\s*\%(l\|label\|t\|reset\|u\|update-ref\)\ze\s" nextgroup=gitrebaseName skipwhite
syn match gitrebaseMerge  "^\s*\%(m\|merge\)\ze\s" nextgroup=gitrebaseMergeOption,gitrebaseName skipwhite
syn match gitrebaseOption contained "-[cC]\>" nextgroup=gitrebaseCommit skipwhite
syn match gitrebaseMergeOption contained "-[cC]\>" nextgroup=gitrebaseMerged skipwhite
syn match gitrebaseMerged contained "\S\+" nextgroup=gitrebaseName skipwhite
syn match gitrebaseCommit contained "[^-[:space:]]\S*" nextgroup=gitrebaseSummary
syn match gitrebaseName contained "[^-#[:space:]]\S*" nextgroup=gitrebaseMark skipwhite
syn match gitrebaseMark contained "#" nextgroup=gitrebaseSummary
syn match gitrebaseSummary contained ".*" contains=gitrebaseHash
syn match gitrebaseHash contained "\<\x\{7,40}\>"
syn match gitrebaseComment "^\s*#.*" contains=gitrebaseHash

hi def link gitrebasePick    Type
hi def link gitrebaseReword  Conditional
hi def link gitrebaseEdit    PreProc
hi def link gitrebaseSquash  Statement
hi def link gitrebaseFixup   Statement
hi def link gitrebaseDrop    Comment
hi def link gitrebaseExec    Statement
hi def link gitrebaseBreak   Macro
hi def link gitrebaseLabel   Label
hi def link gitrebaseMerge   Exception
hi def link gitrebaseMerged  Identifier
hi def link gitrebaseMark    Comment
hi def link gitrebaseCommit  Identifier
hi def link gitrebaseName    Special
hi def link gitrebaseSummary String
hi def link gitrebaseHash    Identifier
hi def link gitrebaseComment Comment

syn sync fromstart
let b:current_syntax = "gitrebase"
