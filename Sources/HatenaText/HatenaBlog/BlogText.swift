import Bytes

/// Characters as the dialect sees them: words and white space are those of Unicode.
enum BlogText {
  /// Returns the length of the white space at an offset, or 0.
  static func spaceLength(at offset: Int, before end: Int, _ source: ByteView) -> Int {
    let byte = source[offset]
    if byte < 0x80 { return Byte.isSpace(byte) || byte == 0x0B ? 1 : 0 }
    let sequence = UTF8Sequence(at: offset, before: end) { source[$0] }
    guard let scalar = sequence.scalar.flatMap(Unicode.Scalar.init) else { return 0 }
    return scalar.properties.isWhitespace ? sequence.length : 0
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
      let sequence = UTF8Sequence(at: offset, before: end) { source[$0] }
      guard let scalar = sequence.scalar.flatMap(Unicode.Scalar.init),
        isWord(scalar) || scalar == "-"
      else { break }
      offset += sequence.length
    }
    return offset
  }

  /// Returns whether a character is one of words: a letter, a mark, a digit, a connector.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return Byte.isWord(byte) }
    if scalar.properties.isAlphabetic || scalar.properties.isJoinControl { return true }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: true
    default: false
    }
  }
}
