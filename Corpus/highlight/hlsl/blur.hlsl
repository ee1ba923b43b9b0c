// Blurs a picture in two passes, with tiles in shared memory.
#include "common.hlsli"
#define TILE 16
#define RADIUS 4
#ifndef WEIGHT
#  define WEIGHT(d) exp(-(d) * (d) / \
                        (2.0f * RADIUS))
#endif
#pragma pack_matrix(row_major)

cbuffer Settings : register(b0)
{
    float4x4 transform;
    float2 texelSize : packoffset(c4);
    uint width, height;
    bool vertical;
};

Texture2D<float4> source : register(t0);
RWTexture2D<unorm float4> target : register(u0);
StructuredBuffer<uint> histogram : register(t1, space1);
SamplerState linearSampler
{
    Filter = MIN_MAG_MIP_LINEAR;
    AddressU = Clamp;
};

groupshared float4 tile[TILE + 2 * RADIUS];
static const float pi = 3.14159265f;
static const half small = 1.5e-3h;

/* What's outside is the
   nearest pixel inside. */
float4 fetch(int2 place)
{
    place = clamp(place, int2(0, 0), int2(width, height) - 1);
    return source.Load(int3(place, 0));
}

[numthreads(TILE, 1, 1)]
void blur(uint3 id : SV_DispatchThreadID, uint index : SV_GroupIndex)
{
    int2 place = vertical ? id.yx : id.xy;
    tile[index + RADIUS] = fetch(place);
    if (index < RADIUS)
    {
        tile[index] = fetch(place - int2(RADIUS, 0));
        tile[index + TILE + RADIUS] = fetch(place + int2(TILE, 0));
    }
    GroupMemoryBarrierWithGroupSync();

    float4 sum = 0;
    float total = .0;
    [unroll(2 * RADIUS + 1)]
    for (int d = -RADIUS; d <= RADIUS; ++d)
    {
        float weight = WEIGHT(d);
        sum += weight * tile[index + RADIUS + d];
        total += weight;
    }
    uint old;
    InterlockedAdd(histogram[0xFFu & id.x], 1u, old);
    target[place] = saturate(sum / max(total, small));
}

float4 copy(float4 position : SV_Position, float2 uv : TEXCOORD0) : SV_Target0
{
    [branch] switch (histogram[0])
    {
    case 0: discard; break;
    default: break;
    }
    return source.Sample(linearSampler, uv * texelSize);
}
