" Language:  crontab
" Reference: crontab(5) of Vixie cron and cronie
" Beyond Vim 9.0: names of months and days, steps, @reboot; variables; the part behind a percent sign.
if exists("b:current_syntax")
  finish
endif

syn match   crontabMinute "^\s*[-0-9/,.*~]\+\s" nextgroup=crontabHour skipwhite
syn match   crontabHour contained "[-0-9/,.*~]\+\s" nextgroup=crontabDay skipwhite
syn match   crontabDay contained "[-0-9/,.*~LW?]\+\s" nextgroup=crontabMonth skipwhite
syn match   crontabMonth contained "[-a-zA-Z0-9/,.*~]\+\s" nextgroup=crontabWeekday skipwhite
syn match   crontabWeekday contained "[-a-zA-Z0-9/,.*~#L?]\+\s" nextgroup=crontabCommand skipwhite
syn match   crontabNickname "^\s*@\%(reboot\|yearly\|annually\|monthly\|weekly\|daily\|midnight\|hourly\|every_minute\)\>" nextgroup=crontabCommand skipwhite
syn region  crontabCommand contained start="\S" skip="\\%" end="$" end="\ze%" contains=crontabEscape nextgroup=crontabInput
syn match   crontabEscape contained "\\%"
syn match   crontabInput contained "%.*"
syn match   crontabName "^\s*[A-Za-z_]\w*\ze\s*=" nextgroup=crontabEquals
syn match   crontabEquals contained "\s*=\s*" nextgroup=crontabValue
syn match   crontabValue contained ".*"
syn match   crontabComment "^\s*#.*" contains=crontabTodo
syn keyword crontabTodo contained TODO FIXME XXX

hi def link crontabMinute   Number
hi def link crontabHour     PreProc
hi def link crontabDay      Type
hi def link crontabMonth    Number
hi def link crontabWeekday  PreProc
hi def link crontabNickname Special
hi def link crontabCommand  Statement
hi def link crontabEscape   Special
hi def link crontabInput    String
hi def link crontabName     Identifier
hi def link crontabValue    String
hi def link crontabComment  Comment
hi def link crontabTodo     Todo

syn sync fromstart
let b:current_syntax = "crontab"
