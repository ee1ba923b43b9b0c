import Bytes

/// Makes bytes well-formed UTF-8 without changing their number.
enum UTF8Repair {
  /// Writes `?` over each byte that is no part of a well-formed sequence, and tells what is left.
  ///
  /// - Complexity: O(*n*).
  @unsafe static func repair(_ text: UnsafeMutableBufferPointer<UInt8>) -> Alphabet {
    var alphabet = Alphabet.ascii
    var offset = 0
    while offset < text.count {
      if unsafe text[offset] < 0x80 {
        offset += 1
        continue
      }
      let sequence = UTF8Sequence(at: offset, before: text.count) { unsafe text[$0] }
      if let scalar = sequence.scalar {
        if alphabet != .composing {
          alphabet = CharacterTable.isComposing(scalar) ? .composing : .unicode
        }
      } else {
        for index in offset..<offset + sequence.length { unsafe text[index] = Byte.question }
      }
      offset += sequence.length
    }
    return alphabet
  }
}
