/// Percent-encoding as the reference does it: every byte but `[A-Za-z0-9_]`, in lower-case hex.
@usableFromInline package enum PercentEncoding {
  /// Appends bytes in percent-encoding.
  @inlinable package static func append(
    _ bytes: some Sequence<UInt8>, to output: inout OutputBuffer
  ) {
    for byte in bytes { append(byte, to: &output) }
  }

  /// Appends one byte in percent-encoding.
  @inlinable package static func append(_ byte: UInt8, to output: inout OutputBuffer) {
    guard !Byte.isWord(byte) else {
      output.append(byte)
      return
    }
    output.append(Byte.percent)
    output.append(digit(byte >> 4))
    output.append(digit(byte & 15))
  }

  /// Appends bytes, all but `[A-Za-z0-9-._~]` in percent-encoding with upper-case hexadecimals.
  package static func append(
    uppercase bytes: some Sequence<UInt8>, to output: inout OutputBuffer
  ) {
    for byte in bytes {
      if Byte.isWord(byte) || byte == Byte.hyphen || byte == Byte.dot || byte == Byte.tilde {
        output.append(byte)
      } else {
        output.append(Byte.percent)
        output.append(Byte.uppercased(digit(byte >> 4)))
        output.append(Byte.uppercased(digit(byte & 15)))
      }
    }
  }

  @inlinable static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? Byte.zero &+ value : 0x57 &+ value
  }

  /// Returns a path as a relative address: `a%3F/b.html` for `a?/b.html`.
  ///
  /// What RFC 3986 does not reserve stays, but `~`; a colon does not make a scheme of the first
  /// component.
  package static func address(ofPath path: String) -> [UInt8] {
    path.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case Byte.hyphen, Byte.dot, Byte.slash: [byte]
      case _ where Byte.isWord(byte): [byte]
      default: [Byte.percent] + [byte >> 4, byte & 15].map { Byte.uppercased(digit($0)) }
      }
    }
  }

  /// Returns bytes with each `%` and two hexadecimal digits as the byte they stand for.
  package static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap(Byte.hexadecimalValue)
      if byte == Byte.percent, digits.count == 2 {
        result.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
