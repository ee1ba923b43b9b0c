import Bytes

/// Titles as the dialect writes them: whatever is neither printable ASCII nor white space of ASCII is
/// a character reference.
enum EntityNames {
  /// The names that HTML 4 has, by what they stand for.
  private static let names: [UInt32: String] = {
    let entries = EmbeddedTables.entityNames.description.split { $0 == " " || $0 == "\n" }
    return entries.reduce(into: [:]) { names, entry in
      let parts = entry.split(separator: "=")
      if parts.count == 2, let scalar = UInt32(parts[1], radix: 16) {
        names[scalar] = String(parts[0])
      }
    }
  }()

  /// Appends a range with everything but printable ASCII as references, and `& < > " '`; references
  /// in it are read first.
  static func append(_ range: Range<Int>, of text: ByteView, to output: inout OutputBuffer) {
    if text.firstIndex(of: Byte.ampersand, in: range) == nil {
      append(plain: range, of: text, to: &output)
    } else {
      let decoded = AttributeValue.decoded(text, range, inAttribute: false)
      decoded.withByteView { append(plain: 0..<$0.count, of: $0, to: &output) }
    }
  }

  /// Appends a range in which references are text.
  static func append(
    plain range: Range<Int>, of text: ByteView, to output: inout OutputBuffer
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let character = UTF8Sequence(at: offset, before: range.upperBound) { text[$0] }
      offset += character.length
      switch character.scalar ?? 0xFFFD {
      case UInt32(Byte.ampersand): output.append("&amp;")
      case UInt32(Byte.lessThan): output.append("&lt;")
      case UInt32(Byte.greaterThan): output.append("&gt;")
      case UInt32(Byte.quote): output.append("&quot;")
      case UInt32(Byte.apostrophe): output.append("&#39;")
      case 0x09, 0x0A, 0x0D, 0x20...0x7E:
        output.append(text[offset - 1])
      case let scalar: append(scalar, to: &output)
      }
    }
  }

  private static func append(_ scalar: UInt32, to output: inout OutputBuffer) {
    output.append(Byte.ampersand)
    if (0xA0...0x2666).contains(scalar), let name = names[scalar] {
      output += name.utf8
    } else if scalar < 0x100 {
      output.append(Byte.hash)
      output.append(decimal: scalar)
    } else {
      output.append("#x")
      for shift in stride(from: (31 - scalar.leadingZeroBitCount) / 4 * 4, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: scalar >> UInt32(shift) & 15)
        output.append(digit < 10 ? Byte.zero + digit : 0x37 + digit)
      }
    }
    output.append(Byte.semicolon)
  }
}
