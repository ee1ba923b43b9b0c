import Bytes

/// Reads the front of a command: white space, colons, a count, the name and `!`.
struct CommandHead {
  let bytes: [UInt8]
  private(set) var offset: Int
  /// Where the name that was read last starts.
  private(set) var nameStart: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    nameStart = offset
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  /// Whether a `|` or a line break comes next.
  var isSeparator: Bool { bytes[offset] == Byte.bar || bytes[offset] == Byte.lineFeed }

  /// Whether the rest is a comment: `"`, in Vim9 script `#`.
  func isComment(vim9: Bool) -> Bool {
    guard vim9 else { return bytes[offset] == Byte.quote }
    return bytes[offset] == Byte.hash
      && !(offset + 1 < end && bytes[offset + 1] == Byte.leftBrace)
  }

  /// Goes over white space, colons and a count before the name.
  mutating func skipWhiteAndColons() {
    while offset < end {
      let byte = bytes[offset]
      guard Byte.isBlank(byte) || byte == Byte.colon || Byte.isDigit(byte) || byte == Byte.percent
      else { return }
      offset += 1
    }
  }

  /// Reads a command's name: letters, and digits where a user's command has them.
  mutating func readName() -> ArraySlice<UInt8> {
    nameStart = offset
    let isUserCommand = offset < end && Byte.isUppercase(bytes[offset])
    while offset < end,
      Byte.isLetter(bytes[offset]) || (isUserCommand && Byte.isDigit(bytes[offset]))
    {
      offset += 1
    }
    let name = bytes[nameStart..<offset]
    if name.elementsEqual("vim".utf8), offset < end, bytes[offset] == UInt8(ascii: "9") {
      while offset < end, Byte.isWord(bytes[offset]) { offset += 1 }
      return bytes[nameStart..<offset]
    }
    return name
  }

  /// Reads a `!` if it comes next.
  mutating func readBang() -> Bool {
    guard offset < end, bytes[offset] == Byte.exclamation else { return false }
    offset += 1
    return true
  }

  mutating func skipWhite() { while offset < end, Byte.isBlank(bytes[offset]) { offset += 1 } }
}
