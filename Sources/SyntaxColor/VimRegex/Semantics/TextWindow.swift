import Bytes

/// The part of a text that a pattern may see: nothing outside of it changes what matches.
@safe struct TextWindow {
  /// The whole text, well-formed UTF-8.
  let bytes: UnsafePointer<UInt8>
  /// The offset of the first byte that may be seen; a character begins there.
  let lower: Int
  /// The offset behind the last one.
  let upper: Int

  /// Whether a line feed ends a line; in one string of a script it does not.
  let holdsLines: Bool

  /// A part of a text, which must outlive the window.
  @unsafe @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, holdsLines: Bool = true) {
    unsafe self.bytes = bytes
    lower = range.lowerBound
    upper = range.upperBound
    self.holdsLines = holdsLines
  }

  /// The offsets of what may be seen.
  var range: Range<Int> { lower..<upper }

  /// Whether the byte at `offset` ends a line.
  @inline(__always)
  func isLineEnd(_ offset: Int) -> Bool { unsafe bytes[offset] == Byte.lineFeed }

  /// Returns where the character before `offset` begins; there must be one.
  @inline(__always)
  func character(before offset: Int) -> Int {
    var start = offset - 1
    while unsafe bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Returns the character that begins at `offset`.
  func scalar(at offset: Int) -> UInt32 { unsafe UTF8Scalar.decode(bytes, at: offset).scalar }
}
