#!/usr/bin/env scala
package jp.example
package shop

import scala.collection.mutable
import scala.util.{Failure, Success, Try => Attempt, _}
import java.util.concurrent.atomic.AtomicInteger

/** 店の在庫。 {{{ val shop = new Shop("本") }}} See [[Item]]. TODO
  *
  * @param name the name
  * @tparam A what is sold
  * @author 山田
  * @return nothing
  */
sealed trait Item extends Product with Serializable {
  def price: Int
  val label: String = s"$price 円"
}

case class Book(title: String, override val price: Int = 1200) extends Item
final case class Toy(name: String)(implicit val maker: Maker) extends Item { def price = 0x1F }
case object Nothing1 extends Item { lazy val price = 1L.toInt }
class Maker(private[shop] val id: Long, protected var count: Int) { def this() = this(0L, 0) }

/* 入れ子の /* コメント */ です */
abstract class Shop[+A <: Item, -B >: Null](val name: String) { self: Serializable =>
  type Stock = Map[String, List[A]]
  type Handler[F[_], T] = (T, Int) => F[T]
  protected def items: Stock
  private[this] val counter = new AtomicInteger(0)
  implicit class Rich(val underlying: Int) { def yen: String = underlying + "円" }

  @throws[IllegalStateException]("閉店")
  def find(word: String, max: Double = 1e3)(f: A => Boolean): Option[A] = {
    val found = for {
      (key, list) <- items
      if key contains word
      item <- list if f(item) && item.price <= max
    } yield item
    found.headOption
  }

  def describe(x: Any): String = x match {
    case 1 | 2            => "small"
    case n: Int if n > 10 => "big"
    case Book(t, p)       => f"$t%s: $p%5d ${p * 1.1}%.2f円"
    case s @ Some(_)      => s.toString
    case 'a' | '\n' | '\u3042' => "char"
    case "x"              => """raw \n "text" ${x}"""
    case `name`           => raw"a\n$name"
    case head :: tail     => tail.mkString(", ")
    case _: Map[_, _]     => "map\t\"quoted\" $x"
    case null             => "null"
    case _                => ???
  }

  def loop(n: Int): Int = {
    var i = 0; var sum = 0.0f
    while (i < n) { i += 1; sum += .5f }
    do { i -= 1 } while (i > 0)
    try { throw new RuntimeException("x") } catch { case e: Exception => -1 } finally println("end")
  }

  def +(other: Shop[_, _]): this.type = this
  def unary_! : Boolean = !false
  val symbol = 'sym; val unit: Unit = (); val tuple: (Int, String) = (1, "one")
  val fn: Int => Int = _ + 1; val total = List(1, 2, 3).map(_ * 2).foldLeft(0)(_ + _)
  def varargs(xs: Int*): Seq[Int] = varargs(xs: _*)
  def classes = (classOf[String], x.isInstanceOf[Book], super.toString)
  if (total > 3) return else counter.set(total)
}

object Shop extends App {
  val Pattern = """(\d+)-(\w+)""".r
  val Pattern(no, rest) = "12-ab"
  val m = Map("a" -> 1, "b" -> 2)
  def f[T: Ordering](x: T): T = implicitly[Ordering[T]].max(x, x)
  val `quoted name` = """raw \u0041 "quoted" ${no}""" + s"""id \u3042 ${1 + 1} $total""" + raw"\d"
  type Sorted <: Seq[Int]; `quoted name`.foreach(println); object `Odd Name`
  def largest[A <: Comparable[A], B >: Null, F[_] <: (A, B)](x: Map[String, (Int, A)]): F[(A, B)] = ???
  def run(block: => Unit): Unit = block
  val html = s"""<a href="${m("a")}">
    ${m.map { case (k, v) => s"$k=$v" }.mkString}</a>"""
}
