/// Escapes code for HTML.
package enum HTMLEscaping {
  /// What is escaped.
  package enum Style {
    /// `& < > " ' \`, as super pre without a type does.
    case plain
    /// `& < > "`, as `Text::VimColor` does.
    case vimColor
  }

  /// The bytes that code without a type has escaped.
  static let plain = ByteSet(Array("&<>\"'\\".utf8))
  private static let vimColor = ByteSet(Array("&<>\"".utf8))

  /// Appends bytes, escaped; runs without anything to escape are copied whole.
  package static func append(
    _ bytes: ArraySlice<UInt8>, escaping style: Style, to output: inout [UInt8]
  ) {
    let set = style == .plain ? plain : vimColor
    var start = bytes.startIndex
    while let offset = bytes[start...].firstIndex(where: set.contains) {
      output += bytes[start..<offset]
      output += entity(bytes[offset]).utf8
      start = offset + 1
    }
    output += bytes[start...]
  }

  private static func entity(_ byte: UInt8) -> String {
    switch byte {
    case Byte.ampersand: "&amp;"
    case Byte.lessThan: "&lt;"
    case Byte.greaterThan: "&gt;"
    case Byte.quote: "&quot;"
    default: "&#\(byte);"
    }
  }
}
