import Bytes

/// Copies source code so that all of it can be seen: what can't be printed becomes what Vim's
/// `strtrans()` shows for it, such as `^A`.
///
/// Invalid UTF-8 is copied as it is.
struct VisibleText {
  private let code: ByteView
  /// Where the text begins: behind a byte order mark.
  let start: Int
  /// Whether every line ends in CR LF; the CR then belongs to the line end and is left out.
  private let isDOS: Bool

  /// The next place of a byte that may begin something that is written otherwise.
  private var next: Int

  /// Creates the text of some code, whose bytes are the view's as well.
  init(_ code: ByteView, of bytes: Span<UInt8>) {
    self.code = code
    start = ByteOrderMark.length(in: bytes)
    isDOS = Self.isDOS(code)
    next = Self.firstConspicuous(in: code, from: start)
  }

  private static func isDOS(_ code: ByteView) -> Bool {
    var isDOS = false
    var start = 0
    while let end = code.firstIndex(of: Byte.lineFeed, in: start..<code.count) {
      isDOS = end > 0 && code[end - 1] == Byte.carriageReturn
      if !isDOS { break }
      start = end + 1
    }
    return isDOS
  }

  /// Returns the first place from `start` on of a control character or of a byte that characters
  /// begin with which Vim does not print.
  private static func firstConspicuous(in code: ByteView, from start: Int) -> Int {
    // Vectors on both sides: comparing one with a byte goes through a loop over its elements.
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    return code.firstIndex(in: start..<code.count) { bytes in
      ((bytes & all(0xE0) .== all(0)) .^ (bytes .== all(Byte.tab)) .^ (bytes .== all(Byte.lineFeed)))
        .| (bytes .== all(Byte.delete)) .| (bytes .== all(0xC2)) .| (bytes .== all(0xDC))
        .| (bytes .== all(0xE1)) .| (bytes .== all(0xE2)) .| (bytes .== all(0xEF))
    }
  }

  /// Appends a piece of the code.
  mutating func append(_ range: Range<Int>, to output: inout OutputBuffer) {
    var plainStart = range.lowerBound
    if next < plainStart { next = Self.firstConspicuous(in: code, from: plainStart) }
    while next < range.upperBound {
      var end = next + 1
      if let (length, text) = replacement(at: next) {
        code.append(plainStart..<next, to: &output)
        output += text
        end = min(next + length, range.upperBound)
        plainStart = end
      }
      next = Self.firstConspicuous(in: code, from: end)
    }
    code.append(plainStart..<range.upperBound, to: &output)
  }

  /// Returns what is written in place of the character at `index`, and its length in bytes.
  private func replacement(at index: Int) -> (length: Int, text: [UInt8])? {
    let byte = code[index]
    switch byte {
    case Byte.carriageReturn
    where isDOS && index + 1 < code.count && code[index + 1] == Byte.lineFeed:
      return (1, [])
    case 0..<0x20, Byte.delete: return (1, [Byte.caret, byte ^ 0x40])
    case 0xC2: return control(at: index)
    default: return unprintable(at: index)
    }
  }

  /// U+0080…U+009F as `<80>`.
  private func control(at index: Int) -> (length: Int, text: [UInt8])? {
    guard index + 1 < code.count, (0x80..<0xA0).contains(code[index + 1]) else { return nil }
    return (2, hexadecimal(UInt32(code[index + 1])))
  }

  /// Zero-width and other characters that Vim does not print, as `<200b>`.
  private func unprintable(at index: Int) -> (length: Int, text: [UInt8])? {
    let length = code[index] == 0xDC ? 2 : 3
    guard index + length <= code.count else { return nil }
    var value = UInt32(code[index]) & (length == 2 ? 0x1F : 0x0F)
    for offset in index + 1..<index + length {
      let byte = code[offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    switch value {
    case 0x70F, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xFFFE...0xFFFF:
      return (length, hexadecimal(value))
    default: return nil
    }
  }

  private func hexadecimal(_ value: UInt32) -> [UInt8] {
    let digits = String(value, radix: 16)
    return Array("<\(digits.utf8.count % 2 == 1 ? "0" : "")\(digits)>".utf8)
  }
}
