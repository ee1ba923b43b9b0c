#!/usr/bin/env dotnet
using System.Text.RegularExpressions;

// 引数の数を数えるだけのプログラム HACK
var words = args.Length > 0 ? args : ["一", "二"];
int total = 0;
var text = $"""
    {words.Length} 個の "語"
    """;
var json = $$"""{"n": {{total}}, "s": {plain}}""";
var bytes = "utf8"u8; char e = '\e';
string bad = "だめな \q エスケープ", empty = "";
string open = "閉じない
;
Console.WriteLine($"{text} {Add(1, 2)} {words[0]} {DateTime.Now:yyyy-MM-dd}");

static int Add(int a, int b = 2) => a + b;
static T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;
static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

foreach (var (word, index) in words.Select((w, i) => (w, i)))
{
    total += word switch
    {
        "一" => 1,
        { Length: 0 } => throw new ArgumentException(nameof(word)),
        [var first, .., 'x'] when first == 'a' => index,
        _ => Regex.IsMatch(word, @"^\d+$") ? int.Parse(word) : 0,
    };
}

file sealed class Counter(string name)
{
    private int _value;
    public string Name => name;
    public int Value
    {
        get { return _value; }
        set
        {
            if (value < 0) throw new ArgumentOutOfRangeException();
            _value = value;
        }
    }
    public event EventHandler Tick { add { } remove { } }
    public static bool operator ==(Counter a, Counter b) => ReferenceEquals(a, b);
    public static bool operator !=(Counter a, Counter b) => !(a == b);
    internal protected virtual void Reset(in int x, scoped ref int y) { y = x; }
}

interface IShape<in TIn, out TOut> { TOut Area(TIn input); static abstract int Sides { get; } }
struct Square : IShape<double, double> { public double Area(double x) => x * x; public static int Sides => 4; }
partial class Part { partial void Hook(); }
namespace Inner { class C { nint n = 1; nuint m = 2; } }

/// <remarks>
/// 待ち行列。<paramref name="items"/> を先に入れた順に返す
/// </remarks>
public class Queue<TItem>(params TItem[] items) where TItem : notnull
{
    private readonly LinkedList<TItem> _list = new(items);

    public bool TryTake(out TItem? item)
    {
        item = default;
        if (_list.First is not { } first) return false;
        item = first.Value;
        _list.RemoveFirst();
        return true;
    }

    public TItem this[Index i] => _list.ElementAt(i.GetOffset(_list.Count));
    public static explicit operator int(Queue<TItem> q) => q._list.Count << 1 | 0b1;
}
