" Vim syntax file
" Language:  Zsh
" Reference: the Zsh manual, release 5.9
" Beyond Vim 9.0: the operand of setopt is an option, whatever its name; every word as the mark of a
" here-document, several of them on a line, and the rest of that line as code.

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

" Here-documents. The mark is a word, less its quoting; what follows it on the line is code.
let s:plain = '[^[:space:]''"\\`;&|<>()]'
let s:quoted = '\%("\z([^"]*\)"\|''\z([^'']*\)''\|\\\z([^[:space:]]\)\)'
let s:word = '\z(' . s:plain . '*\)' . s:quoted . '\z(' . s:plain . '*\)' . s:quoted . '\=\z(' . s:plain . '*\)'
syn cluster zshHereLine contains=@zshWord,zshComment,zshStatement,zshRedirect,zshPipe
for [s:mark, s:indent] in [['<\@1<!<<-\@!\s*', ''], ['<\@1<!<<-\s*', '\t*']]
  exe 'syn region zshHereDoc matchgroup=zshHereMark start=/' . s:mark . '\z(' . s:plain . '\+\)' . '/ end=/^' . s:indent . '\z1$/ keepend contains=@zshHereLine,zshHereText'
  exe 'syn region zshHereDoc matchgroup=zshHereMark start=/' . s:mark . s:word . '/ end=/^' . s:indent . '\z1\z2\z3\z4\z5\z6\z7\z8\z9$/ keepend contains=@zshHereLine,zshHerePlainText'
  " Of several on a line the last mark ends it all.
  exe 'syn region zshHereDoc matchgroup=zshHereMark start=/<\@1<!<<-\=\s*[^[:space:]`;&|<>()]\+\%([^#"''`<]*<<-\=\s*[^[:space:]`;&|<>()]\+\)\{-}\ze[^#"''`<]*' . s:mark . '["''\\]\=\z(' . s:plain . '\+\)["'']\=[^#"''`<]*$/ end=/^' . s:indent . '\z1$/ keepend contains=@zshHereLine,zshHereLater,zshHerePlainText'
  " The word may stand on the next line.
  exe 'syn match zshHereMark /' . s:mark . '\\$/ nextgroup=zshHereNext' . (s:indent == '' ? '' : 'Indented') . ' skipwhite skipnl'
  exe 'syn region zshHereNext' . (s:indent == '' ? '' : 'Indented') . ' contained matchgroup=zshHereMark start=/\z(' . s:plain . '\+\)' . '/ end=/^' . s:indent . '\z1$/ keepend contains=@zshHereLine,zshHereText'
endfor
unlet s:plain s:quoted s:word s:mark s:indent
syn match zshHereLater contained "<<-\=\s*[^[:space:]`;&|<>()]\+"

syn match zshComment "\%(^\|\s\)\@1<=#.*" contains=zshTodo
syn match zshShebang "\%^#\%(!\|compdef\|autoload\).*"
syn keyword zshTodo contained TODO FIXME XXX

" Defined last, so that nothing else begins where the text of a here-document does.
syn region zshHereText contained start="^." end="\%$" contains=@zshExpansion,zshStringEscape
syn region zshHerePlainText contained start="^." end="\%$"

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
hi def link zshHereText String
hi def link zshHerePlainText String
hi def link zshHereLater Operator
hi def link zshHereMark Operator
hi def link zshComment Comment
hi def link zshShebang PreProc
hi def link zshTodo Todo

syn sync fromstart

let b:current_syntax = "zsh"
