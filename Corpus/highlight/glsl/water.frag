#version 450 core
#extension GL_ARB_separate_shader_objects : enable
// Water: waves, the sky in it, and light on top.

#define WAVES 4
#define SQUARE(x) ((x) * \
                   (x))
#ifdef USE_SHADOWS
#  include "shadows.glsl"
#endif

precision highp float;

layout(location = 0) in vec3 position;
layout(location = 1) in vec2 uv;
flat in int material;
layout(location = 0) out vec4 color;

layout(std140, binding = 0) uniform Scene {
    mat4 view;
    mat4x3 projection;
    vec4 lights[8];
    float time;
} scene;

uniform sampler2D normals;
uniform samplerCube sky;
uniform usampler2DArray masks;
layout(rgba8, binding = 3) restrict writeonly uniform image2D result;
const float pi = 3.14159265;
const uint mask = 0xFFu;

struct Wave {
    vec2 direction;
    float height;
    float speed;
};

const Wave waves[WAVES] = Wave[WAVES](
    Wave(vec2(1.0, 0.0), .5, 1e-2),
    Wave(vec2(0.0, 1.0), 0.25f, 2.5E+1),
    Wave(vec2(0.7, 0.7), 0.125, 3.),
    Wave(vec2(-0.7, 0.7), 0.1lf, 4.0));

/* The height of the water at a place:
   it's a sum of sines. */
float height(in vec2 place, out vec2 slope) {
    float sum = 0.0;
    slope = vec2(0);
    for (int i = 0; i < WAVES; ++i) {
        float phase = dot(waves[i].direction, place) + scene.time * waves[i].speed;
        sum += waves[i].height * sin(phase);
        slope += waves[i].direction * cos(phase);
    }
    return sum;
}

void main() {
    vec2 slope;
    float h = height(position.xz, slope);
    vec3 n = normalize(vec3(-slope.x, 1.0, -slope.y) + texture(normals, uv).xyz);
    if (material == 2 || h < -1.0) discard;
    vec3 reflected = reflect(normalize(position), n);
    bool lit = any(greaterThan(scene.lights[0].rgb, vec3(0.5)));
    switch (material & int(mask)) {
    case 0: color = textureLod(sky, reflected, 0.0); break;
    default: color = mix(vec4(0.0, 0.1, 0.2, 1.0), vec4(1.0), clamp(h, 0.0, 1.0));
    }
    while (color.a > 1.0) color.a *= 0.5;
    color.rgb *= lit ? SQUARE(h) : pow(0.5, 2.2) * dFdx(h);
    imageStore(result, ivec2(gl_FragCoord.xy), color); // what's drawn is kept
}
