" Language:  Ada
" Reference: Ada Reference Manual 2022, clauses 2 (lexical elements), 2.9 (reserved words), A.1 (Standard)
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn keyword adaStatement abort accept all at begin body declare delay delta digits do entry exit function generic goto
syn keyword adaStatement is new null others out overriding package parallel procedure protected raise renames
syn keyword adaStatement requeue return reverse select separate synchronized task terminate until when
syn keyword adaStatement in
syn keyword adaOperator abs and mod not or rem xor
syn match adaOperator "\<and\s\+then\>\|\<or\s\+else\>"
syn match adaOperator "[-+*/=<>&|]\|\*\*\|/=\|[<>]=\|=>\|<>\|<<\|>>"
syn keyword adaConditional if then else elsif case
syn keyword adaRepeat loop while for
syn keyword adaStructure abstract access aliased array constant interface limited of private range record some
syn keyword adaStructure subtype tagged type
syn match adaStatement "\<\%(with\|use\|pragma\|end\%(\s\+select\)\=\)\>"
syn match adaConditional "\<end\s\+\%(if\|case\)\>"
syn match adaRepeat "\<end\s\+loop\>"
syn match adaStructure "\<end\s\+record\>"
syn match adaOperator "\<not\s\+in\>"
syn match adaStatement "\<not\s\+overriding\>"
syn keyword adaException exception constraint_error program_error storage_error tasking_error numeric_error
syn keyword adaException name_error use_error status_error mode_error device_error end_error data_error layout_error
syn match adaSpecial ":=\|\.\.\|[:;().,]"
syn keyword adaBoolean true false
" A clause at the head of a unit
syn match adaContext "^\%(limited\s\+\|private\s\+\)*\zs\%(with\|use\)\>\ze[^=]*;"
syn match adaContext "^\s*\zs\%(pragma\|use\s\+\%(all\s\+\)\=type\)\>"

" Attributes, by the mark in front. An attribute of a type has a name, a character is one sign.
syn match adaAttribute "\%(\k\|[)\]]\)\@1<='\a\w*"
syn match adaCharacter "\%(\k\|[)\]]\)\@1<!'.'"
syn match adaQualified "\k\@1<='\ze("
syn region adaString start=+"+ end=+"+ oneline
syn match adaNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%(e[-+]\=\d[0-9_]*\)\=\>"
syn match adaNumber "\<\d\d\=#\x[0-9a-f_]*\%(\.\x[0-9a-f_]*\)\=#\%(e[-+]\=\d[0-9_]*\)\="
syn match adaLabel "<<\h\w*>>"

syn match adaComment "--.*" contains=adaTodo
syn keyword adaTodo contained TODO FIXME XXX NOTE

hi def link adaStatement Statement
hi def link adaOperator Operator
hi def link adaConditional Conditional
hi def link adaRepeat Repeat
hi def link adaStructure Structure
hi def link adaException Exception
hi def link adaSpecial Special
hi def link adaBoolean Boolean
hi def link adaContext PreProc
hi def link adaAttribute Tag
hi def link adaQualified Special
hi def link adaCharacter Character
hi def link adaString String
hi def link adaNumber Number
hi def link adaLabel Label
hi def link adaComment Comment
hi def link adaTodo Todo

syn sync fromstart
let b:current_syntax = "ada"
