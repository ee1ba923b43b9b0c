@file:JvmName("Inventory")

package jp.example.shop

import java.math.BigDecimal
import kotlin.math.max as maximum

/**
 * 在庫を管理する。See [Item] and [Stock.find].
 *
 * @param name the name of the shop
 * @property items what is on sale
 * @throws IllegalStateException when the shop is closed
 * @return nothing /* nested */ TODO
 */
sealed interface Item { val price: Int }

data class Book(override val price: Int, val title: String, var pages: Int = 0x1F) : Item
data object Nothing2 : Item { override val price = 1_000 }

enum class Size(private val cm: Double) {
    SMALL(1.5), LARGE(2e3f.toDouble());
    operator fun plus(other: Size) = cm + other.cm
}

@JvmInline
value class Yen(val amount: Long)

@Target(AnnotationTarget.CLASS) annotation class Shelf(val no: Int = 0b1010)

abstract class Stock<in K, out V : Any>(vararg keys: K) where V : Comparable<@UnsafeVariance V> {
    private val map = mutableMapOf<String, Item?>()
    protected open lateinit var owner: String
    internal var count: UInt = 0u
        get() = field + 1u
        private set(value) {
            field = value
        }
    val lazyTotal: Int by lazy { map.values.sumOf { it?.price ?: 0 } }

    companion object {
        const val TAX = 0.10
        @Volatile var open = true
    }

    init {
        require(keys.isNotEmpty()) { "keys は空にできません: ${keys.size} ${if (open) "open" else "closed"}" }
    }

    constructor(key: K, other: Int) : this(key) { println(other) }

    infix fun has(key: String): Boolean = key in map && key !in setOf("a", "b")

    suspend inline fun <reified T> find(crossinline test: (T) -> Boolean): T? {
        outer@ for (i in 0..10 step 2) {
            for (j in i downTo 0) {
                if (j == 5) continue@outer
                if (j > 6) break@outer
            }
        }
        val found = map.values.firstOrNull { it is T && it !is Book && test(it) }
        return found as? T
    }

    tailrec fun gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)
}

typealias Handler = (Item, Int) -> Unit

fun String.shout() = "$this!\n\t\u3042 \$5 \q"

fun main(args: Array<String>) {
    val text = """
        |raw "text" \n ${args.size + 1}
        |$args
    """.trimMargin()
    val c = 'a'; val n = '\n'; val k = '\u3042'
    var x: Any? = null
    try {
        x = when (val size = args.size) {
            0 -> throw Exception("no argument")
            in 1..3 -> 'z'
            is Int -> 12L
            else -> { size shl 2 }
        }
    } catch (e: Exception) {
        println(e.message) // FIXME: ログに書く
    } finally {
        x = false || true
    }
    do { val y = maximum(1, 2); } while (false)
    listOf(1, 2, 3).forEach lit@{ if (it == 2) return@lit; print(it) }
    val `two words` = object : Runnable { override fun run() { super.toString(); this@main } }
    run { `two words`.run() }
    println("sum: ${listOf(1, 2).map { n -> if (n > 1) { n * 2 } else { n } }.sum()} $x")
    x!!.hashCode(); x?.let { v -> println("v = $v, ${v::class}") }
}
