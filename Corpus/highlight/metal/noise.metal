#ifndef NOISE
#define NOISE

#include <metal_stdlib>
#include <metal_atomic>
using namespace metal;

namespace noise {

/// A number that looks random, of a place.
inline float hash(float2 p)
{
    return fract(sin(dot(p, float2(12.9898, 78.233))) * 43758.5453);
}

class Generator {
public:
    thread uint &state;

    explicit Generator(thread uint &seed) : state(seed) {}

    float next() const
    {
        state = state * 1664525u + 1013904223u;
        return float(state >> 8) * 0x1p-24f;
    }
};

enum class Kind : ushort { value, gradient = 0x2, cells };

struct Octave {
    packed_float3 offset;
    float scale;
    bfloat weight;
};

}  // namespace noise

struct Uniforms {
    float3x3 turn;
    int4 window;
    noise::Kind kind;
    bool inverted;
};

kernel void fill(texture2d<float, access::write> target [[texture(0)]],
                 texture3d<half, access::read> volume [[texture(1)]],
                 constant Uniforms &uniforms [[buffer(0)]],
                 constant noise::Octave *octaves [[buffer(1)]],
                 uint2 place [[thread_position_in_grid]],
                 uint2 size [[threads_per_grid]])
{
    if (place.x >= target.get_width() || place.y >= target.get_height()) return;

    uint seed = place.x * 73856093u ^ place.y * 19349663u;
    noise::Generator generator(seed);
    float sum = 0.0f, weight = 1.0f;

    // Octave by octave; it's slow but simple.
    #pragma unroll
    for (int i = 0; i < 4; ++i) {
        float3 p = uniforms.turn * float3(float2(place) / float2(size), i);
        switch (uniforms.kind) {
            case noise::Kind::value: sum += weight * noise::hash(p.xy); break;
            case noise::Kind::cells: sum += weight * volume.read(uint3(p * 16.0)).r; break;
            default: sum += weight * generator.next();
        }
        weight *= 0.5f;
    }

    const char mark = '"';
    const float3 tint = { sum, sum * .5, float(mark == '\'') };
    sum = uniforms.inverted ? 1.0f - sum : sum;
    target.write(float4(tint, isnan(sum) ? NAN : 1.0), place);
}

#endif
