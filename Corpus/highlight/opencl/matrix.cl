/* Matrices: products with tiles in local memory,
 * transposes, and sums of rows. */
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
#ifndef TILE
#define TILE 16
#endif
#define AT(m, row, column) \
    ((m)[(row) * columns + (column)])

typedef struct {
    float4 weight;
    uint2 place;
    __global float *data;
} Entry;

__constant float epsilon = 1e-6f;
__constant sampler_t nearest =
    CLK_NORMALIZED_COORDS_FALSE | CLK_ADDRESS_CLAMP | CLK_FILTER_NEAREST;

// The product of two matrices; both are square.
__kernel __attribute__((reqd_work_group_size(TILE, TILE, 1)))
void multiply(__global const float *restrict a,
              __global const float *restrict b,
              __global float *c,
              const int columns)
{
    __local float left[TILE][TILE], right[TILE][TILE];
    const int row = get_global_id(1), column = get_global_id(0);
    const size_t y = get_local_id(1), x = get_local_id(0);
    float sum = 0.0f;

    for (int t = 0; t < columns / TILE; ++t) {
        left[y][x] = AT(a, row, t * TILE + x);
        right[y][x] = AT(b, t * TILE + y, column);
        barrier(CLK_LOCAL_MEM_FENCE);
        #pragma unroll
        for (int k = 0; k < TILE; k++)
            sum = mad(left[y][k], right[k][x], sum);
        barrier(CLK_LOCAL_MEM_FENCE);
    }
    AT(c, row, column) = fabs(sum) < epsilon ? 0.f : sum;
}

kernel void rows(global const double *in, global double *out, local double *part, uint columns)
{
    double total = 0.0;
    for (uint i = get_local_id(0); i < columns; i += get_local_size(0))
        total += in[get_group_id(0) * columns + i];
    part[get_local_id(0)] = total;
    work_group_barrier(CLK_LOCAL_MEM_FENCE);
    if (get_local_id(0) == 0)
        out[get_group_id(0)] = work_group_reduce_add(total);
}

kernel void picture(read_only image2d_t in, write_only image2d_t out, const int2 offset)
{
    int2 place = (int2)(get_global_id(0), get_global_id(1));
    float4 pixel = read_imagef(in, nearest, place + offset);
    uchar4 bytes = convert_uchar4_sat(pixel * 255.0f);
    uint packed = as_uint(bytes) & 0x00FFFFFFu;
    switch (packed) {
    case 0: return;
    case 'x': pixel.s0123 = (float4)(1.0f, .5f, 0.25f, 1.0f); break;
    default: printf("it's \"%u\"\n", packed);
    }
    vstore4(pixel, 0, (local float *)0);
    write_imagef(out, place, clamp(pixel, 0.0f, 1.0f));
}

kernel void count(global volatile int *bins, global const uchar16 *text, private long n)
{
    half h = 1.0h;
    atomic_inc(&bins[text[get_global_id(0)].s0]);
    if (any(text[0] == (uchar16)('\n')) || isnan(native_sin((float)n))) goto end;
end:
    mem_fence(CLK_GLOBAL_MEM_FENCE);
}
