" Language:  systemd units, and the other files of the same kind
" Reference: systemd.syntax(7), systemd.unit(5), systemd.service(5), systemd.time(7)
" Beyond Vim 9.0: specifiers and variables; a value may be continued.
if exists("b:current_syntax")
  finish
endif

syn match  systemdSection "^\s*\[[^]]*\]"
syn match  systemdName "^\s*\zs[^[:space:]=#;[][^=]\{-}\ze\s*=" nextgroup=systemdEquals
syn match  systemdEquals contained "\s*=\s*" nextgroup=systemdValue
syn region systemdValue contained start="\ze\S" skip="\\$\|^\s*[#;].*$" end="$" contains=systemdSpecifier,systemdVariable,systemdContinued,systemdInnerComment
syn match  systemdSpecifier contained "%[%aAbBCdDEfgGhHiIjJlLmMnNopPqsStTuUvVwWY]"
syn match  systemdVariable contained "\${\h\w*}\|\$\h\w*"
syn match  systemdContinued contained "\\$"
syn match  systemdComment "^\s*[#;].*"
" Within a continued value lines of comment are left out.
syn match  systemdInnerComment contained "^\s*[#;].*"

hi def link systemdSection      Special
hi def link systemdName         Type
hi def link systemdValue        String
hi def link systemdSpecifier    SpecialChar
hi def link systemdVariable     Identifier
hi def link systemdContinued    SpecialChar
hi def link systemdComment      Comment
hi def link systemdInnerComment Comment

syn sync fromstart
let b:current_syntax = "systemd"
