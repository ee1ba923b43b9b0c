" Language:  batch files of Windows' cmd.exe
" Reference: learn.microsoft.com, "Windows Commands", with for, if, set, call, goto and "Using batch
"            parameters"; help texts of cmd.exe (Windows 11)
" Beyond Vim 9.0: %~1 and one-letter names such as %x% are variables as a whole; a line that begins
" with "::" (a label that can't be jumped to) is the comment it is in use as.
" As Vim 9.0 has it, the text of echo runs up to the next |, > or ); numbers and variables show in
" remarks too.
if exists("b:current_syntax")
  finish
endif

syn case match
syn match dosbatchComparison "\<\%(EQU\|NEQ\|LSS\|LEQ\|GTR\|GEQ\)\>"
syn case ignore

" Commands of cmd.exe and of the system
syn keyword dosbatchCommand assoc at attrib break cacls cd chcp chdir chkdsk chkntfs cls cmd color comp
syn keyword dosbatchCommand compact convert copy date del dir diskcomp diskcopy doskey endlocal erase
syn keyword dosbatchCommand expand fc find findstr format ftype graftabl help label md mkdir mode more
syn keyword dosbatchCommand move path pause popd print prompt pushd rd recover ren rename replace
syn keyword dosbatchCommand restore rmdir set setlocal shift sort start subst time title tree type ver
syn keyword dosbatchCommand verify vol xcopy

" Flow
syn keyword dosbatchFlow exit for else
syn match dosbatchFlow "\<if\>\%(\s\+not\>\)\=\%(\s\+\%(exist\|defined\|errorlevel\|cmdextversion\)\>=\@!\)\="
syn match dosbatchFlow "\<goto\>\%(\s*:\=\h\w*\)\="
syn match dosbatchFlow "\<call\>\%(\s*:\h\w*\)\="
syn match dosbatchLabel ":\s*\a\w*"
syn match dosbatchComment "^\s*::.*" contains=dosbatchTodo

" Operators
syn match dosbatchOperator "[-+*/%]\=="
syn match dosbatchOperator "[-+*/%]\==="
syn match dosbatchOperator "\s\%([-+*/!%|&]\|>>\)\s"
syn match dosbatchAssigned "\s\@1<=\h\w*\ze[-+*/%]\=="

" Numbers, switches, escapes
syn match dosbatchNumber "[ \t=,(/:~!-]\@1<=\d\+"
syn match dosbatchNumber "[ \t=,(/:~!-]\@1<=0x\x\+"
syn match dosbatchNumber "\d>\@="
syn match dosbatchSwitch "/\%(\a\+\|?\)"
syn match dosbatchEscape "\^[&|<>^]"
syn match dosbatchEscape "%%"
syn match dosbatchEscape "\$\a"

" Variables and parameters
syn match dosbatchVariable "%\h\w*%"
syn match dosbatchVariable "%\h\w\+:[^%=]\+=[^%]*%"
syn match dosbatchVariable "%\h\w\+:\~[-0-9,]*%" contains=dosbatchNumber
syn match dosbatchVariable "%\%([0-9*]\|\a\>%\@!\)"
syn match dosbatchVariable "%\~[fdpnxsatz]*\d"
syn match dosbatchVariable "!\h\w*!"
syn match dosbatchVariable "!\h\w*:[^!=]\+=[^!]*!"
syn match dosbatchVariable "!\h\w*:\~[-0-9,]*!" contains=dosbatchNumber

" Texts
syn region dosbatchString oneline start=+"+ end=+"+ contains=dosbatchVariable,dosbatchEscapePercent
syn match  dosbatchEscapePercent "%%" contained
syn region dosbatchCommandLine oneline start="(\s*\zs'" end="'"
      \ contains=dosbatchCommand,dosbatchString,dosbatchNumber,dosbatchVariable

" echo and rem take the rest
syn match dosbatchEcho "\<echo\>" nextgroup=dosbatchEchoText,dosbatchEchoState
syn match dosbatchEchoText "\%([^|>)^]\|\^.\=\)\+" contained contains=dosbatchVariable,dosbatchEscape
syn match dosbatchEchoState "\s\+o\%(n\|ff\)\s*$" contained
syn match dosbatchRem "\<rem\>" nextgroup=dosbatchRemark
syn match dosbatchRemark "\s.*" contained contains=dosbatchTodo,dosbatchNumber,dosbatchVariable,dosbatchEscape
syn keyword dosbatchTodo contained todo

hi def link dosbatchComparison Operator
hi def link dosbatchCommand    Function
hi def link dosbatchFlow       Statement
hi def link dosbatchLabel      Label
hi def link dosbatchComment    Comment
hi def link dosbatchOperator   Operator
hi def link dosbatchAssigned   Identifier
hi def link dosbatchNumber     Number
hi def link dosbatchSwitch     Special
hi def link dosbatchEscape     Special
hi def link dosbatchEscapePercent Special
hi def link dosbatchVariable   Identifier
hi def link dosbatchString     String
hi def link dosbatchCommandLine PreProc
hi def link dosbatchEcho       dosbatchCommand
hi def link dosbatchEchoText   String
hi def link dosbatchEchoState  Statement
hi def link dosbatchRem        dosbatchCommand
hi def link dosbatchRemark     Comment
hi def link dosbatchTodo       Todo

syn sync fromstart

let b:current_syntax = "dosbatch"
