/// Upper and lower case of ASCII letters; other bytes stay as they are.
enum ASCIICase {
  /// Returns the bytes with `A`–`Z` made lower-case.
  static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { lowered($0) }
  }

  /// Returns a byte, in lower case if it is a letter.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
