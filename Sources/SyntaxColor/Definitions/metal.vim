" Language:  Metal Shading Language
" Reference: Metal Shading Language Specification 3.2, chapters 2 (data types), 4 (address spaces), 5 (functions). C++'s
"            part comes from cpp.vim.
if exists("b:current_syntax")
  finish
endif
runtime! syntax/cpp.vim
unlet! b:current_syntax

syn keyword metalFunctionKind kernel vertex fragment intersection mesh object visible tile
syn keyword metalStorage device constant thread threadgroup threadgroup_imageblock ray_data object_data
syn match metalType "\<\%(u\=char\|u\=short\|u\=int\|u\=long\|half\|float\|bool\|bfloat\)[234]\>"
syn match metalType "\<\%(half\|float\)[234]x[234]\>\|\<packed_\%(u\=char\|u\=short\|u\=int\|half\|float\)[234]\>"
syn keyword metalType half bfloat uchar ushort uint ulong sampler atomic_int atomic_uint atomic_bool atomic_float
syn match metalType "\<\%(texture\|depth\)\%(1d\|2d\|3d\|cube\)\%(_array\|_ms\|_ms_array\)\=\>\|\<texture_buffer\>"
syn region metalAttribute matchgroup=metalAttribute start="\[\[" end="\]\]" oneline contains=metalAttributeName,cppNumber,cString
syn match metalAttributeName contained "\h\w*"
syn keyword metalConstant M_PI_F M_PI_H M_E_F INFINITY NAN MAXFLOAT FLT_EPSILON

hi def link metalFunctionKind Keyword
hi def link metalStorage StorageClass
hi def link metalType Type
hi def link metalAttribute Delimiter
hi def link metalAttributeName PreProc
hi def link metalConstant Constant

syn sync fromstart
let b:current_syntax = "metal"
