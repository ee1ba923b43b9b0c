" Language:  Nushell
" Reference: The Nushell Book and language reference 0.95 (nushell.sh)
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,-
syn keyword nuKeyword def export extern alias module use overlay hide hide-env source source-env register plugin
syn keyword nuKeyword return break continue
syn keyword nuKeyword let mut const nextgroup=nuNewName skipwhite
syn match nuNewName contained "\h[[:alnum:]_-]*"
syn match nuMember transparent "[[:alnum:]_)\]]\@1<=\.\h[[:alnum:]_-]*" contains=NONE
syn match nuName "\%(\<\%(def\|alias\|module\|extern\)\%(\s\+--\=[[:alnum:]-]\+\)*\s\+\)\@<=\%(\h[[:alnum:]_-]*\|\"[^\"]*\"\|'[^']*'\)"
syn keyword nuConditional if else match
syn keyword nuRepeat for in while loop
syn keyword nuException try catch error
syn keyword nuOperator and or xor not mod bit-and bit-or bit-xor bit-shl bit-shr has not-in not-has like not-like
syn match nuOperator "=\~\|!\~\|[<>=!]=\|[-+*/]=\|++\|:\@1<!//\|\*\*\|=>\|\.\.[<=]\=\|[a-z]\@1<!\%(starts-with\|ends-with\|not-in\)\>"
syn match nuPipe "|\|[oe]\%(+[oe]\)\=>>\=|\=\|;"
syn keyword nuCommand ansi any all append ast bytes cd char clear collect columns compact complete config cp cal date debug decode
syn keyword nuCommand default describe detect do drop du each echo encode enumerate every exec exit explain explore
syn keyword nuCommand fill filter find first flatten fmt format from generate get glob grid group-by hash headers help
syn keyword nuCommand histogram history http input insert inspect interleave into is-admin is-empty is-not-empty items job join
syn keyword nuCommand keybindings kill last length lines load-env ls math merge metadata mkdir mktemp move mv nu open par-each
syn keyword nuCommand parse path port prepend print ps query random range reduce reject rename reverse rm roll rotate run-external
syn keyword nuCommand save scope select seq shuffle skip sleep sort sort-by split start stor str sys table take tee term
syn keyword nuCommand timeit to touch transpose tutor ulimit uname uniq uniq-by update upsert url values version view watch where
syn keyword nuCommand which whoami window with-env wrap zip
syn match nuTyped ":\s*\zs\%(any\|binary\|bool\|cell-path\|closure\|datetime\|directory\|duration\|error\|filesize\|float\|glob\|int\|list\|nothing\|number\|path\|range\|record\|string\|table\)\>\%(<[^>]*>\)\="
syn keyword nuBoolean true false
syn keyword nuNull null
syn match nuVariable "\$\h[[:alnum:]_-]*\%(?\=\.[[:alnum:]_?-]\+\)*"
syn match nuFlag "[[:alnum:]_-]\@1<!--\=[[:alpha:]][[:alnum:]_-]*"
syn match nuExternal "\%(^\s*\|[|(;{]\s*\)\@<=\^\%(\h[[:alnum:]_./-]*\|\ze[\"'(]\)"
syn match nuDate "\<\d\d\d\d-\d\d-\d\d\%(T[[:digit:]:.]\+\%(Z\|[-+]\d\d:\d\d\)\=\)\="
syn match nuNumber "\%([[:alnum:]_-]\|[^.]\.\)\@2<![-+]\=\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=\%(ns\|us\|µs\|ms\|sec\|min\|hr\|day\|wk\|[kKmMgGtTpPeE]i\=[bB]\|[bB]\)\=\>\|\<0\%(x\%(\x\+\|\[[0-9a-fA-F ]*\]\)\|o\o\+\|b[01]\+\)"

syn match nuEscape contained "\\\%([\"'\\/bfnrt(){}$^#|~]\|u{\x*}\)"
syn region nuString start=+"+ skip=+\\.+ end=+"+ contains=nuEscape
syn region nuString start=+'+ end=+'+
syn region nuString start=+`+ end=+`+
syn region nuString start=+\<r\z(#\+\)'+ end=+'\z1+
syn region nuInterpolated matchgroup=nuString start=+\$"+ skip=+\\.+ end=+"+ contains=nuEscape,nuExpression
syn region nuInterpolated matchgroup=nuString start=+\$'+ end=+'+ contains=nuExpression
syn region nuExpression contained matchgroup=nuDelimiter start="(" end=")" contains=TOP
syn region nuParens transparent start="(" end=")" contains=TOP
syn match nuAttribute "^\s*@[[:alpha:]][[:alnum:]_-]*"
syn match nuComment "\%(^\|[[:blank:]{(;|\]]\)\@1<=#.*" contains=nuTodo
syn keyword nuTodo contained TODO FIXME XXX

hi def link nuKeyword Keyword
hi def link nuName Function
hi def link nuNewName Identifier
hi def link nuConditional Conditional
hi def link nuRepeat Repeat
hi def link nuException Exception
hi def link nuOperator Operator
hi def link nuPipe Operator
hi def link nuCommand Statement
hi def link nuTyped Type
hi def link nuBoolean Boolean
hi def link nuNull Constant
hi def link nuVariable Identifier
hi def link nuFlag Special
hi def link nuExternal Function
hi def link nuDate Constant
hi def link nuNumber Number
hi def link nuEscape SpecialChar
hi def link nuString String
hi def link nuInterpolated String
hi def link nuDelimiter Delimiter
hi def link nuAttribute PreProc
hi def link nuComment Comment
hi def link nuTodo Todo

syn sync fromstart
let b:current_syntax = "nu"
