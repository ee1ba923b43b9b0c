import Bytes

/// What begins with a `[` inside of a collection: `[:alpha:]`, `[=e=]` or `[.a.]`.
struct CollectionItem {
  enum Kind {
    /// `[:alpha:]`
    case named(CharacterClass.Name)
    /// `[=e=]`: all that differ from the character by accents only.
    case equivalents(UInt32)
    /// `[.a.]`
    case collating(UInt32)
  }

  let kind: Kind
  /// The index behind its `]`.
  let end: Int

  /// Reads the item at `start`; `nil` if there is none.
  init?(in bytes: ArraySlice<UInt8>, at start: Int) {
    guard start + 4 < bytes.endIndex, bytes[start] == Byte.leftBracket else { return nil }
    let sign = bytes[start + 1]
    let rest = bytes[(start + 2)...]
    let close: Int
    switch sign {
    case Byte.colon:
      let word = rest.prefix { Byte.isLetter($0) }
      guard let name = CharacterClass.Name(rawValue: String(decoding: word, as: UTF8.self)) else {
        return nil
      }
      kind = .named(name)
      close = word.endIndex
    case Byte.equals, Byte.dot:
      let character = Array(rest.prefix(4))
      let (scalar, length) = UTF8Scalar.decode(character, at: 0)
      kind = sign == Byte.equals ? .equivalents(scalar) : .collating(scalar)
      close = rest.startIndex + length
    default: return nil
    }
    guard bytes[close...].starts(with: [sign, Byte.rightBracket]) else { return nil }
    end = close + 2
  }

  /// Returns the index of the `]` that ends the collection whose first byte is at `start`, or `nil`
  /// where there is none.
  ///
  /// - SeeAlso: `skip_anyof()` in Vim's `regexp.c`.
  static func collectionEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    func isByte(_ bytesHere: UInt8...) -> Bool {
      index < bytes.endIndex && bytesHere.contains(bytes[index])
    }
    if isByte(Byte.caret) { index += 1 }
    if isByte(Byte.rightBracket, Byte.hyphen) { index += 1 }
    while index < bytes.endIndex, bytes[index] != Byte.rightBracket {
      switch bytes[index] {
      case Byte.hyphen:
        index += 1
        if index < bytes.endIndex, bytes[index] != Byte.rightBracket {
          index += UTF8Scalar.length(lead: bytes[index])
        }
      case Byte.backslash where index + 1 < bytes.endIndex && isEscape(bytes[index + 1]):
        index += 2
      case Byte.leftBracket: index = CollectionItem(in: bytes, at: index)?.end ?? index + 1
      default: index += 1
      }
    }
    return index < bytes.endIndex ? index : nil
  }

  /// Whether a backslash before `byte` belongs to it.
  private static func isEscape(_ byte: UInt8) -> Bool { "]^-\\nrtebdoxuU".utf8.contains(byte) }
}
