/// Characters in UTF-8 as Vim counts them, well-formed or not.
enum UTF8Text {
  /// Returns the bytes of a code point, none for a number that is no code point.
  static func encoding(of value: Int) -> [UInt8] {
    guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)), value <= 0x10FFFF else {
      return []
    }
    return Array(String(scalar).utf8)
  }

  /// Returns how many bytes the character at `offset` takes, at least 1.
  static func length(at offset: Int, in bytes: [UInt8]) -> Int {
    let wanted =
      switch bytes[offset] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard offset + wanted <= bytes.count else { return 1 }
    for byte in bytes[(offset + 1)..<(offset + wanted)] where byte & 0xC0 != 0x80 { return 1 }
    return wanted
  }

  /// Returns the characters, each as its bytes.
  static func characters(of bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var offset = 0
    while offset < bytes.count {
      let length = length(at: offset, in: bytes)
      result.append(Array(bytes[offset..<(offset + length)]))
      offset += length
    }
    return result
  }

  /// Returns the code point of the character at the start of `bytes`, 0 if there is none.
  static func value(of bytes: [UInt8]) -> Int {
    guard let first = bytes.first else { return 0 }
    let length = length(at: 0, in: bytes)
    if length == 1 { return Int(first) }
    var value = Int(first) & (0x7F >> length)
    for byte in bytes[1..<length] { value = value << 6 | Int(byte & 0x3F) }
    return value
  }
}
