import Bytes

/// Finds where a delimited pattern ends.
enum PatternDelimiter {
  /// Returns the offset of the delimiter that ends a pattern.
  ///
  /// A delimiter behind a backslash or inside a collection (`[...]`) does not end it; `\v` and
  /// `\V` change what opens a collection.
  ///
  /// - Returns: An index of `bytes`, or its end where there is no delimiter.
  static func end(in bytes: ArraySlice<UInt8>, from start: Int, delimiter: UInt8) -> Int {
    var index = start
    var isVeryNoMagic = false
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == delimiter { return index }
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      let opener = isVeryNoMagic ? (Byte.backslash, Byte.leftBracket) : (Byte.leftBracket, next)
      if (byte, next) == opener {
        index = collectionEnd(in: bytes, from: index + (isVeryNoMagic ? 2 : 1))
        if index >= bytes.endIndex { return bytes.endIndex }
      } else if byte == Byte.backslash, next != 0 {
        index += 1
        if next == 0x76 { isVeryNoMagic = false }
        if next == 0x56 { isVeryNoMagic = true }
      }
      index += 1
    }
    return bytes.endIndex
  }

  /// Returns the offset of the `]` that ends a collection whose first byte is at `start`.
  private static func collectionEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    func byte(_ index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }
    var index = start
    if byte(index) == Byte.caret { index += 1 }
    if byte(index) == Byte.rightBracket || byte(index) == Byte.minus { index += 1 }
    while index < bytes.endIndex, bytes[index] != Byte.rightBracket {
      switch bytes[index] {
      case Byte.minus:
        index += 1
        if byte(index) != Byte.rightBracket, byte(index) != 0 { index += 1 }
      case Byte.backslash where isEscapeInCollection(byte(index + 1)):
        index += 2
      case Byte.leftBracket:
        index = classEnd(in: bytes, from: index) ?? index + 1
      default:
        index += 1
      }
    }
    return min(index, bytes.endIndex)
  }

  private static func isEscapeInCollection(_ byte: UInt8) -> Bool {
    "]^-n\\nrtebdoxuU".utf8.contains(byte)
  }

  private static let classNames: Set<String> = [
    "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space",
    "upper", "xdigit", "tab", "return", "backspace", "escape", "ident", "keyword", "fname",
  ]

  /// Returns the offset behind `[:name:]`, `[=x=]` or `[.x.]` at `start`, or `nil`.
  private static func classEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let limit = min(bytes.endIndex, start + 14)
    guard start + 4 < bytes.endIndex else { return nil }
    let mark = bytes[start + 1]
    guard mark == 0x3A || mark == Byte.equals || mark == 0x2E else { return nil }
    var index = start + 2
    while index + 1 < limit {
      if bytes[index] == mark, bytes[index + 1] == Byte.rightBracket {
        let name = String(decoding: bytes[start + 2..<index], as: UTF8.self)
        if mark == 0x3A { return classNames.contains(name) ? index + 2 : nil }
        return name.unicodeScalars.count == 1 ? index + 2 : nil
      }
      index += 1
    }
    return nil
  }
}
