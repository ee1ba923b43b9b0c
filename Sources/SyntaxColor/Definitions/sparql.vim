" Language:  SPARQL
" Reference: SPARQL 1.1 Query Language, section 19 (grammar), 17 (functions); SPARQL 1.1 Update
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn keyword sparqlStatement base prefix select construct describe ask from named where order group having limit offset values distinct
syn keyword sparqlStatement reduced by asc desc optional union minus graph service silent filter bind as exists not undef in
syn keyword sparqlStatement insert delete data load clear create drop add move copy into to using with default all
syn keyword sparqlFunction str lang langmatches datatype bound iri uri bnode rand abs ceil floor round concat strlen ucase
syn keyword sparqlFunction lcase encode_for_uri strstarts strends strbefore strafter year month day hours minutes
syn keyword sparqlFunction seconds timezone tz now uuid struuid md5 sha1 sha256 sha384 sha512 coalesce if strlang strdt sameterm
syn keyword sparqlFunction isiri isuri isblank isliteral isnumeric regex substr replace count sum min max avg sample
syn keyword sparqlFunction group_concat separator
syn match sparqlFunction "\<contains\>"
syn keyword sparqlBoolean true false
syn case match
syn match sparqlType "\%(^\|[[:space:];{}.\]]\)\@1<=a\ze\s"
syn match sparqlVariable "[?$]\h\w*"
syn match sparqlPrefixed "\%(\h[[:alnum:]_.-]*\)\=:\%([[:alnum:]_%.-]*[[:alnum:]_%-]\)\="
syn match sparqlBlank "_:\h[[:alnum:]_.-]*"
syn match sparqlIRI "<[^<>\"{}|^`\\[:blank:]]*>"
syn match sparqlOperator "[!=<>]=\|&&\|||\|\^\^\|[!*/+|^]"
syn match sparqlLanguage "\"\@1<=@\a\+\%(-[[:alnum:]]\+\)*\|'\@1<=@\a\+\%(-[[:alnum:]]\+\)*"
syn match sparqlNumber "\%([[:alnum:]_:.-]\)\@1<![-+]\=\%(\d\+\%(\.\d*\)\=\|\.\d\+\)\%([eE][-+]\=\d\+\)\=\>"
syn match sparqlEscape contained "\\\%([tbnrf\\\"']\|u\x\{4}\|U\x\{8}\)"
syn region sparqlString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=sparqlEscape
syn region sparqlString start=+'+ skip=+\\.+ end=+'+ end=+$+ contains=sparqlEscape
syn region sparqlString start=+"""+ skip=+\\.+ end=+"""+ contains=sparqlEscape
syn region sparqlString start=+'''+ skip=+\\.+ end=+'''+ contains=sparqlEscape
syn match sparqlComment "#.*" contains=sparqlTodo
syn keyword sparqlTodo contained TODO FIXME XXX

hi def link sparqlStatement Statement
hi def link sparqlFunction Function
hi def link sparqlBoolean Boolean
hi def link sparqlType Keyword
hi def link sparqlVariable Identifier
hi def link sparqlPrefixed Type
hi def link sparqlBlank Special
hi def link sparqlIRI Constant
hi def link sparqlOperator Operator
hi def link sparqlLanguage PreProc
hi def link sparqlNumber Number
hi def link sparqlEscape SpecialChar
hi def link sparqlString String
hi def link sparqlComment Comment
hi def link sparqlTodo Todo

syn sync fromstart
let b:current_syntax = "sparql"
