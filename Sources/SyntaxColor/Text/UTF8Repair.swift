import Bytes

/// Makes bytes well-formed UTF-8 without changing their number.
enum UTF8Repair {
  /// Writes `?` over each byte that is no part of a well-formed sequence, and tells what is left.
  ///
  /// - Complexity: O(*n*).
  @unsafe static func repair(_ text: UnsafeMutableBufferPointer<UInt8>) -> Alphabet {
    var alphabet = Alphabet.ascii
    guard let start = text.baseAddress else { return alphabet }
    var offset = 0
    while offset < text.count {
      if unsafe text[offset] < 0x80 {
        offset += 1
        continue
      }
      let length = unsafe sequenceLength(at: offset, in: UnsafeBufferPointer(text))
      if length == 0 {
        unsafe text[offset] = 0x3F
        offset += 1
      } else {
        if alphabet != .composing {
          let scalar = unsafe UTF8Scalar.decode(UnsafePointer(start), at: offset).scalar
          alphabet = CharacterTable.isComposing(scalar) ? .composing : .unicode
        }
        offset += length
      }
    }
    return alphabet
  }

  /// Returns the length of the well-formed sequence of two to four bytes at `offset`, or 0.
  ///
  /// The bounds of the second byte are those of table 3-7 of the Unicode standard.
  @unsafe private static func sequenceLength(
    at offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch unsafe text[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= text.count, unsafe second.contains(text[offset + 1]) else { return 0 }
    for index in 2..<max(length, 2) {
      guard unsafe text[offset + index] & 0xC0 == 0x80 else { return 0 }
    }
    return length
  }
}
