" Language:  Nim
" Reference: Nim manual 2.2; the module system for types and procedures
if exists("b:current_syntax")
  finish
endif

syn keyword nimDeclaration proc func method iterator converter macro template nextgroup=nimName skipwhite
syn keyword nimStorage var let const
syn keyword nimStructure type object tuple enum concept interface distinct ref ptr static
syn keyword nimConditional if elif else case of when
syn keyword nimRepeat for while
syn keyword nimStatement return result yield break continue block discard defer do end asm bind mixin
syn keyword nimStatement addr cast using out
syn keyword nimException try except finally raise
syn keyword nimInclude import from include export as
syn keyword nimOperatorWord and or not xor shl shr div mod in notin is isnot
syn keyword nimConstant nil
syn keyword nimBoolean true false on off
syn keyword nimType int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 float float32 float64
syn keyword nimType bool char string cstring pointer byte Natural Positive seq array openArray set
syn keyword nimType varargs range untyped typed typedesc void auto any
syn keyword nimFunction echo len add inc dec high low ord chr new newSeq assert doAssert quit
syn match   nimName contained "`[^`]\+`\|\h\w*"
syn match   nimOperator "[-=+*/<>@$~&%|!?^\\]\+\|\.\.\|:="
syn region  nimPragma start="{\." end="\.\=}" contains=nimString,nimNumber,nimComment

syn match   nimNumber "\<\d[[:digit:]_]*\%(\.\d[[:digit:]_]*\)\=\%([eE][-+]\=\d[[:digit:]_]*\)\=\%('\=\%([iIuUfF]\d*\|[dD]\|\h\w*\)\)\=\>"
syn match   nimNumber "\<0\%([xX][[:xdigit:]_]\+\|o[0-7_]\+\|[bB][01_]\+\)\%('\=[iIuUfFdD]\d*\)\=\>"

" Behind a name a string is a raw one: `""` is a quotation mark, a backslash nothing.
syn match   nimEscape contained "\\\%([rcnlftvabep\\"']\|\d\+\|x\x\x\|u\x\{4}\|u{\x\+}\)"
syn region  nimString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=nimEscape
syn region  nimString start=+\<\h\w*"+ skip=+""+ end=+"+ end=+$+
syn region  nimString start=+\%(\<\h\w*\)\="""+ end=+"""\ze[^"]+ end=+"""$+
syn match   nimCharacter +\%([[:alnum:]_]\)\@1<!'\%([^'\\]\|\\.[^']\{0,5}\)'+ contains=nimEscape

syn keyword nimTodo contained TODO FIXME XXX NOTE
syn match   nimComment "#.*" contains=nimTodo
syn region  nimComment matchgroup=nimComment start="##\=\[" end="\]##\=" contains=nimTodo,nimNested
syn region  nimNested contained start="#\[" end="\]#" contains=nimNested

hi def link nimDeclaration  Keyword
hi def link nimStorage      StorageClass
hi def link nimStructure    Structure
hi def link nimConditional  Conditional
hi def link nimRepeat       Repeat
hi def link nimStatement    Statement
hi def link nimException    Exception
hi def link nimInclude      Include
hi def link nimOperatorWord Operator
hi def link nimConstant     Constant
hi def link nimBoolean      Boolean
hi def link nimType         Type
hi def link nimFunction     Function
hi def link nimName         Function
hi def link nimOperator     Operator
hi def link nimPragma       PreProc
hi def link nimNumber       Number
hi def link nimEscape       SpecialChar
hi def link nimString       String
hi def link nimCharacter    Character
hi def link nimTodo         Todo
hi def link nimComment      Comment
hi def link nimNested       Comment

syn sync fromstart
let b:current_syntax = "nim"
