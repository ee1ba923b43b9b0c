" Language:  GLSL, the OpenGL and Vulkan shading language
" Reference: The OpenGL Shading Language 4.60, chapters 3 (basics), 4 (variables and types), 7 (built-in
"            variables), 8 (built-in functions); GLSL ES 3.20
if exists("b:current_syntax")
  finish
endif

syn keyword glslConditional if else switch
syn keyword glslRepeat for while do
syn keyword glslLabel case default
syn keyword glslStatement break continue return discard
syn keyword glslStructure struct
syn keyword glslQualifier attribute buffer centroid coherent const flat highp in inout invariant layout lowp mediump
syn keyword glslQualifier noperspective out patch precise precision readonly restrict sample shared smooth subroutine
syn keyword glslQualifier uniform varying volatile writeonly nonuniformEXT rayPayloadEXT rayPayloadInEXT hitAttributeEXT
syn keyword glslType void bool int uint float double atomic_uint accelerationStructureEXT
syn match glslType "\<\%([biud]\=vec[234]\|d\=mat[234]\%(x[234]\)\=\)\>"
syn match glslType "\<[iu]\=\%(sampler\|image\|texture\)\%([123]D\|Cube\|2DRect\|Buffer\|2DMS\)\%(Array\)\=\%(Shadow\)\=\>\|\<sampler\%(Shadow\)\=\>\|\<[iu]\=subpassInput\%(MS\)\=\>"
syn keyword glslBoolean true false
syn match glslVariable "\<gl_\h\w*"
syn keyword glslFunction abs acos acosh all any asin asinh atan atanh atomicAdd atomicAnd atomicCompSwap atomicCounter
syn keyword glslFunction atomicCounterIncrement atomicExchange atomicMax atomicMin atomicOr atomicXor barrier bitCount
syn keyword glslFunction bitfieldExtract bitfieldInsert ceil clamp cos cosh cross dFdx dFdxCoarse dFdxFine dFdy degrees
syn keyword glslFunction determinant distance dot emitVertex EmitVertex EndPrimitive equal exp exp2 faceforward findLSB
syn keyword glslFunction findMSB floatBitsToInt floatBitsToUint floor fma fract frexp fwidth greaterThan greaterThanEqual
syn keyword glslFunction groupMemoryBarrier imageAtomicAdd imageLoad imageSize imageStore intBitsToFloat
syn keyword glslFunction interpolateAtCentroid interpolateAtOffset inverse inversesqrt isinf isnan ldexp length lessThan
syn keyword glslFunction lessThanEqual log log2 matrixCompMult max memoryBarrier memoryBarrierShared min mix mod modf
syn keyword glslFunction noise1 normalize not notEqual outerProduct packHalf2x16 packUnorm4x8 pow radians reflect refract
syn keyword glslFunction round roundEven sign sin sinh smoothstep sqrt step tan tanh texelFetch texture texture2D
syn keyword glslFunction texture2DLod texture3D textureCube textureGather textureGrad textureLod textureOffset textureProj
syn keyword glslFunction textureQueryLod textureSize transpose trunc uintBitsToFloat unpackHalf2x16 unpackUnorm4x8

syn match glslNumber "\<\%(0[xX]\x\+\|\d\+\)[uU]\=\>"
syn match glslFloat "\<\d\+\.\d*\%([eE][-+]\=\d\+\)\=\%(lf\|LF\|[fF]\)\=\|\<\d\+[eE][-+]\=\d\+\%(lf\|LF\|[fF]\)\=\|\k\@1<!\.\d\+\%([eE][-+]\=\d\+\)\=\%(lf\|LF\|[fF]\)\=\>"

syn region glslPreProc start="^\s*#\s*\%(define\|undef\|if\|ifdef\|ifndef\|elif\|else\|endif\|error\|pragma\|extension\|version\|line\)\>" skip="\\$" end="$" contains=glslComment,glslLineComment,glslNumber,glslFloat
syn match glslInclude "^\s*#\s*include\>" nextgroup=glslString skipwhite
syn match glslString contained +"[^"]*"\|<[^>]*>+

syn region glslLineComment start="//" skip="\\$" end="$" contains=glslTodo
syn region glslComment start="/\*" end="\*/" contains=glslTodo
syn keyword glslTodo contained TODO FIXME XXX

hi def link glslConditional Conditional
hi def link glslRepeat Repeat
hi def link glslLabel Label
hi def link glslStatement Statement
hi def link glslStructure Structure
hi def link glslQualifier StorageClass
hi def link glslType Type
hi def link glslBoolean Boolean
hi def link glslVariable Identifier
hi def link glslFunction Function
hi def link glslNumber Number
hi def link glslFloat Float
hi def link glslPreProc PreProc
hi def link glslInclude Include
hi def link glslString String
hi def link glslLineComment Comment
hi def link glslComment Comment
hi def link glslTodo Todo

syn sync fromstart
let b:current_syntax = "glsl"
