" Language:  OpenCL C
" Reference: The OpenCL C 3.0 Specification, chapter 6. C's part comes from c.vim.
if exists("b:current_syntax")
  finish
endif
runtime! syntax/c.vim
unlet! b:current_syntax

syn keyword openclStorage __kernel kernel __global global __local local __constant constant __private private __generic
syn keyword openclStorage generic __read_only read_only __write_only write_only __read_write read_write uniform pipe
syn match openclType "\<\%(char\|uchar\|short\|ushort\|int\|uint\|long\|ulong\|half\|float\|double\)\%(2\|3\|4\|8\|16\)\>"
syn keyword openclType uchar ushort uint ulong half quad event_t sampler_t image1d_t image1d_array_t image1d_buffer_t image2d_t
syn keyword openclType image2d_array_t image3d_t queue_t ndrange_t clk_event_t reserve_id_t cl_mem_fence_flags
syn match openclFunction "\<\%(get_\%(global\|local\|group\|work\|num\|enqueued\|sub\|max\)_\w\+\|barrier\|work_group_barrier\|mem_fence\|vload\%(n\|2\|3\|4\|8\|16\|_half\)\|vstore\%(2\|3\|4\|8\|16\|_half\)\|read_image[fuih]\+\|write_image[fuih]\+\|convert_\w\+\|as_\w\+\|native_\w\+\|atomic_\w\+\|atom_\w\+\|async_work_group_copy\|wait_group_events\|prefetch\)\ze\s*("
syn keyword openclFunction abs acos all any asin atan atan2 bitselect ceil clamp cos cross degrees distance dot exp exp2
syn keyword openclFunction fabs fast_length fast_normalize floor fma fmax fmin fmod hypot isequal isinf isnan length log log2
syn keyword openclFunction mad mad24 max min mix mul24 mul_hi normalize popcount pow radians rotate round rsqrt select shuffle sign
syn keyword openclFunction sin smoothstep sqrt step tan trunc upsample
syn keyword openclConstant CLK_LOCAL_MEM_FENCE CLK_GLOBAL_MEM_FENCE CLK_NORMALIZED_COORDS_TRUE CLK_NORMALIZED_COORDS_FALSE
syn keyword openclConstant CLK_ADDRESS_CLAMP CLK_ADDRESS_CLAMP_TO_EDGE CLK_ADDRESS_REPEAT CLK_ADDRESS_NONE CLK_FILTER_NEAREST
syn keyword openclConstant CLK_FILTER_LINEAR M_PI_F M_E_F INFINITY NAN MAXFLOAT FLT_MAX FLT_MIN FLT_EPSILON

hi def link openclStorage StorageClass
hi def link openclType Type
hi def link openclFunction Function
hi def link openclConstant Constant

syn sync fromstart
let b:current_syntax = "opencl"
