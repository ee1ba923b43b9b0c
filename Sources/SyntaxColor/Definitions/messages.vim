" Language:  log files: of syslog, and with a time and a level in each line
" Reference: RFC 3164, RFC 5424, ISO 8601; the levels of syslog(3) and of common logging libraries
" Beyond Vim 9.0: times of ISO 8601, levels, addresses, stack traces.
if exists("b:current_syntax")
  finish
endif

" The head of a line of syslog.
syn match   messagesBegin "^\%(<\d\+>\d*\s*\)\=\ze\u\l\l [ 0-3]\=\d " nextgroup=messagesDate
syn match   messagesDate contained "\u\l\l [ 0-3]\=\d" nextgroup=messagesTime skipwhite
syn match   messagesTime contained "\d\d:\d\d:\d\d" nextgroup=messagesHost skipwhite
syn match   messagesHost contained "[[:alnum:]_.:-]\+" nextgroup=messagesLabel skipwhite
syn match   messagesLabel contained "[^[:space:]:[]\+:" nextgroup=messagesText
syn match   messagesLabel contained "[^[:space:]:[]\+\[" nextgroup=messagesProcess
syn match   messagesProcess contained "\d\+" nextgroup=messagesLabelEnd
syn match   messagesLabelEnd contained "\]:\="
syn match   messagesKernel contained "kernel:"

" Times and levels, wherever they stand.
syn match   messagesStamp "\<\d\{4}[-/]\d\d[-/]\d\d\%([T ]\d\d:\d\d:\d\d\%([.,]\d\+\)\=\%(Z\|[+-]\d\d:\=\d\d\)\=\)\="
syn match   messagesStamp "\<\d\d/\u\l\l/\d\{4}:\d\d:\d\d:\d\d [+-]\d\{4}"
syn match   messagesStamp "[[:digit:]:-]\@1<!\d\d:\d\d:\d\d\%([.,]\d\+\)\="
syn keyword messagesError ERROR FATAL CRITICAL SEVERE EMERG ALERT CRIT FAILED PANIC
syn keyword messagesWarning WARN WARNING
syn keyword messagesInfo INFO NOTICE DEBUG TRACE VERBOSE FINE OK

syn match   messagesURL "\<\a[[:alnum:]+.-]*://[^[:space:]\"'<>)]\+"
syn match   messagesNumber "[[:alnum:]_.:/-]\@1<!\%(0[xX]\x\+\|-\=\d\+\%(\.\d\+\)\=\)\%([[:alnum:]_/:-]\|\.\w\)\@!"
syn match   messagesAddress "[[:alnum:].]\@1<!\d\{1,3}\%(\.\d\{1,3}\)\{3}\%(:\d\+\)\=[[:alnum:].]\@!"
syn region  messagesString oneline start=+"+ skip=+\\.+ end=+"+
syn match   messagesKey "\<\h[[:alnum:]_.-]*\ze=[^=[:space:]]"
syn match   messagesMethod "\"\@1<=\%(GET\|HEAD\|POST\|PUT\|DELETE\|PATCH\|OPTIONS\)\>" contained containedin=messagesString
syn match   messagesTrace "^\s\+at\s.*\|^Caused by:.*\|^\s\+\.\.\. \d\+ more$\|^Traceback .*:$\|^\s\+File \".*"

hi def link messagesDate     Constant
hi def link messagesTime     Type
hi def link messagesHost     Identifier
hi def link messagesLabel    Operator
hi def link messagesLabelEnd Operator
hi def link messagesProcess  Number
hi def link messagesStamp    Type
hi def link messagesError    Exception
hi def link messagesWarning  PreProc
hi def link messagesInfo     Statement
hi def link messagesAddress  Constant
hi def link messagesURL      Underlined
hi def link messagesNumber   Number
hi def link messagesString   String
hi def link messagesKey      Identifier
hi def link messagesMethod   Statement
hi def link messagesTrace    PreProc

syn sync fromstart
let b:current_syntax = "messages"
