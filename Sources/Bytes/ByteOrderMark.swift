/// U+FEFF at the start of a file in UTF-8, which is no part of its text.
@usableFromInline package enum ByteOrderMark {
  /// Returns the length of the mark that bytes begin with: 3 or 0.
  package static func length(in bytes: some Sequence<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Returns the length of the mark that bytes begin with: 3 or 0.
  package static func length(in bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }
}
