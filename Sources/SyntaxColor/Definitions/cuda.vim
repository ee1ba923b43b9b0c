" Language:  CUDA C++
" Reference: CUDA C++ Programming Guide 12 (C++ Language Extensions). C++'s part comes from cpp.vim.
if exists("b:current_syntax")
  finish
endif
runtime! syntax/cpp.vim
unlet! b:current_syntax

syn keyword cudaStorage __device__ __global__ __host__ __constant__ __shared__ __managed__ __restrict__ __inline__
syn keyword cudaStorage __noinline__ __forceinline__ __align__ __grid_constant__ __launch_bounds__ __thread__ __cluster_dims__
syn keyword cudaType char1 char2 char3 char4 uchar1 uchar2 uchar3 uchar4 short1 short2 short3 short4 ushort1 ushort2
syn keyword cudaType ushort3 ushort4 int1 int2 int3 int4 uint1 uint2 uint3 uint4 long1 long2 long3 long4 ulong1 ulong2
syn keyword cudaType ulong3 ulong4 longlong1 longlong2 longlong3 longlong4 ulonglong1 ulonglong2 ulonglong3 ulonglong4 float1 float2 float3 float4
syn keyword cudaType double1 double2 double3 double4 dim3 half half2 __half __half2 __nv_bfloat16 __nv_bfloat162
syn keyword cudaType texture textureReference cudaError_t cudaDeviceProp cudaMemcpyKind cudaArray cudaChannelFormatKind
syn keyword cudaType cudaChannelFormatDesc cudaTextureAddressMode cudaTextureFilterMode cudaTextureReadMode cudaEvent_t
syn keyword cudaType cudaStream_t cudaGraph_t cudaGraphExec_t cudaTextureObject_t cudaSurfaceObject_t
syn keyword cudaVariable gridDim blockIdx blockDim threadIdx warpSize
syn keyword cudaConstant cudaMemcpyHostToHost cudaMemcpyHostToDevice cudaMemcpyDeviceToHost cudaMemcpyDeviceToDevice
syn keyword cudaConstant cudaMemcpyDefault cudaSuccess cudaErrorMemoryAllocation cudaErrorInvalidValue cudaErrorNotReady
syn keyword cudaConstant cudaReadModeElementType cudaReadModeNormalizedFloat cudaFilterModePoint cudaFilterModeLinear
syn keyword cudaConstant cudaAddressModeClamp cudaAddressModeWrap cudaChannelFormatKindSigned
syn keyword cudaConstant cudaChannelFormatKindUnsigned cudaChannelFormatKindFloat CUDART_VERSION
" The brackets of a launch are one operator each, and no shift.
syn match cudaLaunch "<<<\|>>>"

hi def link cudaStorage StorageClass
hi def link cudaType Type
hi def link cudaVariable Identifier
hi def link cudaConstant Constant
hi def link cudaLaunch Operator

syn sync fromstart
let b:current_syntax = "cuda"
