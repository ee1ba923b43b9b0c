module literals;

version (Windows) private enum newline = "\r\n";
else version (Posix) private enum newline = "\n";
else static assert(0, "unknown system");

debug (verbose) import std.stdio : trace = writeln;

alias Handler = void delegate(scope const(char)[] text) nothrow;
alias Parse(T) = T function(string) @safe;

enum numbers = [
    0, 1_000_000, 0xFFu, 0b1010_1010, 42L, 42uL, 1.5f, 2.5e-3, .5, 1e10L, 3.0i,
];

immutable wide = "wide"w, wider = "wider"d;
immutable raw = r"C:\no\escapes", tick = `it's "raw" \n`;
immutable hex = x"00 FF 7E";
immutable bracketed = q"(a "quoted" (nested) text)";
immutable slashes = q"/what's between/";
immutable document = q"END
it's "free" text
up to the word
END";
immutable code = q{
    int twice(int x) { return x * 2; } // tokens only: "checked"
};
immutable chars = ['a', '\'', '\\', '\x41', '\u3042', '\U0001F600', '\101', '\&amp;'];
immutable escapes = "tab\t quote\" entity&copy; \&copy; continued
on the next line";

mixin template Named(string kind)
{
    string name = kind ~ ": " ~ typeof(this).stringof;
}

interface Shape { double area() const; }

abstract class Base : Shape
{
    mixin Named!"base";
    protected abstract void draw(ref int[] canvas, lazy string title, out bool ok);
    override string toString() const { return super.toString(); }
}

union Bits { float value; uint bits; align(1) ubyte[4] bytes; }

T largest(T)(T[] values...) pure if (is(T : real))
in (values.length > 0, "nothing given")
{
    T best = values[0];
    foreach_reverse (ref v; values)
        if (v > best) best = v;
    return best;
}

extern (C) int puts(const char* s);
extern (C++, ns) shared static this() {}

int classify(int n)
{
    switch (n)
    {
    case 0: return 0;
    case 1: .. case 9: goto case 0;
    default: break;
    }
    loop: do { n /= 10; if (n == 5) continue loop; } while (n);
    with (Bits()) bits = cast(uint) n;
    synchronized { asm { nop; } }
    final switch (n & 1) { case 0: return __LINE__; case 1: throw new Error("odd"); }
}

pragma(msg, "compiled on " ~ __DATE__);
static if (__traits(compiles, largest(1, 2))) enum works = true;
string greeting(string name) => i"Hello, $(name.length > 3 ? name : "you")!".text;
