import Bytes

/// Reads a pattern's bytes as tokens; knows where `*`, `^` and `$` are special.
struct PatternReader {
  /// The pattern.
  let bytes: [UInt8]
  /// Where the next token begins.
  private(set) var offset = 0
  /// What is special from here on.
  private(set) var magic = Magic.magic
  /// Whether nothing but case and magic switches came before.
  private(set) var isAtStart = true
  /// The token before, and the one before that.
  private var previous = PatternToken.end
  private var beforePrevious = PatternToken.end

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token and its length in bytes.
  private var next: (token: PatternToken, length: Int) {
    guard offset < bytes.count else { return (.end, 0) }
    guard bytes[offset] == Byte.backslash else { return unescaped }
    return escaped
  }

  /// The next token, not yet taken.
  var peek: PatternToken { next.token }

  /// Takes the next token.
  mutating func take() -> PatternToken {
    let (token, length) = next
    beforePrevious = previous
    previous = token
    isAtStart = false
    offset += length
    return token
  }

  /// Takes the next token if it is `token`.
  mutating func take(_ token: PatternToken) -> Bool {
    guard peek == token else { return false }
    _ = take()
    return true
  }

  /// Takes a switch such as `\c` or `\v`, after which the place counts as it did before.
  mutating func takeSwitch(magic newMagic: Magic?) {
    offset += next.length
    if let newMagic { magic = newMagic }
  }

  /// Makes the place count as the pattern's start, as it does after `\%23l`.
  mutating func markStart() { isAtStart = true }

  /// The byte at the reader's place, without any meaning.
  var rawByte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Steps over `count` bytes that were read raw.
  mutating func skipRaw(_ count: Int) {
    offset = min(offset + count, bytes.count)
  }

  /// Reads a decimal number, which may be missing; stops growing at 2³¹.
  mutating func number() -> Int? {
    var value: Int?
    while let byte = rawByte, Byte.isDigit(byte) {
      value = min((value ?? 0) * 10 + Int(byte - Byte.zero), 1 << 31)
      offset += 1
    }
    return value
  }

  /// Ends a collection whose `]` is at `offset`.
  mutating func finishCollection(at offset: Int) {
    self.offset = offset + 1
    previous = .literal(UInt32(Byte.rightBracket))
  }

  private var unescaped: (token: PatternToken, length: Int) {
    let byte = bytes[offset]
    guard byte < 0x80 else {
      let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
      return (.literal(scalar), length)
    }
    let isSpecial =
      switch byte {
      case Byte.asterisk: magic.isSpecial(byte) && !isStarLiteral
      case Byte.caret: magic.isSpecial(byte) && isCaretAnchor
      case Byte.dollar: magic.isSpecial(byte) && isDollarAnchor
      default: magic.isSpecial(byte)
      }
    return (isSpecial ? .special(byte) : .literal(UInt32(byte)), 1)
  }

  private var escaped: (token: PatternToken, length: Int) {
    guard offset + 1 < bytes.count else { return (.literal(UInt32(Byte.backslash)), 1) }
    let byte = bytes[offset + 1]
    if Magic.isTogglable(byte) {
      return (magic.isSpecial(byte) ? .literal(UInt32(byte)) : .special(byte), 2)
    }
    if let control = Self.control(byte) { return (.literal(control), 2) }
    if magic == .veryNomagic, byte == Byte.caret || byte == Byte.dollar {
      return (.special(byte), 2)
    }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: offset + 1)
    return (.literal(scalar), 1 + length)
  }

  /// What `\e`, `\t`, `\r` and `\b` stand for, outside and inside of `[]`.
  static func control(_ letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "e"): 0x1B
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    default: nil
    }
  }

  /// `*` is ordinary at the start and after `^`, `\(`, `\|` and `\&`.
  private var isStarLiteral: Bool {
    if isAtStart { return true }
    guard case .special(let byte) = previous else { return false }
    return [Byte.caret, Byte.leftParenthesis, Byte.bar, Byte.ampersand].contains(byte)
  }

  /// `^` is an anchor at the start and after `\(`, `\%(`, `\|`, `\&` and `\n`; with `\v` everywhere.
  private var isCaretAnchor: Bool {
    if isAtStart || magic == .veryMagic { return true }
    if previous.isByte(Byte.leftParenthesis), beforePrevious == .special(Byte.percent) {
      return true
    }
    guard case .special(let byte) = previous else { return false }
    return [Byte.leftParenthesis, Byte.bar, Byte.ampersand, UInt8(ascii: "n")].contains(byte)
  }

  /// `$` is an anchor at the end and before `\|`, `\&`, `\)` and `\n`, switches between left aside;
  /// with `\v` everywhere.
  private var isDollarAnchor: Bool {
    if magic == .veryMagic { return true }
    var index = offset + 1
    var isVeryMagic = false
    while index + 1 < bytes.count, bytes[index] == Byte.backslash {
      switch bytes[index + 1] {
      case UInt8(ascii: "v"): isVeryMagic = true
      case UInt8(ascii: "m"), UInt8(ascii: "M"), UInt8(ascii: "V"): isVeryMagic = false
      case UInt8(ascii: "c"), UInt8(ascii: "C"), UInt8(ascii: "Z"): break
      case Byte.bar, Byte.ampersand, Byte.rightParenthesis, UInt8(ascii: "n"): return true
      default: return false
      }
      index += 2
    }
    guard index < bytes.count else { return true }
    return isVeryMagic && [Byte.bar, Byte.ampersand, Byte.rightParenthesis].contains(bytes[index])
  }
}
