" Language:  XML
" Reference: Extensible Markup Language 1.0 (fifth edition) and Namespaces in
"            XML 1.0 (third edition), W3C
" Beyond Vim 9.0: attribute names outside ASCII are names.

if exists("b:current_syntax")
  finish
endif

syn case match

syn match  xmlError /[<&]/

" References: &name; &#10; &#x0A;
syn match  xmlEntity /&[^; \t<>&"']\+;/ contains=xmlEntityPunct
syn match  xmlEntityPunct /[&;]/ contained

" Elements.
syn region xmlTag start=/<[^ \t\/!?<>"'&=]\@=/ end=/>/ contains=xmlTagName,xmlAttribute,xmlEqual,xmlString,xmlTagError
syn region xmlEndTag start=+</[^ \t/!?<>"'&=]\@=+ end=/>/ contains=xmlTagName,xmlTagError
syn match  xmlTagError /[^>]\zs</ contained
syn match  xmlTagName /<\/\=\zs[^ \t\/>"'=<]\+/ contained contains=xmlNamespace,xmlPunct
syn match  xmlNamespace /[^ \t\/>"'=<:]\+\ze:/ contained
syn match  xmlAttribute /\%([^[:space:]'"]\)\@1<![^- \t\/<>"'&=.:0-9?;(),$][^ \t\/<>"'&=?;(),$]*/ contained contains=xmlPunct
syn match  xmlPunct /[:.]/ contained
syn match  xmlEqual /=/ contained
syn region xmlString start=/"/ end=/"/ contained contains=xmlEntity
syn region xmlString start=/'/ end=/'/ contained contains=xmlEntity

" Processing instructions and the XML declaration.
syn region xmlInstruction matchgroup=xmlInstructionMark start=/<?/ end=/?>/ keepend contains=xmlAttribute,xmlEqual,xmlString

" CDATA sections.
syn region xmlCdata start=/<!\[CDATA\[/ matchgroup=xmlCdataEnd end=/\]\]>/ contains=xmlCdataStart
syn match  xmlCdataStart /<!\[CDATA\[/ contained contains=xmlCdataKeyword
syn keyword xmlCdataKeyword CDATA contained

" Comments: `--` may not occur inside.
syn region xmlComment start=/<!--/ end=/-->/ contains=xmlTodo,xmlCommentError keepend
syn region xmlCommentError matchgroup=xmlComment start=/\%(<!\)\@2<!--\%(>\)\@!/ end=/-->/ contained
syn keyword xmlTodo TODO FIXME XXX contained

" The document type declaration and its internal subset.
syn region xmlDoctype matchgroup=xmlDoctypeMark start=/<!\ze[A-Z]/ end=/>/ contains=xmlDoctypeKeyword,xmlString,xmlSubset
syn keyword xmlDoctypeKeyword DOCTYPE SYSTEM PUBLIC contained
syn region xmlSubset matchgroup=xmlDoctypeMark start=/\[/ end=/\]/ contained contains=xmlDeclaration,xmlComment,xmlParameter,xmlInstruction
syn keyword xmlDeclarationContent EMPTY ANY contained
syn region xmlDeclaration matchgroup=xmlDeclarationMark start=/<!\ze[A-Z]/ end=/>/ contained contains=xmlDeclarationKeyword,xmlModel,xmlString,xmlParameter,xmlDeclarationType,xmlDeclarationContent
syn match  xmlDeclarationKeyword /\%(<!\)\@2<=\%(ENTITY\|ELEMENT\|ATTLIST\|NOTATION\)\>/ contained
syn region xmlModel matchgroup=xmlModelParen start=/(/ end=/)/ contained contains=xmlModel,xmlModelOperator,xmlParameter,xmlDeclarationType
syn match  xmlModelOperator /[,|?*+&]/ contained
syn match  xmlDeclarationType /#\%(PCDATA\|REQUIRED\|IMPLIED\|FIXED\)\>/ contained
syn match  xmlDeclarationType /\%(<!\)\@2<!\<\%(ENTITY\|NOTATION\)\>/ contained
syn keyword xmlDeclarationType CDATA ID IDREF IDREFS NMTOKEN NMTOKENS ENTITIES contained
syn match  xmlParameter /%[^; \t<>&"'%]\+;/ contained contains=xmlParameterPunct
syn match  xmlParameterPunct /[%;]/ contained

syn sync fromstart

hi def link xmlError              Error
hi def link xmlTagError           Error
hi def link xmlEntity             Statement
hi def link xmlEntityPunct        Type
hi def link xmlTag                Function
hi def link xmlEndTag             Function
hi def link xmlTagName            Function
hi def link xmlNamespace          Tag
hi def link xmlPunct              Comment
hi def link xmlAttribute          Type
hi def link xmlString             String
hi def link xmlInstructionMark    Comment
hi def link xmlInstruction        Type
hi def link xmlCdataStart         Type
hi def link xmlCdataEnd           Type
hi def link xmlCdataKeyword       Statement
hi def link xmlCdata              String
hi def link xmlComment            Comment
hi def link xmlCommentError       Error
hi def link xmlTodo               Todo
hi def link xmlDoctypeMark        Function
hi def link xmlDoctypeKeyword     Statement
hi def link xmlDeclarationMark    Function
hi def link xmlDeclarationKeyword Statement
hi def link xmlDeclarationContent Function
hi def link xmlDeclarationType    Type
hi def link xmlModel              Constant
hi def link xmlModelParen         Type
hi def link xmlModelOperator      Function
hi def link xmlParameter          Constant
hi def link xmlParameterPunct     Type

let b:current_syntax = "xml"
