" Language:  gitignore, and the ignore lists of other programs
" Reference: gitignore(5)
" Beyond Vim 9.0: ?, ranges and escapes.
if exists("b:current_syntax")
  finish
endif

syn match gitignoreNegation "^!"
syn match gitignoreMark "[/*?]"
syn match gitignoreRange "\[[^]]\+\]"
syn match gitignoreEscape "\\."
syn match gitignoreComment "^#.*"

hi def link gitignoreNegation Special
hi def link gitignoreMark     Special
hi def link gitignoreRange    Special
hi def link gitignoreEscape   SpecialChar
hi def link gitignoreComment  Comment

syn sync fromstart
let b:current_syntax = "gitignore"
