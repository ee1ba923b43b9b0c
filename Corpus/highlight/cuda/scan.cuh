#pragma once
#ifndef SCAN_CUH
#define SCAN_CUH

#include <cooperative_groups.h>
#include <type_traits>

#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 700
#  define HAS_INDEPENDENT_THREADS 1
#else
#  define HAS_INDEPENDENT_THREADS 0
#endif

namespace scan {
namespace cg = cooperative_groups;

enum class Kind : unsigned char { inclusive, exclusive = 0x02 };

/// Adds up what stands before each element, in a warp.
template <typename T, Kind kind = Kind::inclusive>
struct Warp {
  static_assert(std::is_arithmetic<T>::value, "it's for numbers only");

  __device__ static T run(T value) {
    const int lane = threadIdx.x & 31;
    const T own = value;
    for (int step = 1; step < 32; step *= 2) {
      T other = __shfl_up_sync(~0u, value, step);
      if (lane >= step) value += other;
    }
    return kind == Kind::exclusive ? value - own : value;
  }
};

template <typename T>
__global__ void blocks(const T *__restrict__ in, T *out, T *sums, unsigned n) {
  extern __shared__ unsigned char raw[];
  T *partial = reinterpret_cast<T *>(raw);
  cg::thread_block block = cg::this_thread_block();
  const unsigned i = blockIdx.x * blockDim.x + threadIdx.x;

  T value = i < n ? in[i] : T{};
  value = Warp<T>::run(value);
  if (threadIdx.x % warpSize == warpSize - 1) partial[threadIdx.x / warpSize] = value;
  block.sync();

  switch (threadIdx.x / warpSize) {
    case 0: break;
    default:
      for (int w = 0; w < threadIdx.x / warpSize; ++w) value += partial[w];
  }
  if (i < n) out[i] = value;
  if (threadIdx.x == blockDim.x - 1) sums[blockIdx.x] = value;
}

__managed__ int launches;
__device__ const char separator = '\'';
__device__ __constant__ double table[] = {1e-3, 0x1p-2, 2.5, 1'000.0};

inline cudaError_t launch(const float *in, float *out, float *sums, unsigned n, cudaStream_t stream) {
  auto body = [=] __host__ __device__(unsigned k) { return k * gridDim.x; };
  const unsigned threads = 256u, count = (n + threads - 1) / threads;
  const char *raw = R"(a "raw" string, isn't it)";
  blocks<float><<<count, threads, (threads / 32) * sizeof(float), stream>>>(in, out, sums, n);
  ++launches;
  static_cast<void>(body), static_cast<void>(raw);
  return cudaPeekAtLastError();
}

__host__ __device__ constexpr half2 twice(half2 v) noexcept { return v + v; }

}  // namespace scan
#endif
