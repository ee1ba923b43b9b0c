" Language:  Cypher
" Reference: openCypher 9 and Neo4j Cypher Manual 5: clauses, expressions, functions
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn keyword cypherStatement all any as asc ascending assert by call case commit constraint constraints create csv cypher delete desc
syn keyword cypherStatement descending detach distinct drop else end explain extract fieldterminator finish for foreach from headers in index
syn keyword cypherStatement indexes insert is join key limit load match merge node nodes offset on optional options order periodic
syn keyword cypherStatement profile remove require return scan set show single skip start then transactions union unique
syn keyword cypherStatement unwind use using when where with yield database relationship exists if
syn keyword cypherOperator and or xor not starts ends
syn match cypherOperator "\<contains\>"
syn keyword cypherBoolean true false
syn keyword cypherNull null nan inf infinity
syn match cypherFunction "\<\h\w*\%(\.\h\w*\)*\ze\s*("
syn case match
" Labels, types and what arrows are made of
syn match cypherLabel "\%([(\[]\s*[[:alnum:]_`]*\s*\%([:|&!]\+\s*[[:alnum:]_`]\+\s*\)*[:|&!]\+\s*\)\@60<=\%(\h\w*\|`[^`]*`\)"
syn match cypherLabel "\c\%(\<\%(set\|where\|remove\|and\|or\|not\|for\)\s\+\w\+:\)\@40<=\h\w*"
syn match cypherParameter "\$\%(\w\+\|`[^`]*`\)"
syn match cypherOperator "[<>=]=\|<>\|=\~\|[=+*/%^<>]\|\.\."
syn match cypherArrow "<\=--\=>\=\|<-\ze\[\|\]\zs->\="
syn match cypherQuoted "`[^`]*`"
syn match cypherKey "\%([{,]\s*\)\@20<=\h\w*\ze\s*:\s*[^[:space:]:)\]]"
syn match cypherNumber "\%(\w\|[^.]\.\)\@2<!\%(0[xX]\x\+\|0o\=\o\+\|\d[0-9_]*\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\)\>\|\%(\.\|\w\)\@1<!\.\d\+"
syn match cypherEscape contained "\\\%([\\'\"`bfnrt]\|u\x\{4}\|U\x\{8}\)"
syn region cypherString start=+"+ skip=+\\.+ end=+"+ contains=cypherEscape
syn region cypherString start=+'+ skip=+\\.+ end=+'+ contains=cypherEscape
syn match cypherLineComment "//.*" contains=cypherTodo
syn region cypherComment start="/\*" end="\*/" contains=cypherTodo
syn keyword cypherTodo contained TODO FIXME XXX

hi def link cypherStatement Statement
hi def link cypherOperator Operator
hi def link cypherBoolean Boolean
hi def link cypherNull Constant
hi def link cypherFunction Function
hi def link cypherLabel Type
hi def link cypherArrow Special
hi def link cypherParameter Identifier
hi def link cypherQuoted Identifier
hi def link cypherKey Identifier
hi def link cypherNumber Number
hi def link cypherEscape SpecialChar
hi def link cypherString String
hi def link cypherLineComment Comment
hi def link cypherComment Comment
hi def link cypherTodo Todo

syn sync fromstart
let b:current_syntax = "cypher"
