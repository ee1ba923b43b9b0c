import Bytes

/// EUC-JP, which Hatena's keyword pages take their words in.
///
/// The tables are our own, so that a statically linked program needs no `gconv` modules.
enum EUCJP {
  /// Appends a UTF-8 word as percent-encoded EUC-JP; `/` stays as it is.
  ///
  /// What EUC-JP has no character for, and bytes that are not UTF-8, become `?`.
  static func appendPercentEncoded(
    _ source: ByteView, _ range: Range<Int>, to output: inout OutputBuffer
  ) {
    let word = range.map { source[$0] }
    func append(_ byte: UInt8) {
      if byte == Byte.slash {
        output.append(byte)
      } else {
        PercentEncoding.append(byte, to: &output)
      }
    }
    if word.allSatisfy({ $0 < 0x80 }) {
      word.forEach(append)
      return
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x80: append(UInt8(truncatingIfNeeded: scalar.value))
      case 0xFF61...0xFF9F:
        append(0x8E)
        append(UInt8(truncatingIfNeeded: scalar.value - 0xFF61 + 0xA1))
      default:
        guard let code = codes[scalar] else {
          append(Byte.question)
          continue
        }
        if code < 0x8080 { append(0x8F) }
        append(UInt8(truncatingIfNeeded: code >> 8) | 0x80)
        append(UInt8(truncatingIfNeeded: code) | 0x80)
      }
    }
  }

  /// The two bytes of a character; the first without its high bit means JIS X 0212.
  private static let codes: [Unicode.Scalar: UInt16] = {
    var codes: [Unicode.Scalar: UInt16] = [:]
    codes.reserveCapacity(13_200)
    for (table, first): (StaticString, UInt16) in [
      (EmbeddedTables.jisX0212, 0x2121), (EmbeddedTables.jisX0208, 0xA1A1),
    ] {
      var code = first
      for scalar in String(describing: table).unicodeScalars {
        if scalar == "\n" {
          code = (code & 0xFF00) + 0x100 + (first & 0xFF)
        } else {
          if scalar != " " { codes[scalar] = code }
          code += 1
        }
      }
    }
    return codes
  }()
}
