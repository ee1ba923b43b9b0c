" Language:  configuration files of no particular program
" Reference: what most of them share: a "#" at the beginning of a word begins a comment, and texts
"            are quoted on one line; hosts.conf(5), sysctl.conf(5) and logrotate(8) are of this kind.
" Beyond Vim 9.0: nothing.
if exists("b:current_syntax")
  finish
endif

syn keyword confTodo    contained TODO FIXME XXX
syn match   confComment "^#.*" contains=confTodo
syn match   confComment "\s\zs#.*" contains=confTodo
syn region  confString oneline start=+"+ skip=+\\\\\|\\"+ end=+"+
syn region  confString oneline start=+'+ skip=+\\\\\|\\'+ end=+'+

hi def link confTodo    Todo
hi def link confComment Comment
hi def link confString  String

syn sync fromstart

let b:current_syntax = "conf"
