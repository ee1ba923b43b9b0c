/// Strings as JSON writes them (RFC 8259, section 7).
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

  /// Reads a string from its first quote to its last, which are taken from the front of the bytes.
  ///
  /// - Returns: The string, or `nil` where it has no end or has an escape that there is not.
  package static func read(_ rest: inout ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var index = rest.startIndex + 1
    while index < rest.endIndex {
      switch rest[index] {
      case Byte.quote:
        rest = rest[(index + 1)...]
        return String(decoding: bytes, as: UTF8.self)
      case Byte.backslash:
        guard let (text, next) = escape(rest, at: index + 1) else { return nil }
        bytes += text.utf8
        index = next
      case let byte:
        bytes.append(byte)
        index += 1
      }
    }
    return nil
  }

  private static let letters: [UInt8: String] = [
    UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
  ]

  /// Reads what is behind a backslash; half a surrogate pair is U+FFFD.
  private static func escape(_ text: ArraySlice<UInt8>, at index: Int) -> (String, next: Int)? {
    guard index < text.endIndex else { return nil }
    if let letter = letters[text[index]] { return (letter, index + 1) }
    guard text[index] == UInt8(ascii: "u"), let unit = unit(text, at: index + 1) else { return nil }
    let next = index + 5
    if UTF16.isLeadSurrogate(unit), next + 1 < text.endIndex, text[next] == Byte.backslash,
      text[next + 1] == UInt8(ascii: "u"), let second = self.unit(text, at: next + 2),
      UTF16.isTrailSurrogate(second)
    {
      return (String(decoding: [unit, second], as: UTF16.self), next + 6)
    }
    return (String(decoding: [unit], as: UTF16.self), next)
  }

  /// Reads four hexadecimal digits.
  private static func unit(_ text: ArraySlice<UInt8>, at index: Int) -> UInt16? {
    guard index + 4 <= text.endIndex, text[index] != UInt8(ascii: "+") else { return nil }
    return UInt16(String(decoding: text[index..<(index + 4)], as: UTF8.self), radix: 16)
  }
}
