" Vim syntax file
" Language:  Makefile
" Reference: GNU make 4.4 manual; POSIX.1-2024 make
" Beyond Vim 9.0: the functions intcmp and let.

if exists("b:current_syntax")
  finish
endif

syn cluster makeExpansion contains=makeVariable,makeAutomatic

" Expansions; a function is told from a variable by what follows its name.
syn region makeVariable matchgroup=makeVariable start="\$(" end=")" contains=makeFunction,@makeExpansion
syn region makeVariable matchgroup=makeVariable start="\${" end="}" contains=makeFunction,@makeExpansion
syn match makeFunction contained "[({]\@1<=\%(abspath\|addprefix\|addsuffix\|and\|basename\|call\|dir\|error\|eval\|file\|filter\|filter-out\|findstring\|firstword\|flavor\|foreach\|guile\|if\|info\|intcmp\|join\|lastword\|let\|notdir\|or\|origin\|patsubst\|realpath\|shell\|sort\|strip\|subst\|suffix\|value\|warning\|wildcard\|word\|wordlist\|words\)\ze\s"
syn match makeAutomatic "\$[^({[:space:]]"
syn match makeConfigured "@\w\+@"

" Recipes: what follows a rule, up to a line that neither a TAB nor # begins. Elsewhere a TAB is
" but a blank. A line that blanks begin in their place is a mistake.
syn region makeRecipes contained transparent start="^\ze\t" end="^\ze[^\t# ]" end="^$" matchgroup=makeError end="^ .*" contains=makeIndent,makeComment
syn match makeError contained "^ \+\S.*"
syn match makeIndent contained "^\t\s*" nextgroup=makePrefix,makeCommand
syn region makeCommand contained start="." skip="\\$" end="$" keepend contains=makePattern,makeContinuation,@makeExpansion,makeString,makeQuote,makeComment
syn match makePrefix contained "[-@+]\{1,3}" nextgroup=makeCommand
syn region makeString contained start=+"+ skip=+\\.+ end=+"+ end=+\\\@1<!$+ contains=@makeExpansion,makePattern
syn region makeQuote contained start=+'+ end=+'+ end=+\\\@1<!$+ contains=@makeExpansion,makePattern
syn match makeContinuation "\\$"

" Rules and assignments.
syn match makePattern "%"
syn match makeTarget "^[^[:space:]#:=$(){},"'][^#:=$(){},"']*\%(\$[^[:space:]({][^#:=$(){},"']*\)*\ze\s*::\=\%([^:=]\|$\)" contains=@makeExpansion nextgroup=makeColon skipwhite
syn match makeColon contained "::\=" nextgroup=makeNeeds,makeRecipes,makeError skipnl
syn match makeVariableTarget "^[^[:space:]#:=,"'$]*\%(\$\+[^[:space:]#:=,"'$({][^[:space:]#:=,"'$]*\)*\$\+[({][^#:=,"']*[)}][^#:=,"']*::\=\%([^:=]\|$\)\@=" contains=@makeExpansion nextgroup=makeNeeds,makeRecipes,makeError skipnl
syn region makeNeeds contained start="\%>1c." skip="\\$" end="$" keepend contains=@makeExpansion,makePattern,makeConfigured,makeContinuation,makeComment nextgroup=makeRecipes,makeError skipnl
syn match makeSpecialTarget "^\.\u\+\>\s*::\=\%([^:=]\|$\)\@=" nextgroup=makeNeeds,makeRecipes,makeError skipnl
syn match makeName "^ *[^[:space:]#:=$(){}?+!%][^[:space:]#:=$(){}+!]*\ze\s*\%([?+!]\|:\{1,3}\)\==" nextgroup=makeValue skipwhite
syn region makeValue contained start="=\|[?+!:]\{1,3}=" skip="\\$" end="$" keepend contains=@makeExpansion,makePattern,makeConfigured,makeContinuation,makeComment
syn match makeModifier "^vpath\>"
syn match makeName "^ *[^[:space:]#:=$(){}?+!%]*\$([^()]*)[^[:space:]#:=$(){}?+!%]*\ze\s*\%([?+!]\|:\{1,3}\)\==" contains=makeVariable nextgroup=makeValue skipwhite
syn match makeModifier "^\s*\%(export\|override\|unexport\)\>" nextgroup=makeModifier skipwhite

" Directives; those of nmake begin with !.
syn match makeCondition "^!\s*\c\%(cmdswitches\|error\|message\|include\|if\|ifdef\|ifndef\|else\%(\s*if\%(n\=def\)\=\)\=\|endif\|undef\)\>"
syn match makeInclude "^ *[-s]\=include\>.*" contains=makeComment
syn match makeCondition "^ *\%(else\s\+\)\=\%(ifeq\|ifneq\|ifdef\|ifndef\|else\|endif\)\>"
syn region makeDefine start="^ *\%(override\s\+\)\=define\>" end="^ *endef\>" keepend contains=@makeExpansion,makeContinuation

syn region makeComment start="\\\@1<!#" skip="\\$" end="$" contains=makeTodo
syn keyword makeTodo contained TODO FIXME XXX

hi def link makeTarget Function
hi def link makeColon Function
hi def link makeVariableTarget Function
hi def link makePattern Identifier
hi def link makeSpecialTarget Statement
hi def link makeName Identifier
hi def link makeModifier Statement
hi def link makeIndent String
hi def link makeCommand String
hi def link makeError Error
hi def link makePrefix Special
hi def link makeString String
hi def link makeQuote String
hi def link makeContinuation Special
hi def link makeVariable Identifier
hi def link makeFunction Statement
hi def link makeAutomatic Identifier
hi def link makeConfigured PreProc
hi def link makeInclude Include
hi def link makeCondition PreCondit
hi def link makeDefine Define
hi def link makeComment Comment
hi def link makeTodo Todo

syn sync fromstart

let b:current_syntax = "make"
