import Bytes

/// Checks the addresses of untrusted authors.
///
/// An address is checked as a browser reads it: without control characters and spaces at its ends,
/// and without tabs and line breaks anywhere. `java\nscript:` is `javascript:`. An address without a
/// scheme leads somewhere in the site and is allowed. What a parser of the URL Standard refuses is no
/// address: `http://example.com]`.
enum SafeAddress {
  private static let mailScheme = Array("mailto".utf8)
  private static let resourceSchemes = ["http", "https"].map { Array($0.utf8) }
  private static let linkSchemes = resourceSchemes + [Array("ftp".utf8), mailScheme]

  /// Returns an address to link to, or `nil` where its scheme is not `http`, `https`, `ftp` or
  /// `mailto`.
  static func link(_ bytes: [UInt8]) -> [UInt8]? { checked(bytes, linkSchemes) }

  /// Returns the address of a picture or a source, or `nil` where its scheme is not `http` or
  /// `https`.
  static func resource(_ bytes: [UInt8]) -> [UInt8]? { checked(bytes, resourceSchemes) }

  private static func checked(_ bytes: [UInt8], _ schemes: [[UInt8]]) -> [UInt8]? {
    var address = bytes[...]
    while let byte = address.first, byte <= Byte.space { address = address.dropFirst() }
    while let byte = address.last, byte <= Byte.space { address = address.dropLast() }
    let cleaned = address.filter { $0 >= Byte.space && $0 != 0x7F }
    guard let scheme = scheme(of: cleaned) else {
      return URLHost.isAbsent(in: cleaned) || URLHost.isValid(in: cleaned[...]) ? cleaned : nil
    }
    guard schemes.contains(scheme) else { return nil }
    let rest = cleaned.dropFirst(scheme.count)
    // With other bytes in it, it is none to a parser, and an address in the site.
    guard rest.first == Byte.colon, scheme != mailScheme else { return cleaned }
    return URLHost.isValid(in: rest.dropFirst()) ? cleaned : nil
  }

  /// Returns what a browser might read as the scheme, in lower case, or `nil`.
  ///
  /// This finds more schemes than the URL Standard does: it skips bytes that an address can't have,
  /// in case a browser skips them too.
  private static func scheme(of address: [UInt8]) -> [UInt8]? {
    var scheme: [UInt8] = []
    for byte in address {
      switch byte {
      case Byte.colon: return scheme
      case Byte.slash, Byte.question, Byte.hash: return nil
      case Byte.plus, Byte.hyphen, Byte.dot: scheme.append(byte)
      case _ where Byte.isLetter(byte) || Byte.isDigit(byte):
        scheme.append(Byte.lowercased(byte))
      case Byte.space, 0x80...: break
      default: return nil
      }
    }
    return nil
  }
}
