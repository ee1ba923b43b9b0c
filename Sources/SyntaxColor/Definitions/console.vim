" Language:  Sessions in a console: prompts, what was typed behind them, and output
" Reference: Prompts as sh(1), bash(1), fish(1), cmd and PowerShell write them, and of interpreters (>>>, irb>)
if exists("b:current_syntax")
  finish
endif

" Output has no color. What is typed has that of a shell's words; it ends with its line, or goes on behind a
" backslash.
syn region consoleCommand matchgroup=consolePrompt start="^\s*\%(([[:alnum:]_.-]\+)\s*\)\=\%(\%([[:alnum:]_.@:/~\[\]-][[:alnum:]_.@:/~\[\] -]*\)\=[^[:space:][:alnum:]]\)\=[$%#❯➜λ]\s\+\ze\S" skip="\\$" end="$" keepend contains=@consoleShell
syn region consoleCommand matchgroup=consolePrompt start="^\s*\%(PS \)\=\u:\\[^>|]*>\s*\ze\S" start="^PS [^>]*>\s*\ze\S" end="$" keepend contains=consoleString,consoleOption,consoleProgram,consoleNumber
syn region consoleCommand matchgroup=consolePrompt start="^\s*>\s\+\ze\S" skip="\\$" end="$" keepend contains=@consoleShell
syn region consoleCode matchgroup=consolePrompt start="^\s*\%(>>>\|\.\.\.\|\%(irb\|pry\)[^>]*>\|iex([^)]*)>\|In \[\d\+\]:\|\%(mysql\|sqlite\|postgres\|scala\|ghci\|Prelude\|\w\+=\)[#>]\)\s\+\ze\S" end="$" keepend contains=consoleString,consoleNumber,consoleComment
syn match consolePrompt "^\s*\%(\%([[:alnum:]_.-]\+@\)[[:alnum:]_.@:/~\[\] -]*\)\=[$%#]\s*$"

syn cluster consoleShell contains=consoleString,consoleVariable,consoleOption,consoleSeparator,consoleProgram,consoleComment,consoleEscape,consoleSubstitution,consoleNumber,consoleAssignment
syn match consoleProgram contained "\%(\%([$%#❯➜λ]\|[|;&(]\|\<sudo\|\<time\|\<env\|\<exec\)\s\+\%(\h\w*=\S*\s\+\)*\)\@60<=[[:alnum:]_./~+-]\+"
syn match consoleAssignment contained "\<\h\w*\ze="
syn match consoleOption contained "\s\zs--\=[[:alnum:]][[:alnum:]_-]*"
syn match consoleSeparator contained "[|;&]\+\|\d\=>>\=\%(&\d\)\=\|<<\=<\="
syn match consoleVariable contained "\$\%(\h\w*\|{[^}]*}\|[?!#$@*0-9]\)"
syn region consoleSubstitution contained matchgroup=consoleVariable start="\$(" end=")" contains=@consoleShell
syn match consoleEscape contained "\\."
syn match consoleNumber contained "[[:alnum:]_./-]\@1<!\d\+\%(\.\d\+\)\=[[:alnum:]_./-]\@!"
syn region consoleString contained start=+'+ end=+'+
syn region consoleString contained start=+"+ skip=+\\.+ end=+"+ contains=consoleVariable,consoleSubstitution
syn match consoleComment contained "\s\zs#\s.*"

hi def link consolePrompt PreProc
hi def link consoleProgram Statement
hi def link consoleAssignment Identifier
hi def link consoleOption Special
hi def link consoleSeparator Operator
hi def link consoleVariable Identifier
hi def link consoleEscape SpecialChar
hi def link consoleNumber Number
hi def link consoleString String
hi def link consoleComment Comment

syn sync fromstart
let b:current_syntax = "console"
