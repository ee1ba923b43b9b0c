/// Escapes code for HTML.
@usableFromInline package enum HTMLEscaping {
  /// What is escaped.
  @usableFromInline package enum Style {
    /// `& < > " ' \`, as super pre without a type does.
    case plain
    /// `& < > "`, as `Text::VimColor` does.
    case vimColor
    /// `& < > " '`, quotes by their numbers, as Hatena Blog does.
    case numericQuotes
  }

  /// The bytes that code without a type has escaped.
  package static let plain = ByteSet(Array("&<>\"'\\".utf8))

  /// Appends text to an array with `& < > "` escaped.
  package static func append(_ text: String, to output: inout [UInt8]) {
    append(Array(text.utf8)[...], escaping: .vimColor, to: &output)
  }

  /// Appends bytes to an array, escaped.
  @inlinable package static func append(
    _ bytes: ArraySlice<UInt8>, escaping style: Style, to output: inout [UInt8]
  ) {
    var buffer = OutputBuffer(capacity: bytes.count + bytes.count / 8 + 16)
    bytes.withByteView { append($0, 0..<$0.count, escaping: style, to: &buffer) }
    output += buffer
  }

  /// Appends a range of bytes, escaped; runs without anything to escape are copied whole.
  @inlinable package static func append(
    _ bytes: ByteView, _ range: Range<Int>, escaping style: Style, to output: inout OutputBuffer
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let offset = bytes.firstIndex(escapedIn: style, in: start..<range.upperBound)
      bytes.append(start..<offset, to: &output)
      guard offset < range.upperBound else { return }
      output.append(
        style == .numericQuotes && bytes[offset] == Byte.quote ? "&#34;" : entity(bytes[offset]))
      start = offset + 1
    }
  }

  @inlinable package static func entity(_ byte: UInt8) -> StaticString {
    switch byte {
    case Byte.ampersand: "&amp;"
    case Byte.lessThan: "&lt;"
    case Byte.greaterThan: "&gt;"
    case Byte.quote: "&quot;"
    case Byte.apostrophe: "&#39;"
    default: "&#92;"
    }
  }
}

extension ByteView {
  /// Returns the first offset in a range of a byte to escape, or the range's end.
  @inlinable package func firstIndex(escapedIn style: HTMLEscaping.Style, in range: Range<Int>)
    -> Int
  {
    switch style {
    case .plain:
      firstIndex(in: range) { bytes in
        HTMLEscaping.isAngleBracket(bytes)
          .| (bytes | SIMD16(repeating: 1) .== SIMD16(repeating: Byte.apostrophe))
          .| (bytes .== SIMD16(repeating: Byte.quote))
          .| (bytes .== SIMD16(repeating: Byte.backslash))
      }
    case .numericQuotes:
      firstIndex(in: range) { bytes in
        HTMLEscaping.isAngleBracket(bytes)
          .| (bytes | SIMD16(repeating: 1) .== SIMD16(repeating: Byte.apostrophe))
          .| (bytes .== SIMD16(repeating: Byte.quote))
      }
    case .vimColor:
      // `"` and `&` differ in one bit, as `<` and `>` do.
      firstIndex(in: range) { bytes in
        HTMLEscaping.isAngleBracket(bytes)
          .| (bytes | SIMD16(repeating: 4) .== SIMD16(repeating: Byte.ampersand))
      }
    }
  }
}

extension HTMLEscaping {
  @inlinable static func isAngleBracket(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    bytes | SIMD16(repeating: 2) .== SIMD16(repeating: Byte.greaterThan)
  }
}
