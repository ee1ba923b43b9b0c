// Particles: a compute pass moves them, a render pass draws them.
enable f16;
requires readonly_and_readwrite_storage_textures;
diagnostic(off, derivative_uniformity);

const groupSize = 64u;
override gravity: f32 = 9.81;
alias Color = vec4<f32>;

struct Particle {
  @align(16) position: vec3f,
  velocity: vec3f,
  @size(16) life: f32,
}

struct Settings {
  view: mat4x4<f32>,
  time: f32,
  count: u32,
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read_write> particles: array<Particle>;
@group(0) @binding(2) var picture: texture_2d<f32>;
@group(0) @binding(3) var smooth_sampler: sampler;
@group(1) @binding(0) var output: texture_storage_2d<rgba8unorm, write>;
var<workgroup> alive: atomic<u32>;
var<private> seed: u32 = 0x9E37_79B9u;

/* Random numbers: /* nested comments
   are allowed */ it's simple. */
fn random() -> f32 {
  seed ^= seed << 13u;
  seed ^= seed >> 17;
  return f32(seed & 0xFFFFu) / 65535.0;
}

@compute @workgroup_size(groupSize, 1, 1)
fn move_all(@builtin(global_invocation_id) id: vec3<u32>) {
  let index = id.x;
  if (index >= arrayLength(&particles)) {
    return;
  }
  var p = particles[index];
  p.velocity.y -= gravity * settings.time;
  p.position += p.velocity * 1e-2;
  loop {
    if p.position.y > 0.0 { break; }
    p.position.y += 1.0f;
    continuing {
      p.life -= .5;
    }
  }
  atomicAdd(&alive, select(0u, 1u, p.life > 0));
  workgroupBarrier();
  particles[index] = p;
}

struct Out {
  @builtin(position) position: vec4<f32>,
  @location(0) @interpolate(flat) tint: Color,
}

@vertex
fn draw(@builtin(vertex_index) v: u32, @location(0) corner: vec2<f32>) -> Out {
  let size: f16 = 0.5h;
  var out: Out;
  out.position = settings.view * vec4(particles[v / 6].position + vec3(corner, 0.0), 1.0);
  out.tint = mix(Color(1, 0, 0, 1), Color(0.0, 0.0, 1.0, 1.0), random() * f32(size));
  return out;
}

@fragment
fn shade(in: Out) -> @location(0) vec4f {
  let texel = textureSample(picture, smooth_sampler, in.position.xy * 0x1p-8);
  switch i32(in.tint.a) {
    case 0, 1: { discard; }
    default: { textureStore(output, vec2i(in.position.xy), texel); }
  }
  return texel * in.tint;
}
