" Language:  passwd, and group, shadow and gshadow, which are of the same kind
" Reference: passwd(5), group(5), shadow(5)
" Beyond Vim 9.0: groups, days of shadow, NIS entries.
if exists("b:current_syntax")
  finish
endif

" Fields between colons. A fourth field that is no number is a group's list of members.
syn match passwdName "^[+-]\=@\=[^:]*" nextgroup=passwdColon1
syn match passwdColon1 contained ":" nextgroup=passwdWord
syn match passwdWord contained "[^:]*" nextgroup=passwdColon2
syn match passwdColon2 contained ":" nextgroup=passwdUser
syn match passwdUser contained "[^:]*" nextgroup=passwdColon3
syn match passwdColon3 contained ":" nextgroup=passwdGroup,passwdMembers
syn match passwdMembers contained "[^:]*"
syn match passwdGroup contained "\d*\ze:" nextgroup=passwdColon4
syn match passwdColon4 contained ":" nextgroup=passwdDays,passwdComment
syn match passwdComment contained "[^:]*" nextgroup=passwdColon5
syn match passwdColon5 contained ":" nextgroup=passwdHome
syn match passwdHome contained "[^:]*" nextgroup=passwdColon6
syn match passwdColon6 contained ":" nextgroup=passwdShell
syn match passwdShell contained "[^:]*"
syn match passwdDays contained "\d*:\d*:\d*:\d*:$"

hi def link passwdName    Identifier
hi def link passwdWord    Special
hi def link passwdUser    Number
hi def link passwdGroup   Number
hi def link passwdMembers String
hi def link passwdComment Comment
hi def link passwdHome    Type
hi def link passwdShell   Statement
hi def link passwdDays    Number

syn sync fromstart
let b:current_syntax = "passwd"
