/// Named ASCII bytes and the few classes of them the notation knows.
///
/// Hatena notation is defined on bytes: `\w` is ASCII only, and bytes that are not valid UTF-8
/// are ordinary text.
package enum Byte {
  package static let tab: UInt8 = 0x09
  package static let lineFeed: UInt8 = 0x0A
  package static let formFeed: UInt8 = 0x0C
  package static let carriageReturn: UInt8 = 0x0D
  package static let space: UInt8 = 0x20
  package static let exclamation: UInt8 = 0x21
  package static let quote: UInt8 = 0x22
  package static let hash: UInt8 = 0x23
  package static let percent: UInt8 = 0x25
  package static let ampersand: UInt8 = 0x26
  package static let apostrophe: UInt8 = 0x27
  package static let asterisk: UInt8 = 0x2A
  package static let plus: UInt8 = 0x2B
  package static let hyphen: UInt8 = 0x2D
  package static let dot: UInt8 = 0x2E
  package static let slash: UInt8 = 0x2F
  package static let zero: UInt8 = 0x30
  package static let nine: UInt8 = 0x39
  package static let colon: UInt8 = 0x3A
  package static let lessThan: UInt8 = 0x3C
  package static let equals: UInt8 = 0x3D
  package static let greaterThan: UInt8 = 0x3E
  package static let question: UInt8 = 0x3F
  package static let at: UInt8 = 0x40
  package static let semicolon: UInt8 = 0x3B
  package static let leftBracket: UInt8 = 0x5B
  package static let backslash: UInt8 = 0x5C
  package static let rightBracket: UInt8 = 0x5D
  package static let underscore: UInt8 = 0x5F
  package static let backquote: UInt8 = 0x60
  package static let bar: UInt8 = 0x7C

  /// Returns whether a byte is an ASCII digit.
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  /// Returns whether a byte is an ASCII letter.
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Returns whether a byte is one of `[A-Za-z0-9_]`.
  package static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == underscore
  }

  /// Returns whether a byte is white space to an HTML tokenizer.
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || (byte >= tab && byte <= carriageReturn && byte != 0x0B)
  }

  /// Returns an ASCII letter in lower case, any other byte as it is.
  package static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Returns an ASCII letter in upper case, any other byte as it is.
  package static func uppercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x61 < 26 ? byte & 0xDF : byte
  }
}
