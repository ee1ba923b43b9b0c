package example

import scala.compiletime.{constValue, erasedValue}
export Codec.given

// Scala 3 の書き方 FIXME
enum Color(val rgb: Int):
  case Red extends Color(0xFF0000)
  case Mix(mix: Int) extends Color(mix)

enum Tree[+T] derives CanEqual:
  case Leaf
  case Node(left: Tree[T], value: T, right: Tree[T])

trait Show[A]:
  extension (a: A) def show: String
  def showAll(as: A*): Seq[String] = as.map(_.show)

object Show:
  given Show[Int] with
    extension (a: Int) def show: String = a.toString
  given listShow[A](using s: Show[A]): Show[List[A]] with
    extension (as: List[A]) def show = as.map(_.show).mkString("[", ", ", "]")
end Show

opaque type Yen = Long
object Yen:
  def apply(n: Long): Yen = n
  extension (y: Yen)
    inline def value: Long = y
    infix def plus(other: Yen): Yen = y + other

transparent inline def choose(inline b: Boolean): Any =
  inline if b then 1 else "one"

type Elem[X] = X match
  case String => Char
  case Array[t] => t

open class Animal(val name: String)
class Dog extends Animal("犬"):
  override def toString: String = s"わん: $name"

def fold[A, B](t: Tree[A])(zero: B)(f: (B, A, B) => B): B = t match
  case Tree.Leaf => zero
  case Tree.Node(l, v, r) => f(fold(l)(zero)(f), v, fold(r)(zero)(f))

@main def run(args: String*): Unit =
  val numbers = List(1, 2, 1_000, 0b11)
  val big: Int | String = if args.isEmpty then 0 else args.head
  for
    n <- numbers
    if n % 2 == 0
  do println(s"$n ${n.show} $$")
  val pf: PartialFunction[Any, Int] = { case i: Int => i }
  val poly = [A] => (x: A) => List(x)
  while numbers.isEmpty do ()
  try risky() catch case e: Exception => e.printStackTrace()
  val t = (1, "二", 'さ', 3.0d, 1e-3f, true, null)
  summon[Show[Int]]
  val using = 1; val end = 2; val open = 3
end run

private def risky(): Nothing = throw IllegalStateException("だめ")
