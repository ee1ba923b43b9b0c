#!/usr/bin/env kotlin
@file:DependsOn("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.9.0")

import kotlinx.coroutines.*
import java.util.concurrent.TimeUnit.SECONDS as seconds

// 料金表。TODO: 設定ファイルから読む
val prices = mapOf("りんご" to 120, "みかん" to 80L, "ぶどう" to 4.5e2, "なし" to .5f)

/* ブロックコメント
   /* 入れ子 */
   XXX */
interface Shape {
    val area: Double
        get() = 0.0
}

data class Circle(val r: Double) : Shape {
    override val area get() = Math.PI * r * r
}

inner@ class Outer {
    private inner class Inner { fun outer() = this@Outer }
    protected external fun native0(): ByteArray
}

expect fun platform(): String
actual fun platform(): String = "JVM"

fun interface Transformer<T> { fun apply(value: T): T }

operator fun Circle.component2() = area
infix fun Int.pow(n: Int): Long {
    var result = 1L
    repeat(n) { result *= this }
    return result
}

suspend fun fetch(id: Int, retries: UInt = 3u): Result<String> = runCatching {
    delay(100)
    if (id % 2 != 0) throw IllegalArgumentException("odd: $id")
    "item-${id.toString().padStart(4, '0')}"
}

fun describe(obj: Any?): String = when (obj) {
    null -> "null"
    is String, is Char -> "text"
    !is Number -> "other"
    in 1..9, 10 -> "small"
    0xFF, 0b11, 1_000_000 -> "special"
    else -> """{"value": "${obj}", "class": "${obj::class.simpleName ?: "?"}"}"""
}

class Config private constructor(private val map: Map<String, Any?>) {
    companion object Factory {
        @JvmStatic fun create(vararg pairs: Pair<String, Any?>) = Config(pairs.toMap())
    }
    var name: String by map as MutableMap<String, String>
    internal var size = 0
        private set
    operator fun get(key: String) = map[key]
}

runBlocking {
    val jobs = List(3) { i ->
        async(Dispatchers.IO) { fetch(i) }
    }
    for ((index, job) in jobs.withIndex()) {
        job.await()
            .onSuccess { println("[$index] $it") }
            .onFailure { e -> println("[$index] ${e.message!!}\t\u2717") }
    }
    loop@ while (true) {
        when {
            prices.isEmpty() -> break@loop
            prices["りんご"] === null || !prices.containsKey("みかん") -> continue@loop
        }
        break
    }
    val sum = prices.values.filterIsInstance<Int>().fold(0) { acc, n -> acc + n }
    println("合計 ${sum} 円, 2^10 = ${2 pow 10}, cost = \$5")
    check(sum >= 0) { "負の数です" }
    do { val n = readLine()?.toIntOrNull() ?: break } while (n != -1)
}

object Registry : MutableMap<String, Shape> by mutableMapOf() {
    init { this["unit"] = Circle(1.0) }
    @Deprecated("use [get]", ReplaceWith("get(key)"))
    fun lookup(key: String): Shape? = super.toString().let { this[key] }
}
