" Language:  INI files, also of tox, Meson wraps, desktop tools and Windows
" Reference: Python's configparser, "Supported INI File Structure"; GetPrivateProfileString of the
"            Windows API. There is no standard.
" Beyond Vim 9.0: a section's name has to end on its line.
if exists("b:current_syntax")
  finish
endif

" name = value, the value being the rest of the line
syn match dosiniName    "^[^=]*[^= \t]\ze\s*=" nextgroup=dosiniEquals
syn match dosiniEquals  "\s*=" nextgroup=dosiniValue
syn match dosiniValue   ".\+" contained

syn match dosiniSection "^\s*\[[^]]*\]" nextgroup=dosiniEquals
syn match dosiniComment "^[#;].*"

hi def link dosiniName    Type
hi def link dosiniValue   String
hi def link dosiniSection Special
hi def link dosiniComment Comment

syn sync fromstart

let b:current_syntax = "dosini"
