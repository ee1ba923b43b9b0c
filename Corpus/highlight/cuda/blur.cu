// Blurs a picture on the device: tiles in shared memory, two streams.
#include <cuda_runtime.h>
#include <cstdio>
#include <vector>
#include "picture.h"

#define TILE 16
#define CHECK(call)                                                   \
  do {                                                                \
    cudaError_t error = (call);                                       \
    if (error != cudaSuccess) {                                       \
      std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__,         \
                   cudaGetErrorString(error));                        \
      std::exit(1);                                                   \
    }                                                                 \
  } while (0)

__constant__ float weights[9];
__device__ unsigned long long pixelsDone = 0ULL;

/* A weight for each neighbour:
   it's the same for all pixels. */
__device__ __forceinline__ float at(const uchar4 *in, int x, int y, int w, int h) {
  x = min(max(x, 0), w - 1);
  y = min(max(y, 0), h - 1);
  return 0.299f * in[y * w + x].x + .587f * in[y * w + x].y;
}

template <int Radius>
__global__ void __launch_bounds__(TILE *TILE)
blur(const uchar4 *__restrict__ in, float *out, int w, int h) {
  __shared__ float tile[TILE + 2 * Radius][TILE + 2 * Radius];
  const int x = blockIdx.x * blockDim.x + threadIdx.x;
  const int y = blockIdx.y * blockDim.y + threadIdx.y;

  tile[threadIdx.y + Radius][threadIdx.x + Radius] = at(in, x, y, w, h);
  __syncthreads();

  float sum = 0.0f;
#pragma unroll
  for (int i = -Radius; i <= Radius; ++i)
    for (int j = -Radius; j <= Radius; ++j)
      sum += weights[(i + 1) * 3 + j + 1] * tile[threadIdx.y + i + Radius][threadIdx.x + j + Radius];

  if (x < w && y < h) {
    out[y * w + x] = sum;
    atomicAdd(&pixelsDone, 1ULL);
  }
  for (int offset = warpSize / 2; offset > 0; offset >>= 1)
    sum += __shfl_down_sync(0xffffffffu, sum, offset);
}

int main(int argc, char **argv) {
  const Picture picture = readPicture(argc > 1 ? argv[1] : "in.png");
  const size_t bytes = picture.size() * sizeof(uchar4);
  uchar4 *in = nullptr;
  float *out = nullptr;
  cudaStream_t streams[2];
  cudaEvent_t start, stop;

  CHECK(cudaMalloc(&in, bytes));
  CHECK(cudaMallocManaged(&out, picture.size() * sizeof(float)));
  CHECK(cudaMemcpy(in, picture.data(), bytes, cudaMemcpyHostToDevice));
  for (auto &stream : streams) CHECK(cudaStreamCreate(&stream));

  const float host[9] = {1 / 9.f, 1 / 9.f, 1 / 9.f};
  CHECK(cudaMemcpyToSymbol(weights, host, sizeof host));

  dim3 threads(TILE, TILE), blocks((picture.width + TILE - 1) / TILE, 1, 1);
  blur<1><<<blocks, threads, 0, streams[0]>>>(in, out, picture.width, picture.height);
  CHECK(cudaGetLastError());
  CHECK(cudaDeviceSynchronize());

  std::printf("done: \"%s\", 100%%\n", picture.name.c_str());
  cudaFree(in);
  return 0;
}
