" Language:  Erlang
" Reference: Erlang/OTP 27 Reference Manual; io:format/2; EDoc tags
" Beyond Vim 9.0: digit groups in numbers, triple-quoted strings, sigils, the
" attributes -doc, -moduledoc and -nifs.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,@-@

" Words of the language.
syn keyword erlangKeyword after begin case catch cond else end fun if let maybe of receive try when
syn keyword erlangOperator and andalso band bnot bor bsl bsr bxor div not or orelse rem xor

" Operators, brackets, separators of lists.
syn match erlangOperator "[-+*!=<>]\|=:=\|=/=\|==\|/=\|=<\|>=\|->\|<-\|++\|--\|:=\|=>\|<=\|<<\|>>\|?="
syn match erlangOperator "/" nextgroup=erlangBitType
syn match erlangOperator "/="
syn match erlangBitType "\%(\<\%(integer\|float\|binary\|bytes\|bitstring\|bits\|binary\|utf8\|utf16\|utf32\|signed\|unsigned\|big\|little\|native\|unit\)\>-\=\)\+" contained
syn match erlangBracket "[][{}|]\|||"

" Atoms. A name before an opening parenthesis, an arity or the colon of a remote
" call is a function or a module, not an atom.
syn match erlangAtom "\<\l[A-Za-z0-9_@]*\>" contains=erlangKeyword,erlangOperator
syn match erlangFunction "\<\l[A-Za-z0-9_@]*\ze\s*(" contains=erlangKeyword,erlangOperator,erlangBuiltin
syn match erlangRemote "\<\%(\%(throw\|error\|exit\):\)\@!\l[A-Za-z0-9_@]*\ze:\l"
syn match erlangRemoteFunction ":\@1<=\l[A-Za-z0-9_@]*\ze\s*("
syn match erlangRemoteBuiltin "\<erlang:" nextgroup=erlangBuiltin
syn match erlangArity "\<\l[A-Za-z0-9_@]*\ze/\s*[0-9]"
syn region erlangQuotedAtom start="'" skip="\\." end="'" contains=erlangEscape

" Guards and functions of module erlang that need no prefix.
syn keyword erlangBuiltin contained abs alias alive apply atom_to_binary atom_to_list binary_part
syn keyword erlangBuiltin contained binary_to_atom binary_to_existing_atom binary_to_float
syn keyword erlangBuiltin contained binary_to_integer binary_to_list binary_to_term bit_size
syn keyword erlangBuiltin contained bitstring_to_list byte_size check_old_code check_process_code
syn keyword erlangBuiltin contained date delete_module demonitor disconnect_node element erase
syn keyword erlangBuiltin contained error exit float float_to_binary float_to_list
syn keyword erlangBuiltin contained garbage_collect get group_leader halt hd integer_to_binary
syn keyword erlangBuiltin contained integer_to_list iolist_size iolist_to_binary is_alive is_atom
syn keyword erlangBuiltin contained is_binary is_bitstring is_boolean is_float is_function
syn keyword erlangBuiltin contained is_integer is_list is_map is_map_key is_number is_pid is_port
syn keyword erlangBuiltin contained is_process_alive is_record is_reference is_tuple length link
syn keyword erlangBuiltin contained list_to_atom list_to_binary list_to_bitstring
syn keyword erlangBuiltin contained list_to_existing_atom list_to_float list_to_integer
syn keyword erlangBuiltin contained list_to_pid list_to_tuple load_module make_ref map_size max
syn keyword erlangBuiltin contained min module_loaded monitor monitor_node node nodes now
syn keyword erlangBuiltin contained open_port pid_to_list port_close port_command port_connect
syn keyword erlangBuiltin contained port_control ports pre_loaded process process_flag
syn keyword erlangBuiltin contained process_info processes purge_module put register registered
syn keyword erlangBuiltin contained round self setelement size spawn spawn_link spawn_monitor
syn keyword erlangBuiltin contained spawn_opt split_binary statistics term_to_binary throw time
syn keyword erlangBuiltin contained tl trunc tuple_size tuple_to_list unlink unregister whereis

" Variables, macros, records.
syn match erlangVariable "\<[A-Z_][A-Za-z0-9_@]*"
syn match erlangMacro "??\=\h[A-Za-z0-9_@]*"
syn match erlangRecord "#\s*\%(\l[A-Za-z0-9_@]*\|'[^']*'\)\="

" Literals.
syn match erlangNumber "\<\d\+\%(_\d\+\)*\>"
syn match erlangNumber "\<\d\+\%(_\d\+\)*\.\d\+\%(_\d\+\)*\%([eE][-+]\=\d\+\)\=\>"
syn match erlangNumber "\<\d\{1,2}#\w\+\>"
syn match erlangCharacter "\$\%(\\\%(x{\x\+}\|x\x\x\|\^.\|\o\{1,3}\|.\)\|[^\\]\)"
syn region erlangString start=+"+ skip=+\\.+ end=+"+ contains=erlangEscape,erlangDirective
syn region erlangString start=+"""+ end=+^\s*"""+
syn match erlangEscape "\\\%(x{\x\+}\|x\x\x\|\^.\|\o\{1,3}\|.\)" contained
syn match erlangDirective "\~\%(-\=\d\+\|\*\)\=\%(\.\%(-\=\d\+\|\*\)\=\%(\..\)\=\)\=[tlkK]*[~cfegswpWPBX#bx+ni]" contained

" Attributes stand at the start of a line.
syn match erlangUnknownAttribute "^-\s*\l\w*\ze\s*(" contains=NONE
syn match erlangAttribute "^\s*-\s*\%(module\|export\|export_type\|import\|compile\|vsn\|author\|copyright\|behaviou\=r\|record\|on_load\|optional_callbacks\|deprecated\|deprecated_type\|feature\|file\|nifs\|moduledoc\|doc\)\>"
syn match erlangTypeAttribute "^\s*-\s*\%(type\|opaque\|nominal\|spec\|callback\)\>"
syn match erlangPreProc "^\s*-\s*\%(include\|include_lib\|undef\|ifdef\|ifndef\|if\|elif\|else\|endif\|error\|warning\)\>"
syn match erlangPreProc "^\s*-\s*define\>" nextgroup=erlangDefineParen skipwhite
syn match erlangDefineParen "(" contained nextgroup=erlangDefine skipwhite
syn match erlangDefine "\h[A-Za-z0-9_@]*" contained

" Comments and EDoc tags.
syn match erlangComment "%.*$" contains=erlangTodo,erlangTag
syn keyword erlangTodo TODO FIXME XXX contained
syn match erlangTag "\%(%\|\s\)\@1<=@\l\w*" contained
syn match erlangComment "\%^#!.*$"

hi def link erlangKeyword Keyword
hi def link erlangOperator Operator
hi def link erlangBitType Type
hi def link erlangBracket Delimiter
hi def link erlangAtom String
hi def link erlangQuotedAtom String
hi def link erlangBuiltin Function
hi def link erlangVariable Identifier
hi def link erlangMacro Macro
hi def link erlangRecord Structure
hi def link erlangNumber Number
hi def link erlangCharacter Special
hi def link erlangString String
hi def link erlangEscape Special
hi def link erlangDirective Special
hi def link erlangAttribute Keyword
hi def link erlangTypeAttribute Type
hi def link erlangPreProc PreProc
hi def link erlangDefine Macro
hi def link erlangComment Comment
hi def link erlangTodo Todo
hi def link erlangTag SpecialComment

syn sync fromstart

let b:current_syntax = "erlang"
