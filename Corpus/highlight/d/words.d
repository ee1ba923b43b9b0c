#!/usr/bin/env rdmd
/** Counts the words of files.
 *
 * Examples: `words a.txt b.txt`
 */
module words;

import std.algorithm : filter, map, sort;
import std.stdio, std.string;
import core.time : Duration, msecs;

/+ Nested /+ comments +/ are one comment. +/

enum Order : ubyte { byCount = 1, byName = 0x02 }

struct Entry
{
    string name;
    size_t count;

    int opCmp(ref const Entry other) const pure nothrow @nogc @safe
    {
        return count < other.count ? 1 : count > other.count ? -1 : 0;
    }

    invariant
    {
        assert(count >= 0, "can't be negative");
    }
}

final class Counter
{
    private size_t[string] table;
    private static immutable string[] ignored = ["the", "a", "of"];

    this(Order order = Order.byCount) { this.order = order; }
    ~this() { table = null; }

    @property size_t length() const { return table.length; }

    void add(R)(R words) if (is(typeof(words.front) : const(char)[]))
    {
        foreach (word; words)
        {
            if (word.length == 0 || ignored.canFind(word))
                continue;
            ++table[word.idup];
        }
    }

    auto sorted() @trusted
    out (result; result.length <= length)
    do
    {
        Entry[] entries;
        foreach (name, count; table)
            entries ~= Entry(name, count);
        sort(entries);
        return entries;
    }

    private Order order;
}

void main(string[] args)
{
    auto counter = new Counter;
    scope (exit) writeln("done\t\"all\"\n");
    foreach (path; args[1 .. $])
    {
        try
        {
            foreach (line; File(path, "r").byLine)
                counter.add(line.toLower.split!(c => !(c >= 'a' && c <= 'z') && c != '\''));
        }
        catch (Exception e)
        {
            stderr.writefln("%s: %s", path, e.msg);
        }
    }
    foreach (i, entry; counter.sorted)
    {
        if (i == 1_000) break;
        writefln("%6d %-20s", entry.count, entry.name);
    }
}

unittest
{
    auto c = new Counter;
    c.add(["it's", "it's", "b"]);
    assert(c.length == 2);
    assert(c.sorted[0] == Entry("it's", 2));
}
