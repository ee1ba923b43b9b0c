" Language:  Prolog
" Reference: ISO/IEC 13211-1 (clauses 6 and 8), SWI-Prolog manual 9 (chapters 4, 5)
if exists("b:current_syntax")
  finish
endif

" The head of a clause at the margin
syn match prologHead "^\l\w*\ze\s*\%((\|\.\s*$\|\.\s*%\|:-\|-->\)"
syn match prologArrow ":-\|-->\|?-\|==>\|<=>"
syn match prologControl "[;!]\|->\|\*->"
syn match prologOperator "=\.\.\|=:=\|=\\=\|\\===\=\|===\=\|\\=\|\\+\|=<\|>=\|@=\=[<>]\|@>=\|@=<\|[=<>]\|>:<\|:<"
syn match prologPlain "<-\|=>\|<<\|>>\|<>\|:=:\|->>"
syn keyword prologOperator is
syn keyword prologBuiltin abolish append arg asserta assertz assert at_end_of_stream atom atom_chars atom_codes
syn keyword prologBuiltin atom_concat atom_length atomic bagof call call_cleanup callable catch char_code char_conversion
syn keyword prologBuiltin clause close compare compound consult copy_term current_char_conversion current_input current_op
syn keyword prologBuiltin current_output current_predicate current_prolog_flag discontiguous dynamic ensure_loaded
syn keyword prologBuiltin exclude fail false findall flush_output float foldl forall format functor get_byte get_char get_code
syn keyword prologBuiltin ground halt ignore include initialization integer length maplist member meta_predicate module
syn keyword prologBuiltin msort multifile nb_getval nb_setval b_getval b_setval nl nonvar not nth0 nth1 number number_chars
syn keyword prologBuiltin number_codes number_vars once op open peek_byte peek_char peek_code put_byte put_char put_code read
syn keyword prologBuiltin read_term repeat retract retractall reverse select set_input set_output set_prolog_flag
syn keyword prologBuiltin set_stream_position setof sort predsort stream_property string sub_atom succ_or_fail succ plus
syn keyword prologBuiltin tab term_variables throw true unify_with_occurs_check use_module var write write_canonical
syn keyword prologBuiltin write_term writeln writeq print atomic_list_concat split_string string_concat string_codes
syn keyword prologBuiltin string_chars string_length setup_call_cleanup tabling table
syn match prologVariable transparent "\<[A-Z_]\w*\>" contains=NONE

syn match prologNumber "\<\d[0-9_]*\%(\.\d\+\)\=\%([eE][-+]\=\d\+\|Inf\|NaN\)\=\>"
syn match prologNumber "\<0\%(x\x\+\|o\o\+\|b[01]\+\)\>\|\<\d\d\='\w\+\>"
syn match prologCharacter "\<0'\%(\\\%(x\x\+\\\=\|\o\+\\\=\|.\)\|''\|[^\\]\)"

syn match prologEscape contained "\\\%(x\x\+\\\=\|\o\+\\\=\|[abfnrtv0es\\'\"`]\|$\)"
syn region prologAtom start=+\w\@1<!'+ skip=+\\.\|''+ end=+'+ end=+\\\@1<!$+ contains=prologEscape
syn region prologString start=+"+ skip=+\\.\|""+ end=+"+ contains=prologEscape
syn region prologString start=+`+ skip=+\\.\|``+ end=+`+ end=+$+ contains=prologEscape

syn match prologLineComment "%.*" contains=prologTodo
syn match prologLineComment "\%^#!.*"
syn region prologComment start="/\*" end="\*/" contains=prologTodo
syn keyword prologTodo contained TODO FIXME XXX

hi def link prologHead Constant
hi def link prologArrow Special
hi def link prologControl Special
hi def link prologOperator Operator
hi def link prologBuiltin Statement
hi def link prologNumber Number
hi def link prologCharacter Special
hi def link prologAtom Constant
hi def link prologString String
hi def link prologEscape SpecialChar
hi def link prologLineComment Comment
hi def link prologComment Comment
hi def link prologTodo Todo

syn sync fromstart
let b:current_syntax = "prolog"
