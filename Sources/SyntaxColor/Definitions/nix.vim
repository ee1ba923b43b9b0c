" Language:  Nix
" Reference: Nix Reference Manual 2.24, Nix language
" Beyond Vim 9.0: numbers.
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,-,'
syn keyword nixConditional if then else
syn keyword nixKeyword let in with rec assert or
syn keyword nixBoolean true false
syn keyword nixNull null
syn keyword nixBuiltin abort baseNameOf derivation dirOf fetchGit fetchTarball fetchTree fromTOML import isNull map
syn keyword nixBuiltin placeholder removeAttrs scopedImport throw toString
syn match nixBuiltin "\<builtins\>\%(\.\h[[:alnum:]_'-]*\)\="
syn match nixOperator "//\|++\|[!=]=\|&&\|||\|->\|[<>]=\=\|[?!@]"
syn match nixEllipsis "\.\.\."

syn match nixNumber "\%([[:alnum:]_.'-]\)\@1<!\%(\d\+\%(\.\d*\)\=\|\.\d\+\)\%([eE][-+]\=\d\+\)\=\>"

" Names that are given a value: attributes, parts of attribute paths, arguments and what is inherited.
syn match nixAttribute "\<\h[[:alnum:]_'-]*\>\ze\s*=[^=]"
syn match nixAttribute "\<\h[[:alnum:]_'-]*\>\ze\s*=$"
syn match nixDot "\.\ze[^=;,[:space:](){}]*\%(}[^=;,[:space:](){}]*\)*\s*=\%([^=]\|$\)"
syn match nixArgument "\<\h[[:alnum:]_'-]*\>\ze\s*[:@][^/]"
syn match nixArgument "\<\h[[:alnum:]_'-]*\>\ze\s*[:@]$"
syn region nixInherit matchgroup=nixKeyword start="\<inherit\>" end=";" contains=nixInheritFrom,nixAttributeName,nixComment,nixLineComment,nixString
syn region nixInheritFrom contained start="(" end=")" contains=TOP
syn match nixAttributeName contained "\<\h[[:alnum:]_'-]*"
" Paths and addresses
syn match nixPath "\%([[:alnum:]_+-]\)\@1<![[:alnum:]._+-]*\%(/[[:alnum:]._+-]\+\)\+/\="
syn match nixPath "\~\%(/[[:alnum:]._+-]\+\)\+"
syn match nixSearchPath "<[[:alnum:]._+-]\+\%(/[[:alnum:]._+-]\+\)*>"
syn match nixURI "\<\a[[:alnum:]+.-]*:[[:alnum:]%/?:@&=+$,_.!~*'-]\+"

" Strings
syn region nixInterpolation matchgroup=nixDelimiter start="\${" end="}" contains=TOP
syn region nixBraces transparent matchgroup=nixBrace start="{" end="}" contains=TOP
" The braces of a function's arguments have : or @ behind them.
syn region nixFormals transparent matchgroup=nixBrace start="{\ze\_[^{}]*}\s*[:@]" end="}" contains=ALLBUT,nixArgument,nixAttributeName,nixInheritFrom,nixEscape,nixIndentedEscape,nixTodo
syn match nixFormal contained "\%([{,]\_s*\)\@<=\h[[:alnum:]_'-]*\ze\_s*\%([,?}#]\|/\*\)"
syn match nixEscape contained "\\."
syn match nixIndentedEscape contained "''\%('\|\$\|\\.\)\|\$\$\ze{"
syn match nixEscape contained "\$\$\ze{"
syn region nixString matchgroup=nixDelimiter start=+"+ skip=+\\.+ end=+"+ contains=nixInterpolation,nixEscape
syn region nixString matchgroup=nixDelimiter start=+[[:alnum:]_']\@1<!''+ skip=+''[$'\\]+ end=+''+ contains=nixInterpolation,nixIndentedEscape

syn match nixLineComment "#.*" contains=nixTodo
syn region nixComment start="/\*" end="\*/" contains=nixTodo
syn keyword nixTodo contained TODO FIXME XXX NOTE

hi def link nixConditional Conditional
hi def link nixKeyword Keyword
hi def link nixBoolean Boolean
hi def link nixNull Constant
hi def link nixBuiltin Keyword
hi def link nixOperator Operator
hi def link nixDot Operator
hi def link nixEllipsis Operator
hi def link nixNumber Number
hi def link nixAttribute Identifier
hi def link nixArgument Identifier
hi def link nixAttributeName Identifier
hi def link nixFormal Identifier
hi def link nixPath Include
hi def link nixSearchPath Include
hi def link nixURI Include
hi def link nixDelimiter Delimiter
hi def link nixEscape SpecialChar
hi def link nixIndentedEscape SpecialChar
hi def link nixString String
hi def link nixLineComment Comment
hi def link nixComment Comment
hi def link nixTodo Todo

syn sync fromstart
let b:current_syntax = "nix"
