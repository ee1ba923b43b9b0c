/// The bytes of one character in UTF-8, or of what should have been one.
///
/// It takes nothing else for a character: no overlong forms, no surrogates, nothing above U+10FFFF.
@usableFromInline package struct UTF8Sequence {
  /// How many bytes; where they are no character, as many as a decoder replaces together.
  @usableFromInline package var length = 1
  /// The character, or `nil` where they are none.
  @usableFromInline package var scalar: UInt32?

  /// Decodes the bytes from `start` on.
  ///
  /// - Parameters:
  ///   - start: The offset of the first byte.
  ///   - end: The offset behind the last byte that may belong to it.
  ///   - byte: Returns the byte at an offset.
  @inlinable package init(at start: Int, before end: Int, _ byte: (Int) -> UInt8) {
    let lead = byte(start)
    let count: Int
    switch lead {
    case ..<0x80:
      scalar = UInt32(lead)
      return
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF: count = 3
    case 0xF0...0xF4: count = 4
    default: return
    }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    while length < count {
      guard start + length < end else { return }
      let next = byte(start + length)
      guard Self.isContinuation(next, number: length, lead: lead) else { return }
      value = value << 6 | UInt32(next & 0x3F)
      length += 1
    }
    scalar = value
  }

  /// The bounds of the second byte are those of table 3-7 of the Unicode standard.
  @inlinable static func isContinuation(_ byte: UInt8, number: Int, lead: UInt8) -> Bool {
    guard number == 1 else { return byte & 0xC0 == 0x80 }
    switch lead {
    case 0xE0: return (0xA0...0xBF).contains(byte)
    case 0xED: return (0x80...0x9F).contains(byte)
    case 0xF0: return (0x90...0xBF).contains(byte)
    case 0xF4: return (0x80...0x8F).contains(byte)
    default: return byte & 0xC0 == 0x80
    }
  }
}
