" Language:  Idris 2
" Reference: Documentation for the Idris 2 language 0.7 (idris2.readthedocs.io), its lexer's words
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,'
syn keyword idrisConditional if then else case of with
syn keyword idrisKeyword let in where do rewrite mutual using parameters forall impossible failing proof
syn keyword idrisStructure data record interface implementation constructor namespace codata class instance
syn keyword idrisImport import module public
syn keyword idrisModifier private export total partial covering infix infixl infixr prefix auto default open lazy static noHints
syn keyword idrisConstant True False Nothing Just Nil Z S Refl MkPair Left Right
syn match idrisType "\<\u\k*"
syn match idrisModule "\%(\<\%(module\|import\|import public\)\s\+\)\@<=\u\k*\%(\.\u\k*\)*"
syn match idrisFunction "^\s*\%(\%(export\|public\|private\|total\|partial\)\s\+\)*\zs[a-z_]\k*\ze\s*:[^:=]"
syn match idrisOperator "[-+*/=<>|&^!%:.?~$#@\\]\+"
syn match idrisDirective "^\s*%\a\w*"
syn match idrisDot transparent "\k\@1<=\.\ze\k" contains=NONE
syn match idrisHole "?\a\k*"
syn match idrisQuantity "\%([({]\)\@1<=[01]\ze\s"
syn match idrisInfix "`\h\k*\%(\.\h\k*\)*`"
syn match idrisDelimiter "[][(),;{}]"
syn match idrisNumber "\<\d[0-9_]*\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\>\|\<0\%([xX]\x\+\|[oO]\o\+\|[bB][01]\+\)\>"
syn match idrisEscape contained "\\\%([abfnrtv\\\"'0&]\|x\x\+\|o\o\+\|\d\+\|\u\{2,3}\)"
syn match idrisCharacter "\k\@1<!'\%([^\\']\|\\[^']\+\|\\'\)'" contains=idrisEscape
syn region idrisInterpolation contained matchgroup=idrisMark start="\\{" end="}" contains=TOP
syn region idrisString start=+"+ skip=+\\[^{]+ end=+"+ end=+$+ contains=idrisEscape,idrisInterpolation
syn region idrisString start=+"""+ skip=+\\[^{]+ end=+"""+ contains=idrisEscape,idrisInterpolation
syn region idrisString start=+\z(#\+\)"+ end=+"\z1+ end=+$+
syn region idrisString start=+\z(#\+\)"""+ end=+"""\z1+

syn match idrisLineComment "[-+*/=<>|&^!%:.?~$#@\\]\@1<!--\+\%([^-+*/=<>|&^!%:.?~$#@\\].*\)\=$\||||.*" contains=idrisTodo
syn region idrisComment start="{-" end="-}" contains=idrisComment,idrisTodo
syn keyword idrisTodo contained TODO FIXME XXX

hi def link idrisConditional Conditional
hi def link idrisKeyword Keyword
hi def link idrisStructure Structure
hi def link idrisImport Include
hi def link idrisModifier StorageClass
hi def link idrisConstant Constant
hi def link idrisType Type
hi def link idrisModule Type
hi def link idrisFunction Function
hi def link idrisDirective PreProc
hi def link idrisOperator Operator
hi def link idrisHole Special
hi def link idrisQuantity Special
hi def link idrisInfix Operator
hi def link idrisDelimiter Delimiter
hi def link idrisNumber Number
hi def link idrisEscape SpecialChar
hi def link idrisCharacter Character
hi def link idrisMark Delimiter
hi def link idrisString String
hi def link idrisLineComment Comment
hi def link idrisComment Comment
hi def link idrisTodo Todo

syn sync fromstart
let b:current_syntax = "idris"
