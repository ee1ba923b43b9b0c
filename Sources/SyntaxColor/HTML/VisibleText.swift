import Bytes

/// Writes bytes of source code so that they can be seen: what Vim's `strtrans()` shows for what
/// can't be printed, and entities for markup.
///
/// Invalid UTF-8 passes through as it is. The code is borrowed for as long as a closure runs: pieces
/// of it are often so short that counting references would be felt.
@safe struct VisibleText: ~Copyable {
  private let code: UnsafeBufferPointer<UInt8>
  private let count: Int
  private let escapesMarkup: Bool
  /// Where the text begins: behind a byte order mark.
  let start: Int
  /// Whether every line ends in CR LF; the CR then belongs to the line end and is left out.
  private let isDOS: Bool
  /// The bytes that may begin something that is written otherwise.
  private let conspicuous: ByteSet

  /// Passes the text of some code to a closure, which must not keep it.
  static func with<Result>(
    _ code: [UInt8], escapesMarkup: Bool, _ body: (borrowing VisibleText) -> Result
  ) -> Result {
    unsafe code.withUnsafeBufferPointer { bytes in
      unsafe body(VisibleText(code: bytes, escapesMarkup: escapesMarkup))
    }
  }

  @unsafe private init(code: UnsafeBufferPointer<UInt8>, escapesMarkup: Bool) {
    unsafe self.code = code
    count = code.count
    self.escapesMarkup = escapesMarkup
    start = unsafe code.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isDOS = unsafe Self.isDOS(code)
    var conspicuous = ByteSet([0x7F, 0xC2, 0xDC, 0xE1, 0xE2, 0xEF])
    for byte: UInt8 in 0..<0x20 where byte != Byte.tab && byte != Byte.lineFeed {
      conspicuous.insert(byte)
    }
    if escapesMarkup {
      for byte: UInt8 in [0x26, 0x3C, 0x3E, Byte.doubleQuote] { conspicuous.insert(byte) }
    }
    self.conspicuous = conspicuous
  }

  private static func isDOS(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
    var isDOS = false
    for index in code.indices where unsafe code[index] == Byte.lineFeed {
      isDOS = unsafe index > 0 && code[index - 1] == Byte.carriageReturn
      if !isDOS { break }
    }
    return isDOS
  }

  /// The byte at an offset, which must lie in the code.
  private subscript(_ index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return unsafe code[index]
  }

  /// Appends a piece of the code.
  func append(_ range: Range<Int>, to output: inout [UInt8]) {
    var index = range.lowerBound
    var plainStart = index
    while index < range.upperBound {
      guard conspicuous.contains(self[index]) else {
        index += 1
        continue
      }
      if let entity = Self.entity(for: self[index]) {
        copy(plainStart..<index, to: &output)
        unsafe output.append(
          contentsOf: UnsafeBufferPointer(
            start: entity.utf8Start, count: entity.utf8CodeUnitCount))
        index += 1
        plainStart = index
        continue
      }
      guard let (length, text) = replacement(at: index) else {
        index += 1
        continue
      }
      copy(plainStart..<index, to: &output)
      output.append(contentsOf: text)
      index = min(index + length, range.upperBound)
      plainStart = index
    }
    copy(plainStart..<range.upperBound, to: &output)
  }

  private func copy(_ range: Range<Int>, to output: inout [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: code[range]))
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case Byte.doubleQuote: "&quot;"
    default: nil
    }
  }

  /// Returns what is written in place of the character at `index`, and its length in bytes.
  private func replacement(at index: Int) -> (length: Int, text: [UInt8])? {
    let byte = self[index]
    switch byte {
    case Byte.carriageReturn
    where isDOS && index + 1 < count
      && self[index + 1] == Byte.lineFeed:
      return (1, [])
    case 0..<0x20: return (1, [0x5E, byte | 0x40])
    case 0x7F: return (1, [0x5E, 0x3F])
    case 0xC2: return twoBytes(at: index)
    case 0xDC, 0xE1, 0xE2, 0xEF: return unprintable(at: index)
    default: return nil
    }
  }

  /// U+0080…U+009F as `<80>`.
  private func twoBytes(at index: Int) -> (length: Int, text: [UInt8])? {
    guard index + 1 < count, self[index + 1] >= 0x80, self[index + 1] < 0xA0 else {
      return nil
    }
    return (2, hexadecimal(UInt32(self[index + 1])))
  }

  /// Zero-width and other characters that Vim does not print, as `<200b>`.
  private func unprintable(at index: Int) -> (length: Int, text: [UInt8])? {
    let length = self[index] == 0xDC ? 2 : 3
    guard index + length <= count else { return nil }
    var value = UInt32(self[index]) & (length == 2 ? 0x1F : 0x0F)
    for offset in index + 1..<index + length {
      let byte = self[offset]
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
    var digits = String(value, radix: 16)
    if digits.count % 2 == 1 { digits = "0" + digits }
    return Array((escapesMarkup ? "&lt;\(digits)&gt;" : "<\(digits)>").utf8)
  }
}
