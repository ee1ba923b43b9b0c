/* A toon shader in the effect format: few colors and black lines.
 * It's for DirectX 9 and 10.
 */
float4x4 worldViewProjection : WORLDVIEWPROJECTION;
float4x4 world;
float3 lightDirection = { 0.5f, 1.0f, -0.25 };
float4 lineColor : COLOR0 = float4(0, 0, 0, 1);
int levels = 3;
string description = "Toon, \"flat\" colors; it's simple";

texture skin;
sampler2D skinSampler = sampler_state
{
    Texture = <skin>;
    MinFilter = LINEAR;
    MipFilter = POINT;
};

struct VertexIn
{
    float4 position : POSITION;
    float3 normal   : NORMAL0;
    float2 uv       : TEXCOORD0;
};

struct VertexOut
{
    float4 position : SV_POSITION;
    nointerpolation float3 normal : TEXCOORD1;
    linear centroid float2 uv : TEXCOORD0;
};

interface ILight { float3 illuminate(float3 normal); };
class Sun : ILight
{
    float3 illuminate(float3 normal)
    {
        return max(dot(normal, normalize(lightDirection)), 0.0).xxx;
    }
};

VertexOut vertexMain(in VertexIn input, uniform bool outline)
{
    VertexOut output = (VertexOut)0;
    float3 moved = input.position.xyz;
    if (outline) moved += input.normal * 0.02L;
    output.position = mul(float4(moved, 1), worldViewProjection);
    output.normal = mul(input.normal, (float3x3)world);
    output.uv = input.uv;
    return output;
}

float4 pixelMain(VertexOut input, bool front : SV_IsFrontFace) : COLOR0
{
    Sun sun;
    float light = sun.illuminate(normalize(input.normal)).r;
    light = floor(light * levels) / levels; // few steps
    float3 color = tex2D(skinSampler, input.uv).rgb;
    clip(color.r - 0.001);
    while (light > 1e+0) light -= 0.5;
    return front ? float4(color * lerp(0.3, 1.0, light), 1.0) : lineColor;
}

technique10 Toon
{
    pass Lines
    {
        SetVertexShader(CompileShader(vs_4_0, vertexMain(true)));
        CullMode = Front;
    }
    pass Fill
    {
        VertexShader = compile vs_3_0 vertexMain(false);
        PixelShader = compile ps_3_0 pixelMain();
    }
}
