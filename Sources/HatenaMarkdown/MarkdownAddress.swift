import Bytes

/// Writes the addresses and titles of links.
enum MarkdownAddress {
  /// Returns whether `<address>` is a link whose text is the address.
  static func isAutolink(_ address: [UInt8]) -> Bool {
    let schemes = ["http://", "https://", "ftp://"]
    guard schemes.contains(where: { address.starts(with: $0.utf8) }) else { return false }
    return address.allSatisfy { $0 > Byte.space && !"<>&;\\\u{7F}".utf8.contains($0) }
  }

  /// Returns an address as it stands behind the text of a link.
  static func destination(_ address: [UInt8]) -> [UInt8] {
    let isBare =
      !address.isEmpty
      && address.allSatisfy { $0 > Byte.space && !"<>()\\&\u{7F}".utf8.contains($0) }
    if isBare { return address }
    var output = [Byte.lessThan]
    for (offset, byte) in address.enumerated() {
      switch byte {
      case Byte.lessThan, Byte.greaterThan, Byte.backslash: output += [Byte.backslash, byte]
      case Byte.ampersand:
        let behind = address[(offset + 1)...].prefix(32)
        let isReference =
          behind.first { !Byte.isLetter($0) && !Byte.isDigit($0) && $0 != Byte.hash }
          == Byte.semicolon
        output += isReference ? "&amp;".utf8 : "&".utf8
      case ..<Byte.space, Byte.delete: output += "%\(hexadecimal(byte))".utf8
      default: output.append(byte)
      }
    }
    let isBareAfterAll = !output.dropFirst().contains { " <>()\\".utf8.contains($0) }
    if isBareAfterAll, output.count > 1 { return Array(output.dropFirst()) }
    return output + [Byte.greaterThan]
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// Returns a title as it stands behind an address, with a space in front; nothing where there is none.
  static func title(_ title: [UInt8]) -> [UInt8] {
    if title.isEmpty { return [] }
    var output = Array(" \"".utf8)
    for byte in title {
      switch byte {
      case Byte.quote, Byte.backslash: output += [Byte.backslash, byte]
      case Byte.ampersand: output += "&amp;".utf8
      case Byte.lineFeed, Byte.carriageReturn: output.append(Byte.space)
      default: output.append(byte)
      }
    }
    return output + [Byte.quote]
  }
}
