" Language:  Fennel
" Reference: Fennel language reference 1.5 (fennel-lang.org/reference)
if exists("b:current_syntax")
  finish
endif

syn iskeyword 33,36-38,42,43,45-58,60-90,94,95,97-122,124,126,192-255
syn keyword fennelForm # % * + - -?> -?>> -> ->> . .. / // : < <= = > >= ^ ?. accumulate all and band bnot bor bxor case case-try catch collect
syn keyword fennelForm comment do doto each else eval-compiler faccumulate fcollect fn for global hashfn icollect if import-macros in
syn keyword fennelForm include lambda length let local lshift lua macro macrodebug macros match match-try not not= or partial pick-args
syn keyword fennelForm pick-values quote require-macros rshift set set-forcibly! tail! tset unquote until values var when where while
syn keyword fennelForm with-open assert-repl
syn match fennelForm "λ"
syn match fennelName "\%((\%(fn\|lambda\|λ\|macro\)\s\+\)\@<=[^[:space:]()\[\]{}\";]\+"
syn keyword fennelFunction _G _VERSION assert collectgarbage coroutine debug dofile error getmetatable io ipairs load loadfile math next
syn keyword fennelFunction os package pairs pcall print rawequal rawget rawlen rawset require select setmetatable string table
syn keyword fennelFunction tonumber tostring type unpack utf8 xpcall
syn match fennelFunction "\<\%(coroutine\|debug\|io\|math\|os\|package\|string\|table\|utf8\)\.[[:alnum:]_]\+"
syn keyword fennelBoolean true false
syn keyword fennelNil nil
syn match fennelKeyword "\k\@1<!:[^[:space:]()\[\]{}\";]\+"
syn match fennelArgument "\k\@1<!\$\d\=\k\@!\|\$\.\.\.\|&\%(as\|until\|into\)\=\k\@!\|\k\@1<!\.\.\.\k\@!"
syn match fennelNumber "\k\@1<![-+]\=\%(0x\x[0-9a-fA-F_]*\|\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=\|\.\d\+\|\.inf\|\.nan\)\k\@!"
syn match fennelDelimiter "[][(){}]\|['`,#]\ze[([{[:alpha:].]"
syn match fennelEscape contained "\\\%([abfnrtvz\\\"']\|x\x\x\|u{\x*}\|\d\{1,3}\|$\)"
syn region fennelString start=+"+ skip=+\\.+ end=+"+ contains=fennelEscape
syn match fennelComment ";.*" contains=fennelTodo
syn match fennelComment "\%^#!.*"
syn keyword fennelTodo contained TODO FIXME XXX

hi def link fennelForm Statement
hi def link fennelName Function
hi def link fennelFunction Function
hi def link fennelBoolean Boolean
hi def link fennelNil Constant
hi def link fennelKeyword Constant
hi def link fennelArgument Special
hi def link fennelNumber Number
hi def link fennelDelimiter Delimiter
hi def link fennelEscape SpecialChar
hi def link fennelString String
hi def link fennelComment Comment
hi def link fennelTodo Todo

syn sync fromstart
let b:current_syntax = "fennel"
