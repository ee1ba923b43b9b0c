#version 300 es
/**
 * Grass that bends in the wind. One blade is an instance.
 */
precision mediump float;
precision lowp sampler2D;

in vec3 vertex;
in vec4 tint;
attribute float stiffness; // of old shaders
uniform mat4 projection, view;
uniform mat3 turn;
uniform highp vec3 wind;
uniform sampler2D noise;
uniform sampler2DShadow shadow;
varying vec2 place;
out vec4 shade;
centroid out vec3 normal;

#if defined(GL_ES) && __VERSION__ >= 300
#define TEXTURE texture
#else
#error "it's too old"
#endif
#pragma optimize(on)
#line 100

const int count = 0x40;
const ivec3 steps = ivec3(1, 2, 017);

float random(vec2 seed) {
    return fract(sin(dot(seed, vec2(12.9898, 78.233))) * 43758.5453);
}

mat3 around(vec3 axis, float angle) {
    float c = cos(angle), s = sin(angle), t = 1.0 - c;
    return mat3(
        t * axis.x * axis.x + c, t * axis.x * axis.y, s * axis.y,
        t * axis.x * axis.y, t * axis.y * axis.y + c, -s * axis.x,
        -s * axis.y, s * axis.x, c);
}

void bend(inout vec3 p, const in float amount) {
    if (amount <= 0.0) {
        return;
    } else if (p.y > 0.) {
        p.xz += wind.xz * amount * p.y * p.y;
    }
}

void main(void) {
    int id = gl_InstanceID % count;
    vec2 seed = vec2(float(id), float(gl_VertexID));
    vec3 p = turn * vertex;
    float gust = TEXTURE(noise, seed * 0.01 + wind.xz).r;

    do {
        gust -= 1.0;
    } while (gust > 1.0);

    bend(p, gust / max(stiffness, 1e-3));
    p = around(vec3(0.0, 1.0, 0.0), random(seed) * 6.2831853) * p;
    for (int i = 0; i < 3; i++) {
        if (i == 1) continue;
        p[i] += float(steps[i]) * .001;
    }

    place = p.xz;
    shade = vec4(tint.rgb * (0.5 + 0.5 * vertex.y), 1.0);
    normal = normalize(cross(dFdx(p), dFdy(p)));
    uvec2 packed = uvec2(packHalf2x16(place), 7u);
    shade.a *= uintBitsToFloat(packed.x) != 0.0 ? 1.0 : 0.0;
    gl_Position = projection * view * vec4(p, 1.0);
    gl_PointSize = 2.0; // it's for points
}
