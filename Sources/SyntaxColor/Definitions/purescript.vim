" Language:  PureScript
" Reference: PureScript documentation, language (syntax, types, modules), version 0.15
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,'
syn keyword purescriptConditional if then else case of
syn keyword purescriptKeyword let in where do ado forall infix infixl infixr as hiding
syn keyword purescriptStructure data newtype type class instance derive foreign role nominal representational phantom
syn keyword purescriptImport import module
syn keyword purescriptBoolean true false
syn match purescriptConstructor "\<\u\k*"
syn match purescriptModule "\%(\<\%(module\|import\)\s\+\)\@<=\u\k*\%(\.\u\k*\)*"
syn match purescriptFunction "^[a-z_]\k*\ze\s*\%(::\|∷\)"
syn match purescriptOperator "[-+*/=<>|&^!%:.?~$#@\\∷→←⇒∀]\+"
syn match purescriptDot transparent "\k\@1<=\.\ze\k" contains=NONE
syn match purescriptHole "?\l\k*"
syn match purescriptInfix "`\h\k*\%(\.\h\k*\)*`"
syn match purescriptDelimiter "[][(),;{}]"

syn match purescriptNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=\>\|\<0x\x\+\>"
syn match purescriptEscape contained +\\\%([abfnrtv\\"'&]\|x\x\{1,6}\|\d\+\|o\o\+\)+
syn match purescriptCharacter "\k\@1<!'\%([^\\']\|\\\%(x\x\+\|.\)\)'" contains=purescriptEscape
" A string goes on behind a gap: blanks and line ends between backslashes.
syn region purescriptString start=+"+ skip=+\\\\\|\\"\|\\\s*$+ end=+"\|$+ contains=purescriptEscape
syn region purescriptString start=+"""+ end=+""""*+

syn match purescriptLineComment "---*\%([^-!#$%&*+./<=>?@\\^|~:].*\)\=$" contains=purescriptTodo
syn region purescriptComment start="{-" end="-}" contains=purescriptComment,purescriptTodo
syn keyword purescriptTodo contained TODO FIXME XXX

hi def link purescriptConditional Conditional
hi def link purescriptKeyword Keyword
hi def link purescriptStructure Structure
hi def link purescriptImport Include
hi def link purescriptBoolean Boolean
hi def link purescriptConstructor Type
hi def link purescriptModule Type
hi def link purescriptFunction Function
hi def link purescriptOperator Operator
hi def link purescriptHole Special
hi def link purescriptInfix Operator
hi def link purescriptDelimiter Delimiter
hi def link purescriptNumber Number
hi def link purescriptEscape SpecialChar
hi def link purescriptCharacter Character
hi def link purescriptString String
hi def link purescriptLineComment Comment
hi def link purescriptComment Comment
hi def link purescriptTodo Todo

syn sync fromstart
let b:current_syntax = "purescript"
