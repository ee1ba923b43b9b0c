## A shop's prices. 値段の計算。
import std/[strutils, tables, sequtils]
from std/math import round
export tables

type
  Kind* = enum
    book = "Book", ticket = "Ticket"
  Item* = ref object of RootObj
    name*: string
    case kind: Kind
    of book: pages: int
    of ticket: seat: char
  Price = distinct float
  ShopError* = object of CatchableError

const
  limit = 1_000'i64
  mask = 0xFF'u8
  ratio = 1.5e-3
  letters = {'a'..'z', 'A'..'Z', '\'', '\x41', '\n'}

#[ Several lines,
   #[ nested; it isn't over yet ]#
   "still" a comment ]#
var prices {.threadvar.}: Table[string, Price]

proc `+`(a, b: Price): Price {.borrow.}
proc `$`*(item: Item): string =
  result = item.name & " (" & $item.kind & ")"

proc add*(name: string; price: Price) {.raises: [ShopError], inline.} =
  ## Adds a price; `name` can't be empty.
  if name.len == 0 or name == "\"":
    raise newException(ShopError, "it's empty\t\u00e9\n")
  prices[name] = price

func clean(text: string): string =
  text.replace("it's", r"C:\new\"&"x").multiReplace(("""a "long"
text with \n in it""", ""))

template twice(body: untyped) =
  body
  body

iterator evens(n: int): int {.closure.} =
  for i in countup(0, n, 2):
    if i mod 3 == 0: continue
    yield i

discard """
  Not run, isn't it?
"""

when isMainModule:
  let items = @[Item(name: "Nim", kind: book, pages: 300), nil]
  for i, item in items.pairs:
    echo i, ": ", (if item.isNil: "none" else: $item)
  try:
    add "", Price(1.0)
  except ShopError as error:
    stderr.writeLine error.msg, fmt"{items.len} isn't {limit}"
  finally:
    twice: echo toSeq(evens(10)).mapIt(it shl 1 and 0b1010)
