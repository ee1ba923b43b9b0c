// 店の在庫 TODO: 保存する
#nullable enable
#define TRACE
#if DEBUG && !TRACE // 開発用
#warning デバッグ版です
#elif NET8_0_OR_GREATER
#pragma warning disable CS1591
#else
#error 対応していません
#endif

global using System.Linq;
using System;
using System.Collections.Generic;
using static System.Math;
using Pair = System.Collections.Generic.KeyValuePair<string, int>;

[assembly: CLSCompliant(true)]

#region 型
namespace Example.Shop
{
    /// <summary>売り物。<see cref="Book"/> と &lt;T&gt; を見よ</summary>
    /// <param name="price">円での値段</param>
    public interface IItem { int Price { get; } }

    public record Book(string Title, int Price) : IItem;
    public readonly record struct Point(double X, double Y);
    internal enum Size : byte { Small = 1, Large = 0x10 }
    public delegate void Changed(object? sender, EventArgs e);

    /** <summary>古い書き方</summary> */
    [Serializable, Obsolete("使わない", false)]
    public sealed partial class Store<T, U> : IEnumerable<T>, IDisposable
        where T : class, IItem, new()
        where U : struct
    {
        private readonly Dictionary<string, List<T?>> items = new();
        private const decimal Tax = 1.10m;
        protected static volatile int count = 0b1010, big = 1_000_000, hex = 0xFFu;
        long l = 10L; ulong ul = 5UL; float f = 1.5f; double d = 1e10, half = .5;
        char c = 'あ', q = '\'', n = '\n', u = '\u3042', x = '\x41';
        public event Changed? OnChanged;
        public required string Name { get; init; } = "店\t\"名前\"";
        public int Count { get => count; private set { count = value; } }
        public T this[int i] => items.Values.First()[i]!;

        public Store(string name) : base() { Name = name; }
        ~Store() => Dispose();

        public static Store<T, U> operator +(Store<T, U> a, Store<T, U> b) => a;
        public static implicit operator string(Store<T, U> s) => s.Name;

        public async Task<int> SumAsync(ref int total, out string text, params int[] xs)
        {
            text = $"合計 {total} 円, {total:N2} {{波}} {(total > 0 ? "正" : "負")} {Name,10}\n";
            string path = @"C:\temp\""x""" + $@"{Name}\""";
            string raw = """
                {"raw": "文字列"}
                """;
            await Task.Delay(100);
            foreach (var x in xs) { if (x % 2 == 0) continue; total += x; }
            for (int i = 0; i < xs.Length && i >= 0; i++) { total <<= 1; total |= i & ~3 ^ 5; }
            while (true) { if (total-- > 5) break; }
            do { total = -total; } while (!(total != 0 || total <= 9));
            return total switch { 0 => 1, > 100 and not 200 => 2, int k when k is 5 or 6 => 3, _ => 4 };
        }

        public IEnumerable<int> Numbers()
        {
            yield return 1;
            switch (Count)
            {
                case 1: goto case 2;
                case 2: yield break;
                default: goto end;
            }
        end:
            Console.WriteLine("end");
        }

        public void Dispose()
        {
            try { lock (this) { checked { count++; } unchecked { count--; } } }
            catch (InvalidOperationException e) when (e.Message is not null) { throw; }
            finally { GC.SuppressFinalize(this); }
            using var stream = new System.IO.MemoryStream();
            unsafe { fixed (int* p = &big) { *p = sizeof(int); int* q = stackalloc int[3]; } }
            var query = from i in items.Values orderby i.Count descending
                        group i by i.Count into g where g.Key > 1
                        join j in items on g.Key equals j.Key let k = 2
                        select new { g.Key, k };
            object? o = null; dynamic dyn = o ?? typeof(Store<T, U>); o ??= nameof(Dispose);
            if (o is Book { Price: > 10 } b && b?.Title is string t) Console.Write(t[^1] + t[1..2]);
            var (px, py) = new Point(1, 2); var copy = new Book("a", 1) with { Price = 2 };
            OnChanged?.Invoke(this, default); bool ok = true, ng = false; (o as IItem)?.ToString();
            Func<int, int> sq = static x => x * x; global::System.Console.WriteLine(sq(3));
        }
        public abstract override string ToString(); extern virtual void Beep();
    }
}
#endregion
static class Queries
{
    public static IEnumerable<TKey> Names<TKey, TValue>(Dictionary<TKey[], List<int[]>> map)
        where TKey : class, IComparable<TKey>, new()
        where TValue : struct
    {
        var @class = $"{{literal}} {map.Count:N0} \t";
        var @verbatim = $@"C:\{@class} ""quoted"" {{}}";
        List<(int Id, string Name)> pairs = [];
        return from key in map.Keys where key.Length > 0 orderby key[0] select key[0];
    }
}
/* おわり FIXME */
