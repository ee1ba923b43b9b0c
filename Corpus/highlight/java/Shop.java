/*
 * お店の在庫 (Java 21)
 * TODO: データベースにつなぐ
 */
package jp.example.shop;

import java.util.List;
import java.util.Map;
import java.util.function.*;
import static java.util.stream.Collectors.toMap;

/**
 * Keeps what a shop has on sale. 店の在庫を持つ。
 *
 * <p>See {@link Item} and <a href="https://example.jp/">the site</a>; {@code x < y} &amp; more.
 * <pre>
 *   Shop shop = new Shop("本");
 * </pre>
 *
 * @param <T> the kind of item
 * @author 山田
 * @version 1.2
 * @since 1.0
 * @see Shop#find(String, int)
 * @deprecated use {@linkplain Shop} FIXME
 */
@SuppressWarnings({"unchecked", "rawtypes"})
public abstract class Shop<T extends Shop.Item & Comparable<T>> implements Iterable<T>, AutoCloseable {
    private static final long serialVersionUID = 1_234L;
    protected transient volatile int count = 0x1F, octal = 0777, bits = 0b1010_1010;
    final double rate = 1.08, tiny = 1e-9, half = .5, hex = 0x1.8p3, d = 10d;
    float f = 1.5f;
    char c = 'あ', quote = '\'', tab = '\t', unicode = '\u3042', octalChar = '\101';
    String escaped = "改行\n引用\"バックスラッシュ\\ \u0041 \q";

    /** Something to sell. */
    public sealed interface Item permits Book, Toy {
        int price();
        default String label() { return getClass().getSimpleName() + ": " + price() + "円"; }
    }

    record Book(String title, int price) implements Item {
        Book {
            if (price < 0) throw new IllegalArgumentException("price: " + price);
        }
    }

    static non-sealed class Toy implements Item {
        @Override
        public int price() { return 500; }
    }

    enum Size { SMALL, LARGE(2); private final int n; Size() { this(1); } Size(int n) { this.n = n; } }

    @interface Shelf { int value() default 1; String[] tags() default {}; }

    private final Map<String, T> items = new java.util.HashMap<>();

    public Shop(String name) throws java.io.IOException {
        super();
        assert name != null && !name.isEmpty() : "no name";
        this.count = name.length() > 3 ? 1 : 0;
    }

    /**
     * Finds items
     * by price.
     *
     * @param word the word
     * @param max the highest price
     * @return the items
     * @throws IllegalStateException when closed
     */
    @SafeVarargs
    public final synchronized <R> List<R> find(String word, int max, Function<? super T, R>... steps) {
        var found = new java.util.ArrayList<R>();
        outer:
        for (T item : items.values()) {
            for (int i = 0; i < steps.length; i++) {
                if (item.price() >= max || i % 2 == 1) continue outer;
                else if (item == null) break outer;
                found.add(steps[i].apply(item));
            }
        }
        return found;
    }

    static String describe(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer n when n > 10 -> "big";
            case String s -> { yield s.strip(); }
            case Book(String title, var price) -> title + price;
            default -> o instanceof Toy t ? t.label() : "?";
        };
    }

    int classify(int n) {
        switch (n) {
            case 1:
            case 'a': return -1;
            default: break;
        }
        do { n >>>= 1; n ^= 3 & ~n; } while (n > 0);
        while (true) { if (n++ > 5) break; }
        return n;
    }

    native void beep();

    @Override
    public void close() {
        String block = """
            {"name": "本", "price": %d}\t"quoted"
            """.formatted(count);
        Runnable r = () -> System.out.println(block);
        Supplier<Book> make = () -> new Book("題", 100);
        try (var in = System.in; var lock = new Object() { void close() {} }) {
            r.run();
            synchronized (this) { int[] a = {1, 2, 3}; a[0]++; }
        } catch (RuntimeException | Error e) {
            System.err.println(e);
        } finally {
            Class<?> k = int.class;
        }
        BiFunction<Integer, Integer, Integer> max = Math::max; // 最大値
    }

    static { int goto_ = 1; }
    strictfp double area(double r) { return Math.PI * r * r; }
}
