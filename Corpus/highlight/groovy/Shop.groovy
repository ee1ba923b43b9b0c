#!/usr/bin/env groovy
package jp.example

import groovy.transform.CompileStatic
import static java.lang.Math.*
import java.util.List as JList

/**
 * 店の在庫. <b>Items</b> are kept in a map, see {@link Item}.
 *
 * @param name the name
 * @return nothing TODO
 */
@CompileStatic
abstract class Shop<T extends Item> implements Iterable<T>, Closeable {
    private static final int MAX = 0x1F, OCTAL = 0777, BIG = 1_000
    protected transient volatile double rate = 1.08, half = .5, exp = 1e10
    def bigInteger = 100G, decimal = 1.5G, aLong = 10L, aFloat = 2.5f
    String name = 'ただの文字列 \n \u3042 ${これは入らない} \q'
    def message = "店: ${name} $name.length() \$5 ${items.collect { it.price * 2 }.sum()} $name"
    def multi = """複数行の ${name}
        "引用" \t $rate
    """
    def plain = '''複数行の
        '引用' ${plain}'''
    def pattern = ~/\d+-${name}\/x/
    def path = $/C:\temp\${name}/$

    List<T> items = []
    Map<String, Integer> prices = [りんご: 120, 'みかん': 80, (name): 300, "k${1}": 4]

    Shop(String name) throws IOException { super(); this.name = name }

    native void beep()

    def find(String word, int max = 100) {
        def found = items.findAll { T item -> item.name =~ word && item.price <= max }
        found.each { println it }
        found.sort { a, b -> a.price <=> b.price }.reverse()
        return found*.price ?: []
    }

    synchronized boolean sell(Item item) {
        assert item != null : "no item"
        switch (item) {
            case Book: return true
            case 1..3: break
            case ~/x.*/: println 'x'; break
            case [1, 2, 'a']:
            default: return false
        }
        if (item instanceof Book && !(item in items)) {
            return item as Boolean
        } else while (true) { break }
        outer:
        for (i in 0..<10) {
            for (int j = 0; j < i; j++) {
                if (j == 5) continue outer
            }
        }
        try {
            new File('items.txt').withWriter('UTF-8') { w -> items.each { w << it.name } }
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("だめ: ${e.message}")
        } finally {
            close()
        }
    }

    enum Size { SMALL, LARGE }
    interface Item { int getPrice() }
    trait Named { String name }
    @interface Shelf { int value() default 1 }
}

class Book extends Shop.Item { int price = 1200; String title }

def closure = { x, y = 2 -> x.plus(y) }
def (a, b) = [1, 2]
def range = 1..10
def date = new Date()
println closure(a, b)
println "x".toInteger() + range.inject(0) { s, n -> s + n }
assert closure.call(1) == 3 ? true : false
def method = this.&find
def safe = closure?.owner?.class ?: null
5.times { print it }
1.upto(3) { n -> print n }
['a', 'b'].eachWithIndex { s, i -> println "$i: $s" }
/* おわり FIXME */
goto = 1
