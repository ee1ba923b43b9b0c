# Splits a line into words and numbers.
{.push checks: off, hint[XDeclaredButNotUsed]: off.}

import strutils
when defined(windows):
  include "win.nim"

type
  TokenKind {.pure.} = enum
    Word, Number, Mark, End
  Token = tuple[kind: TokenKind, text: string]
  Lexer[T] = object
    source: string
    pos {.bitsize: 32.}: int
  Callback = proc (token: Token): bool {.nimcall, gcsafe.}

converter toInt(c: char): int = ord(c)

method next(self: var Lexer[Token]): Token {.base.} =
  while self.pos < self.source.len and self.source[self.pos] in {' ', '\t'}:
    inc self.pos
  if self.pos >= self.source.len:
    return (TokenKind.End, "")
  let start = self.pos
  case self.source[self.pos]
  of 'a'..'z', 'A'..'Z', '_':
    while self.pos < self.source.len and self.source[self.pos].isAlphaNumeric:
      self.pos += 1
    result = (TokenKind.Word, self.source[start ..< self.pos])
  of '0'..'9':
    while self.pos < self.source.len and self.source[self.pos].isDigit: self.pos.inc
    result = (TokenKind.Number, self.source.substr(start, self.pos - 1))
  else:
    self.pos += 1
    result = (Mark, $self.source[start])

macro show(n: static[int]): untyped =
  quote do: echo `n`

concept Named
  proc name(x: Self): string

proc each(source: string, callback: Callback) =
  var lexer = Lexer[Token](source: source)
  block outer:
    while true:
      let token = lexer.next()
      if token.kind == TokenKind.End: break outer
      elif not callback(token): return

let pattern = re"\w+""s"  # doubled: it's a mark
assert '\\'.toInt == 92 and 0o17 == 15 and 6.02E23'f32 > 1
each("don't stop", proc (t: Token): bool = (echo t.text; true))

static:
  show(3)

func ratio(a, b: float): float =
  if b == 0.0: Inf else: a / b

defer: discard cast[pointer](nil)
asm """
  nop
"""
{.pop.}
