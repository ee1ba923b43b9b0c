" Language:  Elm
" Reference: Elm 0.19 syntax (elm-lang.org/docs/syntax) and elm/core
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,'
syn keyword elmConditional if then else case of
syn keyword elmType let in
syn match elmAlias "\<alias\>"
syn keyword elmTypedef type
syn keyword elmImport module import exposing as port effect where
syn match elmConstructor "\<\u\w*\>"
syn match elmNamed "\<\u\w*\%(\.\u\w*\)*\.\ze\l" contains=elmConstructor

syn match elmDelimiter "[][(),;{}]"
syn match elmOperator "[-+/*=<>|&^!%:.?~]\+"
syn match elmArrow "->\|<-"
syn keyword elmNumberKind infinite
" The dot of an access is no operator, nor are = and : of a declaration.
syn match elmPlain "\w\@1<=\.\ze\a\|[[:blank:]([,]\@1<=\.\ze\l\|\.\.\|[-+/*=<>|&^!%:.?~]\@1<![=:][-+/*=<>|&^!%:.?~]\@!"
syn match elmDeclared "^\l\w*\>\ze\s*\%([:=]\|\%([[:alnum:]_{}(),. \t]\+\)=\)"

syn match elmNumber "\<\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\>\|\<0x\x\+\>"
syn match elmCharacter "'\%([^'\\]\|\\\%(u{\x*}\|.\)\)'" contains=elmEscape
syn match elmEscape contained +\\\%([nrt"'\\]\|u{\x\{1,6}}\|\d\+\|x\x\+\)+
syn region elmString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=elmEscape
syn region elmString start=+"""+ skip=+\\.+ end=+"""+ contains=elmEscape
syn region elmShader matchgroup=elmShaderMark start="\[glsl|" end="|\]"

syn match elmLineComment "--.*" contains=elmTodo
syn region elmComment start="{-|\=" end="-}" contains=elmTodo,elmComment
syn keyword elmTodo contained TODO FIXME XXX

hi def link elmConditional Conditional
hi def link elmType TypeDef
hi def link elmTypedef TypeDef
hi def link elmAlias Delimiter
hi def link elmImport Include
hi def link elmConstructor Type
hi def link elmDelimiter Delimiter
hi def link elmOperator Operator
hi def link elmArrow Operator
hi def link elmDeclared Function
hi def link elmNumber Number
hi def link elmCharacter Character
hi def link elmEscape SpecialChar
hi def link elmString String
hi def link elmShader String
hi def link elmShaderMark Delimiter
hi def link elmLineComment Comment
hi def link elmComment Comment
hi def link elmTodo Todo

syn sync fromstart
let b:current_syntax = "elm"
