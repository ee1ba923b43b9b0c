const std = @import("std");

// The machine's instructions.
pub const Opcode = enum(u8) {
    push = 0x01,
    add = 0b10,
    jump = 0o17,
    halt = 255,
    _,
};

const Value = union(enum) {
    integer: i64,
    float: f64,
    text: []const u8,
    none,
};

const Header = packed struct {
    version: u4,
    flags: u4 align(1),
};

extern "c" fn puts(text: [*:0]const u8) callconv(.C) c_int;
threadlocal var depth: u32 = 0;

const limits = .{ .steps = 1e6, .ratio = 0x1.8p3, .letter = 'é' };

export fn run(code: [*]const u8, length: usize) bool {
    var stack: [16]Value = [_]Value{.none} ** 16;
    var top: usize = 0;
    var index: usize = 0;

    loop: while (index < length) : (index += 1) {
        const opcode: Opcode = @enumFromInt(code[index]);
        switch (opcode) {
            .push => {
                stack[top] = .{ .integer = code[index + 1] };
                top += 1;
            },
            .add, .jump => |which| {
                if (top < 2 or which == .jump) break :loop;
                top -= 1;
            },
            .halt => return true,
            else => unreachable,
        }
    }

    const total = blk: {
        var sum: i64 = 0;
        for (stack[0..top], 0..) |value, i| {
            sum += switch (value) {
                .integer => |n| n << @intCast(i),
                .float => |x| @intFromFloat(x),
                .text, .none => 0,
            };
        }
        break :blk sum;
    };
    return total != 0 and !std.math.isNan(0.5) or @"true"(total);
}

fn @"true"(value: i64) bool {
    _ = value;
    return true;
}

comptime {
    std.debug.assert(@sizeOf(Header) == 1);
    asm volatile ("nop" ::: "memory");
}
