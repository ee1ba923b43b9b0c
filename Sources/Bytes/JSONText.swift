/// Writes strings as JSON (RFC 8259).
package enum JSONText {
  /// Appends bytes as a string in quotes; bytes that are not UTF-8 become U+FFFD.
  package static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(Byte.quote)
    for byte in String(decoding: bytes, as: UTF8.self).utf8 {
      switch byte {
      case Byte.quote: output += [Byte.backslash, Byte.quote]
      case Byte.backslash: output += [Byte.backslash, Byte.backslash]
      case Byte.lineFeed: output += [Byte.backslash, UInt8(ascii: "n")]
      case 0..<Byte.space: output += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: output.append(byte)
      }
    }
    output.append(Byte.quote)
  }
}
