import Bytes

/// Writes any bytes so that an HTML parser reads them as text.
///
/// Bytes that are not UTF-8, control characters and noncharacters become U+FFFD. A parser would report
/// them as errors or drop them.
package enum SafeText {
  /// What becomes of `&`, `<` and `>`.
  enum Style {
    /// `<` is escaped, and `&` where it begins no character reference; references are completed.
    case text
    /// All three are escaped: the bytes are shown as they are written.
    case literal
    /// As ``literal``, and quotes too.
    case attribute
    /// None is escaped: the bytes are trusted markup.
    case markup
  }

  /// Returns whether a document may have a character.
  package static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0C, 0x20...0x7E: true
    case ...0x9F, 0xD800...0xDFFF, 0xFDD0...0xFDEF: false
    default: scalar & 0xFFFE != 0xFFFE && scalar <= 0x10FFFF
    }
  }

  /// Appends a range of bytes.
  ///
  /// - Complexity: O(*n*).
  static func append(
    _ source: ByteView, _ range: Range<Int>, as style: Style, to output: inout OutputBuffer
  ) {
    let end = range.upperBound
    var start = range.lowerBound
    var offset = start
    while offset < end {
      let byte = source[offset]
      if byte < 0x80 {
        if isPlain(byte, style) {
          offset = source.firstSpecial(in: offset + 1..<end)
          continue
        }
        source.append(start..<offset, to: &output)
        offset = appendSpecial(source, offset, before: end, as: style, to: &output)
        start = offset
      } else if isKanaOrKanji(source, at: offset, before: end) {
        offset += 3
      } else {
        let sequence = UTF8Sequence(at: offset, before: end) { source[$0] }
        if !(sequence.scalar.map(isAllowed) ?? false) {
          source.append(start..<offset, to: &output)
          output.append("\u{FFFD}")
          start = offset + sequence.length
        }
        offset += sequence.length
      }
    }
    source.append(start..<end, to: &output)
  }

  /// Returns whether a character of three bytes begins here that needs no closer look: none from
  /// U+1000 to U+CFFF is a surrogate or a noncharacter.
  private static func isKanaOrKanji(_ source: ByteView, at offset: Int, before end: Int) -> Bool {
    (0xE1...0xEC).contains(source[offset]) && offset + 2 < end
      && source[offset + 1] & 0xC0 == 0x80 && source[offset + 2] & 0xC0 == 0x80
  }

  private static func isPlain(_ byte: UInt8, _ style: Style) -> Bool {
    switch byte {
    case Byte.lessThan, Byte.ampersand: style == .markup
    case Byte.greaterThan: style == .text || style == .markup
    case Byte.quote, Byte.backquote: style != .attribute
    default: isAllowed(UInt32(byte))
    }
  }

  /// Appends what stands for one byte, or a whole reference, and returns where to go on.
  private static func appendSpecial(
    _ source: ByteView, _ offset: Int, before end: Int, as style: Style,
    to output: inout OutputBuffer
  ) -> Int {
    switch source[offset] {
    case Byte.lessThan: output.append("&lt;")
    case Byte.greaterThan: output.append("&gt;")
    case Byte.quote: output.append("&quot;")
    case Byte.backquote: output.append("&#96;")
    case Byte.ampersand:
      guard style == .text,
        let reference = CharacterReference(source, at: offset, before: end, inAttribute: false)
      else {
        output.append("&amp;")
        break
      }
      append(reference, source, at: offset, to: &output)
      return reference.end
    default: output.append("\u{FFFD}")
    }
    return offset + 1
  }

  private static func append(
    _ reference: CharacterReference, _ source: ByteView, at offset: Int,
    to output: inout OutputBuffer
  ) {
    if reference.isWellFormed {
      source.append(offset..<reference.end, to: &output)
    } else {
      // A numeric one is more compact, but a name is no longer than what was written.
      for scalar in reference.characters.unicodeScalars {
        output.append("&#")
        output += String(scalar.value).utf8
        output.append(Byte.semicolon)
      }
    }
  }
}

extension ByteView {
  /// Returns the first offset in a range of a byte that may need care in some style.
  fileprivate func firstSpecial(in range: Range<Int>) -> Int {
    firstIndex(in: range) { bytes in
      (bytes .< SIMD16(repeating: 0x20)) .| (bytes .> SIMD16(repeating: 0x7E))
        .| (bytes | SIMD16(repeating: 2) .== SIMD16(repeating: Byte.greaterThan))
        .| (bytes | SIMD16(repeating: 4) .== SIMD16(repeating: Byte.ampersand))
        .| (bytes .== SIMD16(repeating: Byte.backquote))
    }
  }
}
