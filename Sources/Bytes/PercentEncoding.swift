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

  @inlinable static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? Byte.zero &+ value : 0x57 &+ value
  }
}
