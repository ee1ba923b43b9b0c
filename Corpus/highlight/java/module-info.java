// モジュールの宣言と、よくある間違い
/**/
/** 短い説明。 */
open module jp.example.shop {
    requires java.base;
    requires transitive java.sql;
    requires static java.desktop;
    exports jp.example.shop.api to jp.example.shop.web;
    opens jp.example.shop.model;
    uses java.sql.Driver;
    provides java.sql.Driver with jp.example.shop.db.Driver;
}

class Mistakes {
    /** Foo e.g. this. Next sentence. */
    int a = 08, b = 1__0;
    /**
     * <b>強調</b>と {@literal <T>}, {@snippet :
     *   int x;
     * }
     * @param x
     */
    const int c = 1; # \ `
    String s = "閉じない文字列
    String t = "ab" + 'c' + "\8";
    char empty = '', two = 'ab';
    void f(String... args) { goto end; }
    /* 閉じている */ */
    ) ]

    @jp.example.Named(value = "名前", order = 1) int named;
    int x = (a > b) ? a
        : b;
    label: { break label; }
    Object o = this.<String>call(super.toString(), Mistakes::new);
    boolean t = true, f = false; Object n = null;
    long big = 0xFFFF_FFFFL, oct = 07_7L, bin = 0B11;
    double d1 = 1., d2 = 1.e5, d3 = 1e5D, d4 = 0x.8p-3f;
    abstract static class Inner extends Thread implements Runnable, Cloneable { public abstract void run(); }
    interface Visitor<R> { R visit(Node<?> node) throws Exception; }
    record Pair<A, B>(A first, B second) { static int n; }
    sealed static abstract class Expr permits Num {}
    static final class Num extends Expr { int yield = 1; int record = 2, sealed = 3, permits = 4; }
}

/**
 * 年を数える。
 *
 * @param year a year of the Gregorian calendar
 * @return whether it is a leap year
 * @throws IllegalArgumentException if {@code year} is negative
 */
final class Years {
    private static final int[] LEAPS = { 2000, 2004, 0x7E8 };

    static boolean isLeap(int year) throws IllegalArgumentException {
        if (year < 0) {
            throw new IllegalArgumentException("負の年: " + year);
        }
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    // FIXME: 配列を使わない
    public static void main(String[] args) {
        for (final int year : LEAPS) {
            System.out.printf("%d\t%b%n", year, isLeap(year));
        }
    }
}
