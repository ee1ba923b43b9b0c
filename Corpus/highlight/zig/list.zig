//! A list that grows. 伸びる配列。
const std = @import("std");
const builtin = @import("builtin");
const Allocator = std.mem.Allocator;

/// What can go wrong; it isn't much.
pub const Error = error{ OutOfMemory, OutOfBounds };

pub fn List(comptime T: type) type {
    return struct {
        const Self = @This();

        items: []T = &.{},
        capacity: usize = 0,
        allocator: Allocator,

        pub fn init(allocator: Allocator) Self {
            return .{ .allocator = allocator };
        }

        pub fn deinit(self: *Self) void {
            self.allocator.free(self.items.ptr[0..self.capacity]);
            self.* = undefined;
        }

        pub fn append(self: *Self, item: T) Error!void {
            if (self.items.len == self.capacity) {
                const wanted = if (self.capacity == 0) 8 else self.capacity * 2;
                const memory = self.allocator.alloc(T, wanted) catch return error.OutOfMemory;
                errdefer self.allocator.free(memory);
                @memcpy(memory[0..self.items.len], self.items);
                self.items = memory[0..self.items.len];
                self.capacity = wanted;
            }
            self.items.len += 1;
            self.items[self.items.len - 1] = item;
        }

        pub inline fn get(self: Self, index: usize) ?T {
            return if (index < self.items.len) self.items[index] else null;
        }
    };
}

const help =
    \\Usage: list [FILE]
    \\  Don't forget the "quotes".
;

pub fn main() !void {
    var gpa = std.heap.GeneralPurposeAllocator(.{}){};
    defer _ = gpa.deinit();

    var list = List(u8).init(gpa.allocator());
    defer list.deinit();

    for ("it's \"text\"\n\x41\u{1F600}") |byte| try list.append(byte);
    std.debug.print("{s}: {d} {c}\n", .{ help, list.items.len, '\'' });
}

test "a list grows" {
    var list = List(i32).init(std.testing.allocator);
    defer list.deinit();
    var i: i32 = 0;
    while (i < 1_000) : (i += 1) {
        try list.append(i *% 0x10);
    }
    try std.testing.expectEqual(@as(?i32, null), list.get(1000)); // TODO: more
}
