" Language:  Robot Framework test data
" Reference: Robot Framework User Guide 7: test data syntax, variables, control structures
if exists("b:current_syntax")
  finish
endif

" Cells are separated by two blanks or a tab.
syn match robotSection "^\*\+\s*\%(Settings\=\|Variables\=\|Test Cases\=\|Tasks\=\|Keywords\=\|Comments\=\)\s*\**.*"
syn match robotSetting "^\%(Library\|Resource\|Variables\|Documentation\|Metadata\|Name\|Suite Setup\|Suite Teardown\|Test Setup\|Test Teardown\|Test Template\|Test Timeout\|Test Tags\|Task Setup\|Task Teardown\|Task Template\|Task Timeout\|Task Tags\|Keyword Tags\|Force Tags\|Default Tags\|Language\)\ze\%(:\|\s\{2}\|\t\|$\)"
syn match robotSetting "\[\%(Documentation\|Tags\|Setup\|Teardown\|Template\|Timeout\|Arguments\|Return\)\]"
syn match robotName "^[^[:space:]*#|$@&%.][^[:space:]]*\%(\s[^[:space:]]\+\)*" contains=robotVariable
syn match robotCall "\%(^\%(\s\{2,}\|\t\)\s*\|\%(\s\{2}\|\t\)\%(AND\|Run Keyword\a*\%( \a\+\)*\)\%(\s\{2,}\|\t\)\|=\%(\s\{2,}\|\t\)\)\@<=[[:alpha:]][^[:space:]]*\%(\s[^[:space:]$@&%]\+\)*\ze\%(\s\{2}\|\t\|$\)" contains=robotGherkin,robotControl
syn match robotControl "\%(\s\{2}\|\t\)\@<=\%(FOR\|WHILE\|IF\|ELSE IF\|ELSE\|END\|TRY\|EXCEPT\|FINALLY\|BREAK\|CONTINUE\|RETURN\|VAR\|GROUP\|IN\|IN RANGE\|IN ENUMERATE\|IN ZIP\|AND\|AS\|WITH NAME\)\ze\%(\s\{2}\|\t\|$\)"
syn match robotGherkin contained "\<\%(Given\|When\|Then\|And\|But\)\>\ze\s"
syn match robotContinued "\%(^\|\s\)\@1<=\.\.\.\ze\%(\s\|$\)"
syn region robotVariable matchgroup=robotVariable start="[$@&%]{" end="}" oneline contains=robotVariable
syn match robotEscape "\\\%(x\x\x\|u\x\{4}\|U\x\{8}\|.\)"
syn match robotNumber "\%(\s\{2}\|\t\)\@<=[-+]\=\d\+\%(\.\d\+\)\=\ze\%(\s\{2}\|\t\|$\)"
syn match robotComment "\%(^\|\s\{2}\|\t\)\@<=#.*" contains=robotTodo
syn keyword robotTodo contained TODO FIXME XXX

hi def link robotSection PreProc
hi def link robotSetting Statement
hi def link robotName Type
hi def link robotCall Function
hi def link robotControl Conditional
hi def link robotGherkin Special
hi def link robotContinued Special
hi def link robotVariable Identifier
hi def link robotEscape SpecialChar
hi def link robotNumber Number
hi def link robotComment Comment
hi def link robotTodo Todo

syn sync fromstart
let b:current_syntax = "robot"
