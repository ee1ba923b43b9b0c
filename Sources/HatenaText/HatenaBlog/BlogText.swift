import Bytes

/// Characters as the dialect sees them: words and white space are those of Unicode.
enum BlogText {
  /// Returns the length of the white space at an offset, or 0.
  static func spaceLength(at offset: Int, before end: Int, _ source: ByteView) -> Int {
    let byte = source[offset]
    if byte < 0x80 { return Byte.isSpace(byte) || byte == Byte.verticalTab ? 1 : 0 }
    // No other characters are white space.
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
    let sequence = UTF8Sequence(at: offset, before: end) { source[$0] }
    return switch sequence.scalar ?? 0 {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      sequence.length
    default: 0
    }
  }

  /// Returns where the white space from an offset on ends.
  static func spacesEnd(from start: Int, before end: Int, _ source: ByteView) -> Int {
    var offset = start
    while offset < end {
      let length = spaceLength(at: offset, before: end, source)
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// Returns a range without white space at its ends.
  static func trimmed(_ range: Range<Int>, _ source: ByteView) -> Range<Int> {
    let start = spacesEnd(from: range.lowerBound, before: range.upperBound, source)
    var end = range.upperBound
    while end > start {
      var last = end - 1
      while last > start, source[last] & 0xC0 == 0x80 { last -= 1 }
      let length = spaceLength(at: last, before: end, source)
      if length == 0 || last + length != end { break }
      end = last
    }
    return start..<end
  }

  /// Returns where the word characters and hyphens from an offset on end.
  static func wordsEnd(from start: Int, before end: Int, _ source: ByteView) -> Int {
    var offset = start
    while offset < end {
      let (length, isWord) = character(at: offset, before: end, source)
      guard isWord || source[offset] == Byte.hyphen else { break }
      offset += length
    }
    return offset
  }

  /// Returns the length of the character at an offset, and whether it is one of words.
  @inline(__always)
  static func character(
    at offset: Int, before end: Int, _ source: ByteView
  ) -> (length: Int, isWord: Bool) {
    let lead = source[offset]
    if lead < 0x80 { return (1, Byte.isWord(lead)) }
    // U+3000 to U+9FFF are read here: Japanese titles have hardly anything else.
    if lead >= 0xE3, lead <= 0xE9, offset + 3 <= end {
      let (second, third) = (source[offset + 1], source[offset + 2])
      if second & third & 0x80 != 0, (second | third) & 0x40 == 0 {
        let high = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6
        return (3, isWord(high | UInt32(third & 0x3F)))
      }
    }
    let sequence = UTF8Sequence(at: offset, before: end) { source[$0] }
    return (sequence.length, sequence.scalar.map(isWord) ?? false)
  }

  /// Returns whether a character is one of words: a letter, a mark, a digit, a connector.
  @inline(__always)
  static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: return Byte.isWord(UInt8(truncatingIfNeeded: scalar))
    // Most of Japanese, Chinese and Korean, which the tables need not be asked about.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      return true
    case 0x3000...0x3004, 0x3008...0x3020: return false
    default: return Unicode.Scalar(scalar).map(isWord) ?? false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.isJoinControl { return true }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: true
    default: false
    }
  }
}
