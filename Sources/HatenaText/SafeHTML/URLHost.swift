import Bytes

/// The host and port of an address, as a parser of the URL Standard reads them for `http`, `https` and
/// `ftp`: `http://example.com]`, `http://a b/` and `http://example.com:port` have none that is valid.
///
/// Names beyond ASCII are checked without the tables of UTS #46: a character is refused that is no text,
/// or that stands for one that no host may have.
enum URLHost {
  /// Returns whether an address without a scheme names no host: `/a`, `?q`, `a/b`.
  static func isAbsent(in address: [UInt8]) -> Bool {
    address.count < 2 || !isSlash(address[0]) || !isSlash(address[1])
  }

  /// Returns whether the host and the port behind a scheme or behind nothing are valid.
  static func isValid(in rest: ArraySlice<UInt8>) -> Bool {
    var authority = rest.drop(while: isSlash).prefix {
      !isSlash($0) && $0 != Byte.question && $0 != Byte.hash
    }
    if let at = authority.lastIndex(of: Byte.at) { authority = authority[(at + 1)...] }
    var isInBrackets = false
    let colon = authority.firstIndex { byte in
      if byte == Byte.leftBracket { isInBrackets = true }
      if byte == Byte.rightBracket { isInBrackets = false }
      return byte == Byte.colon && !isInBrackets
    }
    guard isPort(authority[(colon.map { $0 + 1 } ?? authority.endIndex)...]) else { return false }
    let host = authority[..<(colon ?? authority.endIndex)]
    if host.first == Byte.leftBracket {
      return host.last == Byte.rightBracket && isIPv6(host.dropFirst().dropLast())
    }
    return isName(host)
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == Byte.slash || byte == Byte.backslash
  }

  private static func isPort(_ digits: ArraySlice<UInt8>) -> Bool {
    let number = digits.drop { $0 == Byte.zero }
    guard digits.allSatisfy(Byte.isDigit), number.count <= 5 else { return false }
    return number.reduce(0) { $0 * 10 + Int($1 - Byte.zero) } <= 65_535
  }

  // MARK: Names

  private static func isName(_ written: ArraySlice<UInt8>) -> Bool {
    let bytes = PercentEncoding.decoded(written)
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    var name: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch mapped(scalar) {
      case .byte(let byte): name.append(byte)
      case .nothing: break
      case .failure: return false
      }
    }
    return !name.isEmpty && isNumberValid(name)
  }

  /// What a character of a host counts as; all text beyond ASCII counts as one byte.
  private enum Mapping { case byte(UInt8), nothing, failure }

  private static func mapped(_ scalar: Unicode.Scalar) -> Mapping {
    switch scalar.value {
    case 0...0x20, 0x7F, 0xFFFD: return .failure
    case 0x21...0x7E:
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return forbidden.contains(byte) ? .failure : .byte(Byte.lowercased(byte))
    case 0x3002, 0xFF61: return .byte(Byte.dot)
    case 0xFF01...0xFF5E:
      return mapped(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)))
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .nothing
    default: break
    }
    if compatible.contains(scalar.value) { return .failure }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return .failure
    default: return .byte(0x80)
    }
  }

  /// The "forbidden domain code points" of the URL Standard above the space.
  private static let forbidden = Set("#/:<>?@[\\]^|%".utf8)
  /// Characters beyond ASCII that stand for text with one of them.
  private static let compatible: Set<UInt32> = [
    0x2047, 0x2048, 0x2049, 0x2100, 0x2101, 0x2105, 0x2106, 0x2A74, 0xFE13, 0xFE16, 0xFE47, 0xFE48,
    0xFE55, 0xFE56, 0xFE5F, 0xFE64, 0xFE65, 0xFE68, 0xFE6A, 0xFE6B,
  ]

  // MARK: Numbers

  /// Returns whether a name does not end in a number, or is an IPv4 address ("ends in a number").
  private static func isNumberValid(_ name: [UInt8]) -> Bool {
    var parts = name.split(separator: Byte.dot, omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard let last = parts.last, last.allSatisfy(Byte.isDigit) || number(last) != nil, !last.isEmpty
    else { return true }
    guard parts.count <= 4, let value = number(last), value < 1 << (8 * (5 - parts.count)) else {
      return false
    }
    return parts.dropLast().allSatisfy { (number($0) ?? .max) <= 255 }
  }

  /// Returns a number in decimal, octal (`0` first) or hexadecimal (`0x` first); `nil` is none.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var digits = digits
    var radix = 10
    if digits.starts(with: "0x".utf8) {
      (digits, radix) = (digits.dropFirst(2), 16)
    } else if digits.count > 1, digits.first == Byte.zero {
      (digits, radix) = (digits.dropFirst(), 8)
    }
    if digits.isEmpty { return radix == 16 ? 0 : nil }
    guard digits.allSatisfy({ Byte.hexadecimalValue($0) != nil }) else { return nil }
    let significant = digits.drop { $0 == Byte.zero }
    if significant.isEmpty { return 0 }
    guard significant.count <= 15 else { return .max }
    return UInt64(String(decoding: significant, as: UTF8.self), radix: radix)
  }

  private static func isIPv6(_ address: ArraySlice<UInt8>) -> Bool {
    let text = Array(address)
    var pieces = 0
    var isCompressed = false
    var offset = 0
    if text.starts(with: "::".utf8) { (isCompressed, offset) = (true, 2) }
    while offset < text.count {
      let piece = text[offset...].prefix { Byte.hexadecimalValue($0) != nil }
      offset += piece.count
      if offset < text.count, text[offset] == Byte.dot {
        let parts = text[(offset - piece.count)...].split(
          separator: Byte.dot, omittingEmptySubsequences: false)
        pieces += 2
        let isValid =
          parts.count == 4
          && parts.allSatisfy { part in
            (1...3).contains(part.count) && part.allSatisfy(Byte.isDigit)
              && (part.count == 1 || part.first != Byte.zero) && (number(part) ?? .max) <= 255
          }
        return isValid && (isCompressed ? pieces < 8 : pieces == 8)
      }
      guard (1...4).contains(piece.count) else { return false }
      pieces += 1
      if offset == text.count { break }
      guard text[offset] == Byte.colon, offset + 1 < text.count else { return false }
      offset += 1
      if text[offset] == Byte.colon {
        if isCompressed { return false }
        (isCompressed, offset) = (true, offset + 1)
      }
    }
    return isCompressed ? pieces < 8 : pieces == 8
  }
}
