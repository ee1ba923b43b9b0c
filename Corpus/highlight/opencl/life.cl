// Conway's life: one item a cell, edges joined.

#include "config.h"

#if defined(WIDE) && WIDE > 1
typedef ulong cell_t;
#else
typedef uchar cell_t;
#endif

#if 0
This isn't compiled: "quotes", 'apostrophes
#endif

enum rule { DEAD = 0, ALIVE = 1, BORN = 0x03, LAST };

inline int wrap(int value, int size)
{
    return (value + size) % size;
}

/* How many neighbours live. */
static int neighbours(__global const cell_t *world, int x, int y, int2 size)
{
    int count = 0;
    for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
            if (dx == 0 && dy == 0)
                continue;
            int column = wrap(x + dx, size.x);
            int row = wrap(y + dy, size.y);
            count += world[row * size.x + column] != DEAD;
        }
    }
    return count;
}

__kernel void step(__global const cell_t *now,
                   __global cell_t *then,
                   __private const int width,
                   __private const int height)
{
    const int x = get_global_id(0);
    const int y = get_global_id(1);
    const int2 size = (int2)(width, height);
    if (x >= width || y >= height)
        return;

    const size_t index = (size_t)y * width + x;
    const int n = neighbours(now, x, y, size);

    switch (n) {
    case 2:
        then[index] = now[index];
        break;
    case BORN:
        then[index] = ALIVE;
        break;
    default:
        then[index] = DEAD;
    }
}

__kernel void draw(__global const cell_t *world, __global char *text, int width)
{
    __local char line[256];
    const uint i = get_local_id(0);
    const event_t copied = async_work_group_copy(line, text, 256, 0);

    line[i] = world[get_global_id(0)] ? '#' : '.';
    wait_group_events(1, &copied);
    while (line[i] == '\\' || line[i] == '\'')
        line[i] -= 1;
    do {
        line[i] ^= 0x20;
    } while (line[i] > 'Z');
    text[get_global_id(0)] = i + 1 == width ? '\n' : line[i];
    prefetch(world + get_global_id(0), 16);
    float8 v = vload8(0, (__global float *)world);
    half2 h = convert_half2(v.s01);
    double angle = radians(90.0) * M_PI_F + hypot(3.0f, 4.0f);
    printf("%s: %v8f\n", "it's", v); // no "end"
}
