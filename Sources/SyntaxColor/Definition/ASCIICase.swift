/// Upper and lower case of ASCII letters; other bytes stay as they are.
enum ASCIICase {
  /// Returns the bytes with `A`–`Z` made lower-case.
  static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
