" Language:  WebAssembly text format, and scripts of its test suite
" Reference: WebAssembly Core Specification 2.0, chapter 6 (Text Format); test/core README of the specification
if exists("b:current_syntax")
  finish
endif

syn keyword wastModule module func export import global table memory elem data type tag rec sub final offset declare definition instance component
syn keyword wastType i32 i64 f32 f64 v128 i8 i16 i8x16 i16x8 i32x4 i64x2 f32x4 f64x2 param result mut funcref externref
syn keyword wastType anyref eqref i31ref structref arrayref exnref nullref field null extern any none nofunc noextern eq
syn keyword wastControl block loop if then else end br br_if br_table return call call_indirect call_ref return_call
syn keyword wastControl return_call_indirect return_call_ref unreachable nop drop select local item start try catch
syn keyword wastControl catch_all catch_ref throw throw_ref rethrow delegate try_table do get_local set_local tee_local
syn keyword wastControl get_global set_global grow_memory current_memory br_on_null br_on_non_null br_on_cast br_on_cast_fail
syn keyword wastControl assert_return assert_trap assert_invalid assert_malformed assert_unlinkable assert_exhaustion
syn keyword wastControl assert_exception invoke get register input output script quote binary either ref struct array
" Of a dotted name the first part has the color: i32.const, local.get.
syn match wastMember transparent "\.\h[[:alnum:]_]*\%(/[if]\d\d\)\=" contains=NONE
syn match wastIndex "\$[[:alnum:]!#$%&'*+./:<=>?@\\^_`|~-]\+"
syn match wastNumber "[[:alnum:]_.$]\@1<![-+]\=\%(0x\x[0-9a-fA-F_]*\%(\.[0-9a-fA-F_]*\)\=\%([pP][-+]\=\d[0-9_]*\)\=\|\d[0-9_]*\%(\.[0-9_]*\)\=\%([eE][-+]\=\d[0-9_]*\)\=\|inf\|nan\%(:\%(0x\x\+\|canonical\|arithmetic\)\)\=\)[[:alnum:]_.]\@!"
syn match wastOption transparent "\<\%(offset\|align\)=\S\+" contains=wastOptionNumber
syn match wastOptionNumber contained "=\@1<=\%(0x\x[0-9a-fA-F_]*\|\d[0-9_]*\)"
syn match wastBracket "[()]"

syn match wastEscape contained "\\\%([tnr\"'\\]\|\x\x\|u{\x\+}\)"
syn region wastString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=wastEscape
syn match wastLineComment ";;.*" contains=wastTodo
syn region wastComment start="(;" end=";)" contains=wastComment,wastTodo
syn match wastAnnotation "(\@1<=@[[:alnum:]._-]\+"
syn keyword wastTodo contained TODO FIXME XXX

hi def link wastModule PreProc
hi def link wastType Type
hi def link wastControl Statement
hi def link wastIndex Identifier
hi def link wastNumber Number
hi def link wastOptionNumber Number
hi def link wastBracket Delimiter
hi def link wastEscape SpecialChar
hi def link wastString String
hi def link wastLineComment Comment
hi def link wastComment Comment
hi def link wastAnnotation PreProc
hi def link wastTodo Todo

syn sync fromstart
let b:current_syntax = "wast"
