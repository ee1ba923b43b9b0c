" Language:  Dockerfile
" Reference: docs.docker.com, "Dockerfile reference" (frontend docker/dockerfile:1.12)
" Beyond Vim 9.0: here-documents of RUN, COPY and ADD, comments between continued lines, the flags of
"            RUN (--mount, --network, --security) as flags.
if exists("b:current_syntax")
  finish
endif

" Shell commands in RUN, CMD, ENTRYPOINT and HEALTHCHECK
syn include @dockerfileSh syntax/sh.vim
unlet! b:current_syntax

syn case ignore

" Instructions stand first on their line; what follows depends on the instruction
syn match dockerfileInstruction "^\s*\zs\%(RUN\|CMD\|ENTRYPOINT\)\>" nextgroup=dockerfileExec,dockerfileRunFlag,dockerfileScript,dockerfileShell skipwhite
syn match dockerfileInstruction "^\s*\zs\%(ARG\|ENV\|EXPOSE\|LABEL\|MAINTAINER\|STOPSIGNAL\|USER\|WORKDIR\)\>" nextgroup=dockerfileArguments skipwhite
syn match dockerfileInstruction "^\s*\zs\%(SHELL\|VOLUME\)\>" nextgroup=dockerfileArguments,dockerfileExec skipwhite
syn match dockerfileInstruction "^\s*\zs\%(ADD\|COPY\)\>" nextgroup=dockerfileCopy,dockerfileExec skipwhite
syn match dockerfileInstruction "^\s*\zsFROM\>" nextgroup=dockerfileFrom skipwhite
syn match dockerfileInstruction "^\s*\zsHEALTHCHECK\>" nextgroup=dockerfileCheckFlag,dockerfileCheckCommand skipwhite
syn match dockerfileInstruction "^\s*\zsONBUILD\>" nextgroup=dockerfileTriggered,dockerfileTriggeredRun skipwhite
syn match dockerfileTriggered "\<\a\+\>" contained nextgroup=dockerfileArguments,dockerfileExec skipwhite
syn match dockerfileTriggeredRun "\<\%(RUN\|CMD\|ENTRYPOINT\)\>" contained nextgroup=dockerfileExec,dockerfileRunFlag,dockerfileScript,dockerfileShell skipwhite

" FROM image AS stage
syn region dockerfileFrom contained oneline keepend start="\S\@=" end="$" contains=dockerfileFlag,dockerfileAs
syn match  dockerfileAs "\s\zsAS\ze\s" contained

" Plain arguments run on to the next line after a backslash
syn region dockerfileArguments contained keepend start="\S\@=" skip="\\$\|^\s*#.*" end="$" contains=dockerfileFlag,dockerfileString,dockerfileQuoted,dockerfileComment
syn region dockerfileCopy contained keepend start="\S\@=" skip="\\$\|^\s*#.*" end="$" contains=dockerfileFlag,dockerfileString,dockerfileComment,dockerfileHereDoc
syn region dockerfileString start=+"+ skip=+\\\_.+ end=+"\|$+
syn match  dockerfileQuoted "[=[:space:]]\@1<='[^']*'" contained
syn match  dockerfileFlag "\s\@1<=--\a\S*" contained

" HEALTHCHECK has flags and then a command of its own
syn match dockerfileCheckFlag    "--\a\S*" contained nextgroup=dockerfileCheckFlag,dockerfileCheckCommand skipwhite
syn match dockerfileCheckCommand "\<CMD\>" contained nextgroup=dockerfileShell,dockerfileExec skipwhite

" The shell form, and here-documents
syn region dockerfileShell contained start="\S\@=" skip="\\$\|^\s*#.*" end="$" keepend contains=@dockerfileSh,dockerfileSeparator,dockerfileHereDoc,dockerfileComment
syn match  dockerfileSeparator "&&\|||\|[;|]\|\\$" contained
syn match  dockerfileRunFlag "--\%(mount\|network\|security\)=\S\+" contained nextgroup=dockerfileExec,dockerfileRunFlag,dockerfileRunBreak,dockerfileScript,dockerfileShell skipwhite
syn match  dockerfileRunBreak "\\$" contained nextgroup=dockerfileExec,dockerfileRunFlag,dockerfileScript,dockerfileShell skipwhite skipnl
" One that RUN begins with is a script, any other is text. Of several on a line the last mark ends
" them all; the rest of the line goes on with the instruction.
let s:name = '["'']\=\z([^[:space:]"''<>|;&()]\+\)["'']\='
for [s:mark, s:indent] in [['<<-\@!', ''], ['<<-', '\t*']]
  exe 'syn region dockerfileScript contained matchgroup=dockerfileHereMark start=+' . s:mark . s:name . '\s*$+ end=+^' . s:indent . '\z1$+ keepend contains=@dockerfileSh'
  exe 'syn region dockerfileHereDoc contained extend keepend matchgroup=dockerfileHereMark start=+' . s:mark . s:name . '+ end=+^' . s:indent . '\z1$+ contains=dockerfileHereRest,dockerfileHereText'
  exe 'syn region dockerfileHereDoc contained extend keepend matchgroup=dockerfileHereMark start=+<<-\=["'']\=[^[:space:]<>|;&()]\+\ze[^#]*' . s:mark . s:name . '[^<]*$+ end=+^' . s:indent . '\z1$+ contains=dockerfileHereRest,dockerfileHereText'
endfor
unlet s:name s:mark s:indent
syn match  dockerfileHereRest contained "^\@1<!.\+$" contains=@shHereLine,dockerfileHereLater
syn match  dockerfileHereLater contained "<<-\=[^[:space:]<>|;&()]\+"
syn region dockerfileHereText contained start="^." end="\%$"

" The exec form is a list of JSON strings
syn region dockerfileExec contained matchgroup=dockerfileBracket start="\[" end="]\|$" contains=dockerfileExecString,dockerfileExecError
syn match  dockerfileExecError "\w\+" contained
syn region dockerfileExecString contained matchgroup=NONE start=+"+ skip=+\\.+ end=+"\|$+ contains=dockerfileExecText
syn match  dockerfileExecText +[^"\\]\++ contained
syn match  dockerfileExecText +\\.+ contained contains=dockerfileEscape
syn match  dockerfileEscape +\\.+ contained

" Comments have a line of their own
syn match dockerfileComment "^\s*#.*"

hi def link dockerfileInstruction  Keyword
hi def link dockerfileTriggered    dockerfileInstruction
hi def link dockerfileTriggeredRun dockerfileInstruction
hi def link dockerfileCheckCommand dockerfileInstruction
hi def link dockerfileAs           dockerfileInstruction
hi def link dockerfileFlag         Special
hi def link dockerfileRunFlag      dockerfileFlag
hi def link dockerfileSeparator    Operator
hi def link dockerfileRunBreak     Operator
hi def link dockerfileCheckFlag    dockerfileFlag
hi def link dockerfileString       String
hi def link dockerfileBracket      Special
hi def link dockerfileExecText     String
hi def link dockerfileEscape       Special
hi def link dockerfileExecError    Error
hi def link dockerfileHereMark     Statement
hi def link dockerfileHereLater    Statement
hi def link dockerfileHereText     String
hi def link dockerfileComment      Comment

syn sync fromstart

let b:current_syntax = "dockerfile"
