" Language:  EditorConfig
" Reference: EditorConfig specification 0.17
" Beyond Vim 9.0: wildcards in a section's name; properties of which the specification says nothing.
if exists("b:current_syntax")
  finish
endif

syn match editorconfigSection "^\s*\[.*\]" contains=editorconfigWildcard
syn match editorconfigWildcard contained "\*\+\|?\|{[^}]*}\|\[!\=[^]]*\]\|\\."
syn match editorconfigName "^\s*\zs[^[:space:]=:;#[][^=:]\{-}\ze\s*[=:]" nextgroup=editorconfigEquals
syn match editorconfigEquals contained "\s*[=:]\s*" nextgroup=editorconfigValue
syn match editorconfigValue contained "[^[:space:]].*"
syn match editorconfigComment "^\s*[#;].*"

hi def link editorconfigSection  Special
hi def link editorconfigWildcard Special
hi def link editorconfigName     Type
hi def link editorconfigValue    String
hi def link editorconfigComment  Comment

syn sync fromstart
let b:current_syntax = "editorconfig"
