" Language:  GraphQL, documents and schemas
" Reference: GraphQL specification, edition of September 2025
if exists("b:current_syntax")
  finish
endif

" Fields may have the names of keywords, so what follows a word says what it is.
syn match   graphqlOperation "^\%(query\|mutation\|subscription\)\>\|\<\%(query\|mutation\|subscription\)\ze\s\+\h\w*\s*[({@]\|\<fragment\ze\s\+\h" nextgroup=graphqlName skipwhite
syn match   graphqlDefinition "\<\%(schema\|scalar\|type\|interface\|union\|enum\|input\)\ze\s\+[[:alpha:]_{@]" nextgroup=graphqlName skipwhite
syn match   graphqlStatement "\<\%(extend\|implements\|repeatable\)\ze\s\+[[:alpha:]&]\|\<directive\ze\s*@\|\<on\ze\s*\%(\u\||\|$\)"
syn keyword graphqlBoolean true false
syn keyword graphqlNull null
syn keyword graphqlType Int Float String Boolean ID
syn match   graphqlName contained "\h\w*"
" Before a colon or an argument list a word is a field, whatever it is called.
syn match   graphqlField "\<\h\w*\ze\s*[:(]"
syn match   graphqlTypeName "\<\u\w*\>\ze\s*[^(:[:space:][:alnum:]_]"
syn match   graphqlTypeName "\<\u\w*\>\ze\s*$"
syn match   graphqlTypeName "\<\u\w*\>\ze\s\+[@{=|#]"
syn match   graphqlConstant "\%([:[]\s*\)\@4<!\<\u[[:upper:]_[:digit:]]\+\>\ze\s*\%([^(:[:space:]]\|$\)"
syn match   graphqlDirective "@\h\w*"
syn match   graphqlVariable "\$\h\w*"
syn match   graphqlOperator "[!=|&]\|\.\.\."
syn match   graphqlNumber "-\=\<\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\>"

syn match   graphqlEscape contained "\\\%(["\\/bfnrt]\|u\x\{4}\|u{\x\+}\)"
syn match   graphqlMarkEscape contained +\\"""+
syn region  graphqlString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=graphqlEscape
syn region  graphqlString start=+"""+ skip=+\\"""+ end=+"""+ contains=graphqlMarkEscape
syn keyword graphqlTodo contained TODO FIXME XXX
syn match   graphqlComment "#.*" contains=graphqlTodo

hi def link graphqlOperation  Statement
hi def link graphqlDefinition Structure
hi def link graphqlStatement  Statement
hi def link graphqlBoolean    Boolean
hi def link graphqlConstant   Constant
hi def link graphqlNull       Constant
hi def link graphqlType       Type
hi def link graphqlName       Function
hi def link graphqlField      Identifier
hi def link graphqlTypeName   Type
hi def link graphqlDirective  PreProc
hi def link graphqlVariable   Identifier
hi def link graphqlOperator   Operator
hi def link graphqlNumber     Number
hi def link graphqlEscape     SpecialChar
hi def link graphqlMarkEscape SpecialChar
hi def link graphqlString     String
hi def link graphqlTodo       Todo
hi def link graphqlComment    Comment

syn sync fromstart
let b:current_syntax = "graphql"
