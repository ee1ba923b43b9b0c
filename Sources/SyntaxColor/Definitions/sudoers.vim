" Language:  sudoers
" Reference: sudoers(5) of sudo 1.9
" Beyond Vim 9.0: any option; digests, tags and options of commands in every place.
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_

" Whom a rule is for, where, as whom, and what: names, groups, networks and commands.
syn match   sudoersWord "[^[:space:],=:()!#\"\\]\+"
syn match   sudoersGroup "%:\=#\=[^[:space:],=:()]\+\|+\h[[:alnum:]_.-]*\|#\d\+"
syn match   sudoersAlias "\<\u[A-Z0-9_]*\>[[:alnum:].-]\@!"
syn keyword sudoersAlias ALL
syn match   sudoersTag "\<\%(NO\)\=\%(EXEC\|FOLLOW\|INTERCEPT\|LOG_INPUT\|LOG_OUTPUT\|MAIL\|PASSWD\|SETENV\)\>" nextgroup=sudoersTagColon
syn match   sudoersTagColon contained ":"
syn match   sudoersSetting "\<\%(APPARMOR_PROFILE\|CHROOT\|CWD\|LIMITPRIVS\|NOTAFTER\|NOTBEFORE\|PRIVS\|ROLE\|TIMEOUT\|TYPE\)\>\ze="
syn match   sudoersDigest "\<sha\%(224\|256\|384\|512\):[[:alnum:]+/=]\+"
syn match   sudoersMark "[,():]"
syn match   sudoersOperator "[=!]"
syn match   sudoersEscape "\\."
syn match   sudoersContinued "\\$"
syn region  sudoersString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=sudoersEscape

" Definitions of aliases, and defaults.
syn match   sudoersDefinition "^\s*\%(User\|Runas\|Host\|Cmnd\|Cmd\)_Alias\>" nextgroup=sudoersName skipwhite
syn match   sudoersName contained "\u[A-Z0-9_]*"
syn match   sudoersName ":\s*\zs\u[A-Z0-9_]*\ze\s*=\s*[^(]"
syn match   sudoersDefaults "^\s*Defaults\>" nextgroup=sudoersScope,sudoersOptions skipwhite
syn match   sudoersScope contained "s\@1<=[:@>!]\%([^[:space:],]\|,\s*\)\+" contains=sudoersGroup,sudoersAlias,sudoersScopeMark,sudoersScopeName nextgroup=sudoersOptions skipwhite
syn match   sudoersScopeMark contained "[:@>!,]"
syn match   sudoersScopeName contained "\h[[:alnum:]_.-]*"
syn region  sudoersOptions contained start="\s\@1<=\ze\S" skip="\\$" end="$" keepend contains=sudoersOption,sudoersValue,sudoersString,sudoersNumber,sudoersOperator,sudoersMark,sudoersComment,sudoersContinued
syn match   sudoersOption contained "!*\l\w*"
syn match   sudoersValue contained "=\@1<=[^[:space:],\"\\]\+"
syn match   sudoersNumber contained "\%([[:alnum:]_/]\)\@1<!-\=\d\+\%(\.\d\+\)\=[^,[:space:]]\@!"

syn match   sudoersComment "#\%(\d\|include\)\@!.*" contains=sudoersTodo
syn match   sudoersInclude "^\s*[@#]include\%(dir\)\=\s.*"
syn keyword sudoersTodo contained TODO FIXME XXX

hi def link sudoersWord       String
hi def link sudoersGroup      PreProc
hi def link sudoersAlias      PreProc
hi def link sudoersTag        PreProc
hi def link sudoersTagColon   Special
hi def link sudoersSetting    Type
hi def link sudoersDigest     Number
hi def link sudoersMark       Delimiter
hi def link sudoersOperator   Operator
hi def link sudoersEscape     SpecialChar
hi def link sudoersContinued  SpecialChar
hi def link sudoersString     String
hi def link sudoersDefinition Statement
hi def link sudoersName       Identifier
hi def link sudoersDefaults   Statement
hi def link sudoersScopeMark  Delimiter
hi def link sudoersScopeName  String
hi def link sudoersOption     Identifier
hi def link sudoersValue      String
hi def link sudoersNumber     Number
hi def link sudoersComment    Comment
hi def link sudoersInclude    Statement
hi def link sudoersTodo       Todo

syn sync fromstart
let b:current_syntax = "sudoers"
