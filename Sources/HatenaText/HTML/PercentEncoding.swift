/// Percent-encoding as the reference does it: every byte but `[A-Za-z0-9_]`, in lower-case hex.
enum PercentEncoding {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Appends bytes in percent-encoding.
  static func append(_ bytes: some Sequence<UInt8>, to output: inout OutputBuffer) {
    for byte in bytes { append(byte, to: &output) }
  }

  /// Appends one byte in percent-encoding.
  static func append(_ byte: UInt8, to output: inout OutputBuffer) {
    guard !Byte.isWord(byte) else {
      output.append(byte)
      return
    }
    output.append(0x25)
    output.append(digits[Int(byte >> 4)])
    output.append(digits[Int(byte & 15)])
  }
}
