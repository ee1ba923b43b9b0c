" Language:  WGSL, the shading language of WebGPU
" Reference: WebGPU Shading Language (W3C), 3 (textual structure), 6 (types), 12 (attributes), 17 (built-in functions)
if exists("b:current_syntax")
  finish
endif

syn keyword wgslConditional if else switch
syn keyword wgslRepeat for while loop continuing
syn keyword wgslLabel case default
syn keyword wgslStatement break continue return discard fallthrough
syn keyword wgslKeyword fn nextgroup=wgslName skipwhite
syn match wgslName contained "[[:alpha:]_][[:alnum:]_]*"
syn keyword wgslKeyword let var const override alias type
syn keyword wgslStructure struct
syn keyword wgslDirective enable requires diagnostic const_assert
syn keyword wgslStorage function private workgroup uniform storage read write read_write
syn keyword wgslType bool i32 u32 f32 f16 ptr array atomic sampler sampler_comparison
syn match wgslType "\<\%(vec[234]\|mat[234]x[234]\)[iufh]\=\>"
syn match wgslType "\<texture_\%(1d\|2d\%(_array\)\=\|3d\|cube\%(_array\)\=\|multisampled_2d\|external\|storage_\%(1d\|2d\%(_array\)\=\|3d\)\|depth_\%(2d\%(_array\)\=\|cube\%(_array\)\=\|multisampled_2d\)\)\>"
syn keyword wgslBoolean true false
syn match wgslAttribute "@\%(align\|binding\|builtin\|compute\|const\|diagnostic\|fragment\|group\|id\|interpolate\|invariant\|location\|blend_src\|must_use\|size\|vertex\|workgroup_size\|stage\)\>"
syn keyword wgslFunction abs acos acosh all any arrayLength asin asinh atan atan2 atanh atomicAdd atomicAnd
syn keyword wgslFunction atomicCompareExchangeWeak atomicExchange atomicLoad atomicMax atomicMin atomicOr atomicStore
syn keyword wgslFunction atomicSub atomicXor bitcast ceil clamp cos cosh countLeadingZeros countOneBits cross degrees
syn keyword wgslFunction determinant distance dot dot4I8Packed dpdx dpdxCoarse dpdxFine dpdy exp exp2 extractBits
syn keyword wgslFunction faceForward firstLeadingBit firstTrailingBit floor fma fract frexp fwidth insertBits inverseSqrt
syn keyword wgslFunction ldexp length log log2 max min mix modf normalize pack2x16float pack4x8unorm pow radians reflect
syn keyword wgslFunction refract reverseBits round saturate select sign sin sinh smoothstep sqrt step storageBarrier tan
syn keyword wgslFunction tanh textureDimensions textureGather textureLoad textureNumLayers textureNumLevels
syn keyword wgslFunction textureSample textureSampleBias textureSampleCompare textureSampleGrad textureSampleLevel
syn keyword wgslFunction textureStore transpose trunc unpack2x16float unpack4x8unorm workgroupBarrier workgroupUniformLoad

syn match wgslNumber "\<\%(0[xX]\x\+\|\d\+\)[iu]\=\>"
syn match wgslFloat "\<\d\+\.\d*\%([eE][-+]\=\d\+\)\=[fh]\=\|\<\d\+[eE][-+]\=\d\+[fh]\=\|\<\d\+[fh]\>\|\k\@1<!\.\d\+\%([eE][-+]\=\d\+\)\=[fh]\=\>\|\<0[xX]\x*\.\=\x*[pP][-+]\=\d\+[fh]\=\>"

syn match wgslLineComment "//.*" contains=wgslTodo
syn region wgslComment matchgroup=wgslComment start="/\*" end="\*/" contains=wgslComment,wgslTodo
syn keyword wgslTodo contained TODO FIXME XXX

hi def link wgslConditional Conditional
hi def link wgslRepeat Repeat
hi def link wgslLabel Label
hi def link wgslStatement Statement
hi def link wgslKeyword Keyword
hi def link wgslName Function
hi def link wgslStructure Structure
hi def link wgslDirective PreProc
hi def link wgslStorage StorageClass
hi def link wgslType Type
hi def link wgslBoolean Boolean
hi def link wgslAttribute PreProc
hi def link wgslFunction Function
hi def link wgslNumber Number
hi def link wgslFloat Float
hi def link wgslLineComment Comment
hi def link wgslComment Comment
hi def link wgslTodo Todo

syn sync fromstart
let b:current_syntax = "wgsl"
