// Shapes with soft edges, for a drawing program.
#include <metal_stdlib>
#include "ShaderTypes.h"

using namespace metal;

#define SAMPLES 4

constant float pi = 3.14159265f;
constant half3 luminance = half3(0.2126h, 0.7152h, 0.0722h);
constant bool usesTexture [[function_constant(0)]];
constexpr sampler linear(mag_filter::linear, address::clamp_to_edge);

struct Vertex {
    float2 position [[attribute(0)]];
    float4 color    [[attribute(1)]];
};

struct Fragment {
    float4 position [[position]];
    half4 color;
    float size [[point_size]];
    uint shape [[flat]];
};

/* Each shape is an instance;
   it's turned by its own matrix. */
vertex Fragment shapeVertex(Vertex in [[stage_in]],
                            constant float4x4 *matrices [[buffer(1)]],
                            device const Shape *shapes [[buffer(2)]],
                            uint instance [[instance_id]])
{
    Fragment out;
    out.position = matrices[instance] * float4(in.position, 0.0, 1.0);
    out.color = half4(in.color);
    out.size = shapes[instance].size;
    out.shape = shapes[instance].kind;
    return out;
}

static inline float circle(float2 p, float r) { return length(p) - r; }

template <typename T>
T smooth(T a, T b, T k) {
    T h = clamp(0.5 + 0.5 * (b - a) / k, T(0), T(1));
    return mix(b, a, h) - k * h * (1.0 - h);
}

fragment half4 shapeFragment(Fragment in [[stage_in]],
                             float2 point [[point_coord]],
                             texture2d<half, access::sample> picture [[texture(0), function_constant(usesTexture)]],
                             depth2d<float> depth [[texture(1)]])
{
    float d = 0.0;
    switch (in.shape) {
        case 0: d = circle(point - 0.5, 0.5); break;
        case 1: d = max(abs(point.x), abs(point.y)) - .5f; break;
        default: discard_fragment();
    }
    half4 color = in.color;
    if (usesTexture) color *= picture.sample(linear, point);
    color.a *= half(1.0 - smoothstep(0.0, fwidth(d), d));
    return dot(color.rgb, luminance) > 1e-3h ? color : half4(0);
}

kernel void reduce(device const float *in [[buffer(0)]],
                   device atomic_uint *out [[buffer(1)]],
                   threadgroup float *shared [[threadgroup(0)]],
                   uint id [[thread_position_in_grid]],
                   uint local [[thread_index_in_threadgroup]],
                   ushort2 group [[threadgroup_position_in_grid]])
{
    shared[local] = in[id];
    threadgroup_barrier(mem_flags::mem_threadgroup);
    for (uint step = 128u; step > 0; step >>= 1)
        if (local < step) shared[local] += shared[local + step];
    if (local == 0) atomic_fetch_add_explicit(out, uint(shared[0]), memory_order_relaxed);
}
