import Bytes

extension ExpressionEvaluator {
  /// Reads a `"string"` with its escapes (`:help expr-string`).
  mutating func escapedString(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    let start = offset
    offset += 1
    var result: [UInt8] = []
    while offset < end, bytes[offset] != Byte.quote {
      guard bytes[offset] == Byte.backslash, offset + 1 < end else {
        if evaluating { result.append(bytes[offset]) }
        offset += 1
        continue
      }
      offset += 1
      escape(into: &result)
    }
    guard offset < end else {
      throw ScriptError("E114: Missing double quote: ", quoting: bytes[start..<end])
    }
    offset += 1
    return try interpreter.store.string(result)
  }

  /// Reads one escape behind its backslash.
  private mutating func escape(into result: inout [UInt8]) {
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "b"): result.append(8)
    case UInt8(ascii: "e"): result.append(Byte.escape)
    case UInt8(ascii: "f"): result.append(12)
    case UInt8(ascii: "n"): result.append(Byte.lineFeed)
    case UInt8(ascii: "r"): result.append(Byte.carriageReturn)
    case UInt8(ascii: "t"): result.append(Byte.tab)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): hexadecimal(2, byte, into: &result)
    case UInt8(ascii: "u"): hexadecimal(4, byte, into: &result)
    case UInt8(ascii: "U"): hexadecimal(8, byte, into: &result)
    case 0x30...0x37:
      offset -= 1
      let (value, length) = NumberReader.digits(in: bytes[offset..<min(offset + 3, end)], radix: 8)
      offset += length
      result.append(UInt8(truncatingIfNeeded: value))
    case Byte.lessThan: key(into: &result)
    default: result.append(byte)
    }
  }

  /// Reads up to `most` hexadecimal digits: `\x` makes a byte, `\u` and `\U` a character.
  private mutating func hexadecimal(_ most: Int, _ letter: UInt8, into result: inout [UInt8]) {
    let (value, length) = NumberReader.digits(
      in: bytes[offset..<min(offset + most, end)], radix: 16)
    offset += length
    if length == 0 {
      result.append(letter)
    } else if most == 2 {
      result.append(UInt8(truncatingIfNeeded: value))
    } else {
      result += UTF8Text.encoding(of: value)
    }
  }

  /// Reads `<Key>` behind `\`; the keys that have a character of their own.
  private mutating func key(into result: inout [UInt8]) {
    let keys: [(StaticString, UInt8)] = [
      ("esc>", 27), ("tab>", 9), ("cr>", 13), ("nl>", 10), ("space>", 32), ("lt>", 60),
      ("bslash>", 92), ("bar>", 124), ("bs>", 8),
    ]
    for (name, byte) in keys {
      let text = String(describing: name).utf8
      let here = bytes[offset..<min(offset + text.count, end)].lazy.map(Byte.lowercased)
      if here.elementsEqual(text) {
        offset += text.count
        result.append(byte)
        return
      }
    }
    result.append(Byte.lessThan)
  }

  /// Reads a `'string'`, in which only `''` is special (`:help literal-string`).
  mutating func literalString(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    let start = offset
    offset += 1
    var result: [UInt8] = []
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == Byte.apostrophe {
        guard peek() == Byte.apostrophe else { return try interpreter.store.string(result) }
        offset += 1
      }
      if evaluating { result.append(byte) }
    }
    throw ScriptError("E115: Missing single quote: ", quoting: bytes[start..<end])
  }

  /// Reads `$"text {expression}"` or `$'…'` (`:help interpolated-string`).
  mutating func interpolatedString(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    let start = offset
    let quote = peek(1)
    offset += 2
    var result: [UInt8] = []
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case quote where quote == Byte.apostrophe && peek() == quote:
        offset += 1
        result.append(quote)
      case quote: return try interpreter.store.string(result)
      case Byte.leftBrace where peek() != Byte.leftBrace:
        result += try interpolation(evaluating)
      case Byte.leftBrace, Byte.rightBrace:
        guard peek() == byte else {
          throw ScriptError("E1278: Stray '}' without a matching '{': ", quoting: rest)
        }
        offset += 1
        result.append(byte)
      case Byte.backslash where quote == Byte.quote && offset < end: escape(into: &result)
      default: result.append(byte)
      }
    }
    throw ScriptError("E114: Missing quote: ", quoting: bytes[start..<end])
  }

  /// Reads a whole line of text with `{expression}` in it.
  mutating func interpolatedLine() throws(ScriptError) -> [UInt8] {
    var result: [UInt8] = []
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case Byte.leftBrace where peek() != Byte.leftBrace: result += try interpolation(true)
      case Byte.leftBrace, Byte.rightBrace:
        guard peek() == byte else {
          throw ScriptError("E1278: Stray '}' without a matching '{': ", quoting: rest)
        }
        offset += 1
        result.append(byte)
      default: result.append(byte)
      }
    }
    return result
  }

  /// Reads `expression}` and returns its text.
  private mutating func interpolation(_ evaluating: Bool) throws(ScriptError) -> [UInt8] {
    let value = try expression(evaluating)
    skipWhite()
    guard peek() == Byte.rightBrace else {
      throw ScriptError("E1279: Missing '}': ", quoting: rest)
    }
    offset += 1
    return evaluating ? try ValueWriter.display(of: value, in: interpreter) : []
  }
}
