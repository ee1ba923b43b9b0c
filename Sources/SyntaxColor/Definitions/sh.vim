" Vim syntax file
" Language:  Bourne shell family: POSIX sh and Bash
" Reference: POSIX.1-2024 Shell Command Language; Bash 5.2 Reference Manual
" Beyond Vim 9.0: here-strings, ${x@Q} and the case operations, coproc; every word as the mark of a
" here-document, several of them on a line, and the rest of that line as code.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,192-255,-

" What an argument may hold, what stands at the top, and what stands in a
" block, where the separators are operators too.
syn cluster shArgument contains=shDoubleQuote,shSingleQuote,shAnsiQuote,shVariable,shParameter,shArithmetic,shCommandSub,shBackquote,shEscape
syn cluster shTop contains=@shArgument,shComment,shStatement,shConditionalWord,shLoopWord,shDeclare,shSet,shUnset,shEcho,shDot
syn cluster shTop add=shIf,shHereIf,shLoop,shWhile,shCase,shGroup,shLet,shTest,shCondition,shArithmeticCommand,shFunction,shAssignment,shArray,shHereMark
syn cluster shTop add=shNumber,shColon,shRedirect,shHereDoc,shHereString,shGlobSet,shWordEqual,shOption
syn cluster shBlock contains=@shTop,shInnerSubshell,shSeparator,shOption,shShellVariable,shInnerBackquote
syn cluster shConditionalBlock contains=@shTop,shInnerSubshell,shSeparator,shOption,shFlag,shShellVariable,shBlockRedirect,shBlockEqual

" Utilities and builtins; as the name of a variable they are no such thing.
syn match shStatement "=\@1<!\<\%(alias\|autoload\|bg\|break\|builtin\|cd\|chdir\|chmod\|clear\|command\|compgen\|complete\)\>=\@!"
syn match shStatement "=\@1<!\<\%(continue\|cp\|daemon\|disown\|du\|egrep\|eval\|exec\|exit\|export\|expr\|false\|fc\|fg\|fgrep\)\>=\@!"
syn match shStatement "=\@1<!\<\%(find\|functions\|getopts\|grep\|hash\|head\|hist\|history\|integer\|jobs\|kill\|killall\|killproc\)\>=\@!"
syn match shStatement "=\@1<!\<\%(less\|ls\|mkdir\|mv\|nameref\|newgrp\|nice\|nohup\|print\|printenv\|printf\|pwd\|read\|reload\|restart\)\>=\@!"
syn match shStatement "=\@1<!\<\%(readonly\|redirect\|return\|rm\|rmdir\|rpm\|sed\|shift\|sleep\|sort\|source\|start\|status\|stop\|strip\)\>=\@!"
syn match shStatement "=\@1<!\<\%(stty\|suspend\|tail\|test\|times\|touch\|tput\|trap\|true\|type\|ulimit\|umask\|unalias\)\>=\@!"
syn match shStatement "=\@1<!\<\%(wait\|whence\)\>=\@!"
" A colon on a line of its own, as in Vim
if getline(1) !~ 'bash'
  syn match shColon "^\s\+:\s*$"
  syn match shStatement "=\@1<!\<cat\>=\@!"
endif
syn match shDot "\%(^\|[;&|({]\)\@1<=\s*\.\ze\s"

" Compound commands.
syn keyword shConditionalWord contained then else elif
syn region shIf transparent matchgroup=shConditional start="\<if\>\ze\%(\s\|$\)\%(.*<<-\=\s*[[:alnum:]_'\"\\].*\<fi\>\)\@!" end="\<fi\>" contains=@shConditionalBlock,shConditionalWord
syn match shHereIf "\<if\>\ze\s\%(.*<<-\=\s*[[:alnum:]_'\"\\].*\<fi\>\)\@="
syn region shLoop transparent matchgroup=shLoopWord start="\<for\>\ze\%(\s\|$\|(\)" end="\<done\>" contains=@shConditionalBlock,shDo
syn match shWhile "\<\%(while\|until\)\>\ze\%(\s\|$\)" nextgroup=shLoopHead
syn region shLoopHead contained start="\s" end="\ze\<do\>" contains=@shConditionalBlock nextgroup=shLoopBody
syn region shLoopBody contained transparent matchgroup=shLoopWord start="\<do\>" end="\<done\>" contains=@shConditionalBlock
syn keyword shDo contained do in
syn region shCase transparent matchgroup=shConditional start="\<case\>\ze\s" end="\<esac\>" contains=@shTop,shInnerSubshell,shOption,shShellVariable,shCaseIn,shCaseSeparator,shCaseEnd
syn keyword shCaseIn contained in nextgroup=shCasePattern,shCaseComment skipwhite skipnl skipempty
syn match shCaseComment contained "#.*" contains=shTodo nextgroup=shCasePattern,shCaseComment skipwhite skipnl skipempty
syn match shCasePattern contained "(\=\s*\%(esac\>\)\@![^[:space:]#()][^()]*" contains=@shArgument,shCaseSet,shCaseMark nextgroup=shCaseMark,shCasePattern skipwhite skipnl
syn match shCaseMark contained ")"
syn match shCaseSet contained "[][]"
syn match shCaseMark contained "\s\@1<=|\ze\s\|^\s*("

syn region shGroup transparent matchgroup=shBrace start="{\ze\%(\s\|$\)" end="}" contains=@shBlock
" Brackets closed on a line that announces a here-document are none: they would hold its text.
syn region shSubshell matchgroup=shParen start="(\%(\%([^()<]\|<<<\|<<\@!\)*<<-\=\s*[[:alnum:]_'\"\\][^()]*)\)\@!" end=")" contains=@shBlock
syn region shInnerSubshell contained transparent matchgroup=shParen start="(\%(\%([^()<]\|<<<\|<<\@!\)*<<-\=\s*[[:alnum:]_'\"\\][^()]*)\)\@!" end=")" contains=@shBlock
syn region shInnerSubshell contained transparent matchgroup=shOperator start="($" end=")" contains=@shBlock
syn match shFunction "^\s*function\s\+\h[A-Za-z0-9_.:-]*\ze\s*{\s*\%(#.*\)\=$" nextgroup=shFunctionBody skipwhite
syn match shFunction "^\s*\h[A-Za-z0-9_.:-]*\s*(\s*)" nextgroup=shFunctionBody,shFunctionSubshell skipwhite skipnl skipempty
syn region shFunctionBody contained transparent matchgroup=shFunction start="{" end="}" contains=@shBlock
syn region shFunctionSubshell contained transparent matchgroup=shFunction start="(" end=")" contains=@shBlock
syn match shSeparator contained "&&\|[;|]\|&>\@!\|!\ze\s"
syn match shCaseSeparator contained "&&\|||\|;\|&>\@!"
syn match shCaseEnd contained ";;&\=\|;&" nextgroup=shCasePattern,shCaseComment skipwhite skipnl skipempty

" Tests and arithmetic.
syn match shGlobSet "\[\|\]"
syn region shTest matchgroup=shTestMark start="\%(^\|[[:space:];&|(!]\)\@1<=\[\ze\s" end="\s\@1<=\]" contains=@shArgument,shTestOperator,shTestEqual,shNumber,shComment
syn match shTestOperator contained "\s\@1<=-\a\+\>\|[!=]\==\|\s\@1<=!\|[<>]"
syn match shTestEqual contained "\s\@1<==\ze\s" nextgroup=shTestWord,shTestString,shTestQuote skipwhite
syn match shTestWord contained "[^[:space:]$`\"']\+"
syn region shTestQuote contained start=+'+ end=+'+
syn match shWordEqual "\s\@1<=\%(!=\|==\=\)\ze\s"
syn match shBlockEqual contained "\s\@1<==\ze\s" nextgroup=shTestString skipwhite
syn region shCondition matchgroup=shDoubleSquare start="\[\[\ze\%(\s\|$\)" end="\s\@1<=\]\]" contains=@shArgument,shConditionOperator,shConditionEqual,shComment
syn match shConditionOperator contained "\s\@1<=-\a\+\>\|\s\@1<=\%([!=]=\|=\~\|=\|!\|[<>]\)\ze\s"
syn match shConditionEqual contained "\s\@1<==\ze\s" nextgroup=shTestString skipwhite
syn region shTestString contained start=+"+ skip=+\\.+ end=+"+ contains=shVariable,shParameter,shCommandSub,shBackquote,shArithmetic,shStringEscape
syn region shArithmeticCommand matchgroup=shDoubleParen start="((" end="))" contains=@shArgument,shArithmeticOperator,shNumber,shInnerParen
syn match shArithmeticOperator contained "[<>=!]=\=\|[-+*/%&|^]="
syn region shInnerParen contained transparent start="(" end=")" contains=@shArgument,shArithmeticOperator,shNumber,shInnerParen
syn region shLet matchgroup=shStatement start="\<let\>" end="$" end="\ze[;&|)]" contains=@shArgument,shNumber,shLetName
syn match shLetName contained "\<\h\w*\ze[-+*/%]\=="

" Declarations: every word is a name.
syn region shDeclare matchgroup=shStatement start="\<\%(declare\|local\|typeset\)\>/\@!" skip="\\$" end="$" end="\ze[;&|)}#]" contains=@shArgument,shOption,shNumber,shDeclareName,shDeclareValue,shArrayValue
syn match shDeclareName contained "\<\h\w*" nextgroup=shDeclareEqual
syn match shDeclareEqual contained "+\==" nextgroup=shDeclareWord,shArrayValue
syn match shDeclareWord contained "[^[:space:]$`\"'();&|0-9-][^[:space:]$`\"'();&|]*"
syn region shSet matchgroup=shStatement start="\<set\>\ze\%(\s\|$\)" skip="\\$" end="$" end="\ze[;&|)}#]" contains=@shArgument,shOption,shSetName,shSetEnd
syn match shSetName contained "\s\@1<=\h\w*\>"
syn match shOption contained "\s\@1<=+\a\+"
syn region shUnset matchgroup=shStatement start="\<unset\>" end="$" end="\ze[;&|)}#<>]" contains=@shArgument,shOption,shSetName

" Assignments.
syn match shAssignment "\<\h\w*\ze\%(\[[^]]*\]\)\=+\==" nextgroup=shAssignSubscript
" Variables the shell itself gives a meaning, when set within a command.
syn match shShellVariable contained "\<\%(BASH\u*\|CDPATH\|COLUMNS\|COMPREPLY\|ENV\|HISTSIZE\|HOME\|IFS\|LANG\|LC_\u*\|LINES\|MAIL\|OPTARG\|OPTIND\|PATH\|PS[0-4]\|PWD\|REPLY\|SECONDS\|SHELL\|TERM\|USER\)\ze+\=="
syn region shArray matchgroup=shParen start="=\@1<=(" end=")" contains=@shArgument,shNumber,shComment,shArrayKey
syn region shArrayValue contained matchgroup=shParen start="(" end=")" contains=@shArgument,shNumber,shComment,shArrayKey
syn match shArrayKey contained "\s\@1<=\[\|\]="
syn region shAssignSubscript contained matchgroup=shOperator start="\[" end="\]=" contains=@shArgument,shNumber

" echo: what it prints is text.
syn region shEcho matchgroup=shStatement start="\<echo\>" skip="\\$" matchgroup=NONE end="$" end="\ze[;&|()<>]" contains=@shArgument,shComment,shEchoEscape

syn match shOption excludenl "\s\@1<=\%(--\=\w[-A-Za-z0-9_]*\|--\ze\%(\s\|$\)\)" nextgroup=shOptionEqual
syn match shFlag contained "\s\@1<=-\%(\a\|eq\|ne\|lt\|le\|gt\|ge\|nt\|ot\|ef\|-\)\ze\%([[:space:]$]\|$\)"
syn match shOptionEqual contained "="
syn match shSetEnd contained "\s\@1<=--\ze\%(\s\|$\)"
syn match shNumber "\<\d\+#\=\>"
syn match shNumber "[=[:blank:]]\@1<=-\d\+\>"
syn match shRedirect "[<>]&\%(\d\+\|-\)\=\|>>\=|\=\|<>\=\|&>>\="
syn match shBlockRedirect contained "[<>]&\ze\d"
syn match shHereString "<<<"
syn match shContinuation "\s\@1<=\\$"

" Strings, expansions and escapes.
syn region shDoubleQuote matchgroup=shQuote start=+\$\="+ end=+"+ contains=shVariable,shParameter,shArithmetic,shCommandSub,shBackquote,shStringEscape
syn region shSingleQuote matchgroup=shQuote start=+'+ end=+'+
syn region shAnsiQuote matchgroup=shQuote start=+\$'+ end=+'+ contains=shAnsiEscape
syn match shStringEscape contained "\\."
syn match shAnsiEscape contained "\\\%(x\x\{1,2}\|\o\{1,3}\|u\x\{1,4}\|U\x\{1,8}\|c.\|.\)"
syn match shEscape "\\."
syn match shEchoEscape contained "\\."
syn match shVariable "\$\%(\h\w*\|\d\|[@*#?$!-]\)"
syn region shParameter matchgroup=shVariable start="\${" end="}" contains=shParameterName,@shArgument
syn match shParameterName contained "\%({\)\@1<=[#!]\=\%(\h\w*\|\d\+\|[@*#?$!-]\)" nextgroup=shParameterSubscript,shParameterSlice,shParameterOperator,shParameterReplace
syn region shParameterSubscript contained matchgroup=shVariable start="\[" end="\]" contains=@shArgument,shNumber nextgroup=shParameterSlice,shParameterOperator,shParameterReplace
syn match shParameterOperator contained ":[-=?+]\|##\=\|%%\=\|\^\^\=\|,,\=\|@\a\|[-=?+:]"
syn match shParameterSlice contained ":\s*-\=\d\+\%(:-\=\d\+\)\="
syn match shParameterReplace contained "//\=" nextgroup=shParameterPattern,shParameterSlash
syn match shParameterPattern contained "[^}/$\\\"']\+" nextgroup=shParameterSlash
syn match shParameterSlash contained "/"
syn region shArithmetic matchgroup=shVariable start="\$((" end="))" contains=@shArgument,shNumber,shArithmeticParen
syn region shArithmetic matchgroup=shVariable start="\$\[" end="\]" contains=@shArgument,shNumber
syn region shArithmeticParen contained start="(" end=")" contains=@shArgument,shNumber,shArithmeticParen
syn region shCommandSub matchgroup=shVariable start="\$((\@!\%(\%([^()<]\|<<<\|<<\@!\)*<<-\=\s*[[:alnum:]_'\"\\][^()]*)\)\@!" end=")" contains=@shBlock
syn match shPipe contained "|"
syn match shBackquoteComment contained "`\@1<=#[^`]*"
syn region shBackquoteEcho contained matchgroup=shStatement start="\<echo\>" skip="\\$" matchgroup=NONE end="$" end="\ze[`;&|()<>]" contains=shDoubleQuote,shSingleQuote,shVariable,shParameter,shArithmetic,shCommandSub,shEscape
syn region shBackquote start="`" skip="\\." end="`" contains=shDoubleQuote,shSingleQuote,shVariable,shParameter,shOption,shStatement,shRedirect,shNumber,shEscape,shTest,shCommandSub,shBackquoteEcho,shBackquoteComment,shHereDoc,shHereString,shIf,shLoop,shWhile,shSubshell,shPipe
syn region shInnerBackquote contained start="`" skip="\\." end="`" contains=shDoubleQuote,shSingleQuote,shVariable,shParameter,shOption,shStatement,shRedirect,shNumber,shEscape,shTest,shCommandSub,shBackquoteEcho,shBackquoteComment,shHereDoc,shHereString,shIf,shLoop,shWhile,shSubshell,shPipe

" Here-documents. The mark is a word, less its quoting; what follows it on the line is code.
let s:plain = '[^[:space:]''"\\`;&|<>()]'
let s:quoted = '\%("\z([^"]*\)"\|''\z([^'']*\)''\|\\\z([^[:space:]]\)\)'
let s:word = '\z(' . s:plain . '*\)' . s:quoted . '\z(' . s:plain . '*\)' . s:quoted . '\=\z(' . s:plain . '*\)'
syn cluster shHereLine contains=@shArgument,shComment,shStatement,shNumber,shOption,shRedirect,shHereString
for [s:mark, s:indent] in [['<<-\@!\s*', ''], ['<<-\s*', '\t*']]
  exe 'syn region shHereDoc matchgroup=shHereMark start=/' . s:mark . '\z(' . s:plain . '\+\)' . '/ end=/^' . s:indent . '\z1$/ keepend contains=@shHereLine,shHereText'
  exe 'syn region shHereDoc matchgroup=shHereMark start=/' . s:mark . s:word . '/ end=/^' . s:indent . '\z1\z2\z3\z4\z5\z6\z7\z8\z9$/ keepend contains=@shHereLine,shHerePlainText'
  " Of several on a line the last mark ends it all.
  exe 'syn region shHereDoc matchgroup=shHereMark start=/<<-\=\s*[^[:space:]`;&|<>()]\+\%([^#"''`<]*<<-\=\s*[^[:space:]`;&|<>()]\+\)\{-}\ze[^#"''`<]*' . s:mark . '["''\\]\=\z(' . s:plain . '\+\)["'']\=[^#"''`<]*$/ end=/^' . s:indent . '\z1$/ keepend contains=@shHereLine,shHereLater,shHerePlainText'
  " The word may stand on the next line.
  exe 'syn match shHereMark /' . s:mark . '\\$/ nextgroup=shHereNext' . (s:indent == '' ? '' : 'Indented') . ' skipwhite skipnl'
  exe 'syn region shHereNext' . (s:indent == '' ? '' : 'Indented') . ' contained matchgroup=shHereMark start=/\z(' . s:plain . '\+\)' . '/ end=/^' . s:indent . '\z1$/ keepend contains=@shHereLine,shHereText'
endfor
unlet s:plain s:quoted s:word s:mark s:indent
syn match shHereLater contained "<<-\=\s*[^[:space:]`;&|<>()]\+"
syn match shHereEscape contained "\\[$`\\]"

syn match shComment "\%(^\|[[:space:];&|()]\)\@1<=#.*" contains=shTodo
syn keyword shTodo contained TODO FIXME XXX

" Defined last, so that nothing else begins where the text of a here-document does.
syn region shHereText contained start="^." end="\%$" contains=shVariable,shParameter,shArithmetic,shCommandSub,shBackquote,shHereEscape
syn region shHerePlainText contained start="^." end="\%$"

hi def link shStatement Statement
hi def link shColon Comment
hi def link shDot Statement
hi def link shConditionalWord Conditional
hi def link shConditional Conditional
hi def link shHereIf Conditional
hi def link shLoopWord Repeat
hi def link shDo Repeat
hi def link shCaseIn Conditional
hi def link shCaseEnd Operator
hi def link shCaseMark Operator
hi def link shCaseSet Special
hi def link shCaseComment Comment
hi def link shBrace Delimiter
hi def link shParen PreProc
hi def link shSubshell Special
hi def link shFunction Function
hi def link shSeparator Operator
hi def link shPipe Operator
hi def link shCaseSeparator Operator
hi def link shOperator Operator
hi def link shTestMark Statement
hi def link shTestOperator Operator
hi def link shDoubleSquare Delimiter
hi def link shCondition String
hi def link shConditionOperator Operator
hi def link shConditionEqual Operator
hi def link shTestString String
hi def link shTestQuote String
hi def link shTestWord String
hi def link shWordEqual Operator
hi def link shBlockEqual Operator
hi def link shTestEqual Operator
hi def link shDoubleParen Delimiter
hi def link shArithmeticOperator Operator
hi def link shLetName Identifier
hi def link shDeclareName Identifier
hi def link shDeclareEqual Operator
hi def link shSetEnd Identifier
hi def link shEchoEscape Special
hi def link shWhile Repeat
hi def link shBackquoteComment Comment
hi def link shLoopHead Repeat
hi def link shSetName Identifier
hi def link shShellVariable PreProc
hi def link shAssignment Identifier
hi def link shArrayKey Operator
hi def link shEcho String
hi def link shBackquoteEcho String
hi def link shOption Special
hi def link shFlag Statement
hi def link shOptionEqual Operator
hi def link shNumber Number
hi def link shBlockRedirect Operator
hi def link shRedirect Operator
hi def link shHereString Operator
hi def link shContinuation Operator
hi def link shGlobSet Operator
hi def link shQuote Operator
hi def link shDoubleQuote String
hi def link shSingleQuote String
hi def link shAnsiQuote String
hi def link shStringEscape SpecialChar
hi def link shAnsiEscape SpecialChar
hi def link shHereEscape SpecialChar
hi def link shVariable PreProc
hi def link shParameterName PreProc
hi def link shParameterSlice Operator
hi def link shParameterReplace Operator
hi def link shParameterSlash Operator
hi def link shParameterOperator Operator
hi def link shArithmetic Special
hi def link shArithmeticParen Special
hi def link shCommandSub Special
hi def link shBackquote Special
hi def link shHereText String
hi def link shHerePlainText String
hi def link shHereLater Statement
hi def link shHereMark Statement
hi def link shComment Comment
hi def link shTodo Todo

syn sync fromstart

let b:current_syntax = "sh"
