/* The Mandelbrot set,
   with colors by the number of steps. */

struct View {
    center: vec2<f32>,
    scale: f32,
    limit: i32,
};

@group(0) @binding(0)
var<uniform> view: View;

@group(0) @binding(1)
var palette: texture_1d<f32>;

@group(0) @binding(2)
var<storage, read> marks: array<vec2<f32>, 16>;

const pi: f32 = 3.14159265;
const escape = 4.0;
const_assert escape > 1;

fn square(z: vec2<f32>) -> vec2<f32> {
    return vec2<f32>(z.x * z.x - z.y * z.y, 2.0 * z.x * z.y);
}

// How many steps until it's gone.
fn steps(c: vec2<f32>) -> i32 {
    var z = vec2<f32>(0.0, 0.0);
    var i: i32 = 0;
    while (i < view.limit) {
        z = square(z) + c;
        if (dot(z, z) > escape) {
            return i;
        }
        i++;
    }
    return -1;
}

fn color(n: i32) -> vec4<f32> {
    if (n < 0) {
        return vec4<f32>(0.0, 0.0, 0.0, 1.0);
    } else if (n == 0x10) {
        return vec4<f32>(1.0);
    }
    let index = n % 256;
    let base = textureLoad(palette, index, 0);
    let wave = 0.5 + 0.5 * cos(2.0 * pi * f32(n) / 64.0);
    return vec4<f32>(base.rgb * wave, 1.0);
}

fn near_mark(place: vec2<f32>, found: ptr<function, bool>) {
    for (var i = 0u; i < 16u; i += 1u) {
        let d = distance(place, marks[i]);
        if (d > 1e-3) { continue; }
        *found = true;
        break;
    }
}

@vertex
fn corner(@builtin(vertex_index) index: u32) -> @builtin(position) vec4<f32> {
    let x = f32((index << 1u) & 2u);
    let y = f32(index & 2u);
    return vec4<f32>(x * 2.0 - 1.0, y * 2.0 - 1.0, 0.0, 1.0);
}

@fragment
fn pixel(@builtin(position) position: vec4<f32>,
         @builtin(front_facing) front: bool) -> @location(0) vec4<f32> {
    let place = view.center + (position.xy - vec2<f32>(256.0)) * view.scale;
    var marked: bool = false;
    near_mark(place, &marked);
    let n = steps(place);
    let tone = clamp(inverseSqrt(f32(max(n, 1))), 0.0, 1.0);
    _ = any(vec2<bool>(front, !marked));
    return select(color(n) * tone, vec4<f32>(1.0, 0.0, 0.0, 1.0), marked);
}
