import Bytes

extension SourceBuffer {
  /// Returns the character that starts at `offset`; 0 at the text's end.
  func scalar(at offset: Int) -> UInt32 { unsafe UTF8Scalar.decode(bytes, at: offset).scalar }

  /// Returns `offset`, or where the next character starts if it lies within one.
  func characterBoundary(from offset: Int) -> Int {
    var place = offset
    while place < count, unsafe bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// The bytes in `range`.
  subscript(range: Range<Int>) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count))
  }

  /// Returns where the character after the one at `offset` starts; composing characters count as
  /// characters of their own.
  func character(after offset: Int) -> Int {
    min(offset + UTF8Scalar.length(lead: unsafe bytes[offset]), count)
  }
}
