" Vim syntax file
" Language:  Zsh
" Reference: the Zsh manual, release 5.9
" Beyond Vim 9.0: the operand of setopt is an option, whatever its name.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,-

syn cluster zshExpansion contains=zshVariable,zshParameter,zshSubstitution,zshArithmetic,zshBackquote
syn cluster zshWord contains=@zshExpansion,zshEscape,zshString,zshRawString,zshAnsiString,zshNumber

" Words.
syn keyword zshConditional if then elif else fi case esac
syn match zshCaseIn "\%(\<case\>[^;]\{-1,200}\)\@200<=\<in\>"
syn keyword zshRepeat for do done while until repeat select foreach end
syn keyword zshStatement always function alias autoload bg bindkey break bye cap cd chdir clone comparguments compcall
syn keyword zshStatement compctl continue dirs disable disown echo echotc echoti emulate enable eval exec exit export
syn keyword zshStatement false fc fg functions getcap getln getopts hash history jobs kill let limit log logout popd
syn keyword zshStatement print printf pushd pushln pwd r read rehash return sched set setcap shift source stat suspend
syn keyword zshStatement test times trap true ttyctl type ulimit umask unalias unfunction unhash unlimit unset vared
syn keyword zshStatement wait whence where which zcompile zformat zftp zle zmodload zparseopts zprof zpty zregexparse
syn keyword zshStatement zsocket zstyle ztcp
syn keyword zshStatement setopt unsetopt nextgroup=zshOptionName skipwhite
syn match zshOptionName contained "\h\w*" nextgroup=zshOptionName skipwhite
syn keyword zshType declare float integer local private readonly typeset
syn keyword zshPrecommand builtin command nocorrect noglob time
syn match zshPrecommand "\s\@1<=-\ze\s"

" Arithmetic.
syn region zshArithmeticCommand transparent matchgroup=zshParen start="((" end="))" contains=@zshWord,zshInnerParen
syn region zshInnerParen contained transparent start="(" end=")" contains=@zshWord,zshInnerParen

syn match zshNumber "\%([-/.]\)\@1<!+\=\<\d\+\%(\.\d\+\)\=\>"
syn match zshNumber "\%([-/.]\)\@1<!\<\%(0x\x\+\|\d\+#\w\+\)\>"

" Redirections and pipes.
syn match zshRedirect "\d\=\%(>>\|<>\|[<>]\)\%(&\%(\d\+\|-\)\=\|[|!]\)\="
syn match zshRedirect "[<>](\@="
syn match zshPipe "\s\@1<=|&\=\ze\%(\s\|$\)"
syn match zshStatement "\%(^\|\s\)\@1<=[:.]\ze\s"
syn match zshRedirect "<<<" nextgroup=zshHereString skipwhite
syn match zshHereString contained "[^[:space:]\"';]\+"

" Strings and escapes.
syn match zshEscape "\\."
syn region zshString start=+"+ end=+"+ contains=@zshExpansion,zshStringEscape
syn match zshStringEscape contained "\\."
syn region zshRawString start=+'+ end=+'+
syn region zshAnsiString start=+\$'+ skip=+\\.+ end=+'+ contains=zshAnsiEscape
syn match zshAnsiEscape contained "\\\%(u\x\{1,4}\|U\x\{1,8}\|x\x\{1,2}\|\o\{1,3}\|.\)"

" Expansions.
syn match zshVariable "\$[=~^+]*\%(#\=\h\w*\|\d\+\|[@*#?$!-]\)"
syn region zshParameter start="\${" end="}" contains=zshInnerBraces,zshParameterEscape,zshParameter,zshParameterString,zshSubstitution
syn match zshParameterEscape contained transparent "\\."
" Only a quoted expansion is a string there: a lone quote may be a pattern.
syn region zshParameterString contained start=+"\ze\$+ end=+"+ contains=@zshExpansion,zshStringEscape
syn region zshInnerBraces contained transparent start="\$\@1<!{" end="}" contains=zshInnerBraces,zshParameterEscape,zshParameter
syn region zshSubstitution transparent matchgroup=zshVariable start="\$((\@!" end=")" contains=TOP
syn region zshArithmetic transparent matchgroup=zshVariable start="\$((" end="))" contains=@zshWord,zshInnerParen
syn region zshBackquote matchgroup=zshVariable start="`" skip="\\." end="`" contains=TOP

" Here-documents.
syn region zshHereDoc matchgroup=zshHereMark start="<\@1<!<<\s*\z(\h\w*\)" start="<\@1<!<<\s*\"\z([^\"]\+\)\"" end="^\z1$" contains=@zshExpansion,zshStringEscape
syn region zshHereDoc matchgroup=zshHereMark start="<\@1<!<<-\s*\z(\h\w*\)" end="^\t*\z1$" contains=@zshExpansion,zshStringEscape
syn region zshHereDoc matchgroup=zshHereMark start="<\@1<!<<\s*'\z([^']\+\)'" start="<\@1<!<<\s*\\\z(\h\w*\)" end="^\z1$"
syn region zshHereDoc matchgroup=zshHereMark start="<\@1<!<<-\s*'\z([^']\+\)'" end="^\t*\z1$"

syn match zshComment "\%(^\|\s\)\@1<=#.*" contains=zshTodo
syn match zshShebang "\%^#\%(!\|compdef\|autoload\).*"
syn keyword zshTodo contained TODO FIXME XXX

hi def link zshConditional Conditional
hi def link zshCaseIn Conditional
hi def link zshRepeat Repeat
hi def link zshStatement Statement
hi def link zshOptionName Constant
hi def link zshType Type
hi def link zshPrecommand Special
hi def link zshRedirect Operator
hi def link zshPipe Operator
hi def link zshHereString String
hi def link zshParen PreProc
hi def link zshNumber Number
hi def link zshEscape SpecialChar
hi def link zshString String
hi def link zshRawString String
hi def link zshAnsiString String
hi def link zshStringEscape SpecialChar
hi def link zshAnsiEscape SpecialChar
hi def link zshVariable PreProc
hi def link zshParameter PreProc
hi def link zshParameterString String
hi def link zshBackquote PreProc
hi def link zshHereDoc String
hi def link zshHereMark Operator
hi def link zshComment Comment
hi def link zshShebang PreProc
hi def link zshTodo Todo

syn sync fromstart

let b:current_syntax = "zsh"
