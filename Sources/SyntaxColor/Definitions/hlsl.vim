" Language:  HLSL, the shading language of DirectX
" Reference: HLSL reference (learn.microsoft.com): appendix (grammar, keywords), semantics, intrinsic functions
if exists("b:current_syntax")
  finish
endif

syn keyword hlslConditional if else switch
syn keyword hlslRepeat for while do
syn keyword hlslLabel case default
syn keyword hlslStatement break continue return discard this operator
syn keyword hlslStructure struct class interface cbuffer tbuffer typedef namespace template typename enum using
syn keyword hlslQualifier centroid column_major const export extern globallycoherent groupshared in inline inout linear
syn keyword hlslQualifier nointerpolation noperspective out packoffset point line triangle lineadj triangleadj pass
syn keyword hlslQualifier precise register row_major sample shared snorm static technique technique10 technique11
syn keyword hlslQualifier uniform unorm unsigned volatile public private payload indices vertices primitives
syn match hlslType "\<\%(bool\|int\|uint\|dword\|half\|float\|double\|min16float\|min10float\|min16int\|min12int\|min16uint\|float16_t\|float32_t\|float64_t\|u\=int\%(16\|32\|64\)_t\)\%([1-4]\%(x[1-4]\)\=\)\=\>"
syn keyword hlslType void string vector matrix sampler sampler1D sampler2D sampler3D samplerCUBE sampler_state SamplerState
syn keyword hlslType SamplerComparisonState BlendState DepthStencilState RasterizerState Buffer ByteAddressBuffer
syn keyword hlslType RWByteAddressBuffer StructuredBuffer RWStructuredBuffer AppendStructuredBuffer
syn keyword hlslType ConsumeStructuredBuffer ConstantBuffer InputPatch OutputPatch PointStream LineStream TriangleStream
syn keyword hlslType RaytracingAccelerationStructure RayDesc BuiltInTriangleIntersectionAttributes RWBuffer texture
syn match hlslType "\<\%(RW\|RasterizerOrdered\|Feedback\)\=Texture\%(1D\|2D\|3D\|Cube\|2DMS\)\%(Array\)\=\>"
syn keyword hlslBoolean true false
syn keyword hlslConstant NULL
syn match hlslSemantic "\%(:\s*\)\@<=\%(SV_\w\+\|POSITION\d*\|NORMAL\d*\|TEXCOORD\d*\|COLOR\d*\|TANGENT\d*\|BINORMAL\d*\|BLENDINDICES\d*\|BLENDWEIGHT\d*\|PSIZE\d*\|DEPTH\d*\|VFACE\|VPOS\)\>"
syn keyword hlslFunction abort abs acos all AllMemoryBarrier AllMemoryBarrierWithGroupSync any asdouble asfloat asin asint
syn keyword hlslFunction asuint atan atan2 ceil clamp clip cos cosh countbits cross ddx ddx_coarse ddx_fine ddy ddy_coarse
syn keyword hlslFunction ddy_fine degrees determinant distance dot dst exp exp2 f16tof32 f32tof16 faceforward firstbithigh
syn keyword hlslFunction firstbitlow floor fma fmod frac frexp fwidth GroupMemoryBarrier GroupMemoryBarrierWithGroupSync
syn keyword hlslFunction InterlockedAdd InterlockedAnd InterlockedCompareExchange InterlockedExchange InterlockedMax
syn keyword hlslFunction InterlockedMin InterlockedOr InterlockedXor isfinite isinf isnan ldexp length lerp lit log log10
syn keyword hlslFunction log2 mad max min modf mul normalize pow radians rcp reflect refract reversebits round rsqrt
syn keyword hlslFunction saturate sign sin sincos sinh smoothstep sqrt step tan tanh tex1D tex2D tex2Dbias tex2Dlod tex3D
syn keyword hlslFunction texCUBE TraceRay transpose trunc WaveActiveSum WaveGetLaneIndex WaveReadLaneFirst
syn match hlslAttribute "\[\s*\%(branch\|flatten\|unroll\|loop\|fastopt\|allow_uav_condition\|call\|forcecase\|numthreads\|domain\|earlydepthstencil\|instance\|maxtessfactor\|maxvertexcount\|outputcontrolpoints\|outputtopology\|partitioning\|patchconstantfunc\|RootSignature\|shader\|WaveSize\)\>\@=" contains=hlslAttributeName
syn match hlslAttributeName contained "\h\w*"

syn match hlslNumber "\<\%(0[xX]\x\+\|\d\+\)[uUlL]*\>"
syn match hlslFloat "\<\d\+\.\d*\%([eE][-+]\=\d\+\)\=[fFhHlL]\=\|\<\d\+[eE][-+]\=\d\+[fFhHlL]\=\|\<\d\+[fFhH]\>\|\k\@1<!\.\d\+\%([eE][-+]\=\d\+\)\=[fFhHlL]\=\>"
syn region hlslString start=+"+ skip=+\\.+ end=+"+ end=+\\\@1<!$+ contains=hlslEscape
syn match hlslEscape contained "\\."

syn region hlslPreProc start="^\s*#\s*\%(define\|undef\|if\|ifdef\|ifndef\|elif\|else\|endif\|error\|pragma\|line\)\>" skip="\\$" end="$" contains=hlslComment,hlslLineComment,hlslNumber,hlslFloat,hlslString
syn match hlslInclude "^\s*#\s*include\>" nextgroup=hlslIncluded skipwhite
syn match hlslIncluded contained +"[^"]*"\|<[^>]*>+

syn region hlslLineComment start="//" skip="\\$" end="$" contains=hlslTodo
syn region hlslComment start="/\*" end="\*/" contains=hlslTodo
syn keyword hlslTodo contained TODO FIXME XXX

hi def link hlslConditional Conditional
hi def link hlslRepeat Repeat
hi def link hlslLabel Label
hi def link hlslStatement Statement
hi def link hlslStructure Structure
hi def link hlslQualifier StorageClass
hi def link hlslType Type
hi def link hlslBoolean Boolean
hi def link hlslConstant Constant
hi def link hlslSemantic Special
hi def link hlslFunction Function
hi def link hlslAttributeName PreProc
hi def link hlslNumber Number
hi def link hlslFloat Float
hi def link hlslString String
hi def link hlslEscape SpecialChar
hi def link hlslPreProc PreProc
hi def link hlslInclude Include
hi def link hlslIncluded String
hi def link hlslLineComment Comment
hi def link hlslComment Comment
hi def link hlslTodo Todo

syn sync fromstart
let b:current_syntax = "hlsl"
