import Bytes

/// A reading position in the arguments of a `:syntax` or `:highlight` command.
///
/// Behind the last byte it reads NUL, so that looking ahead needs no checks.
struct SyntaxArguments {
  let bytes: ArraySlice<UInt8>
  var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The byte at the position, 0 at the end.
  var current: UInt8 { self[0] }

  /// The byte `distance` bytes ahead, 0 behind the end.
  subscript(distance: Int) -> UInt8 {
    let index = position + distance
    return index < bytes.endIndex ? bytes[index] : 0
  }

  /// The bytes from here on.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  var isAtEnd: Bool { position >= bytes.endIndex }

  /// Whether the command ends here: at the end, a bar, a comment's quote or a line break.
  var isAtCommandEnd: Bool { Self.endsCommand(current) }

  static func endsCommand(_ byte: UInt8) -> Bool {
    byte == 0 || byte == Byte.bar || byte == Byte.quote || byte == Byte.lineFeed
  }

  mutating func skipBlanks() { while Byte.isBlank(current) { position += 1 } }

  /// Moves `count` bytes on.
  mutating func advance(_ count: Int = 1) { position = min(position + count, bytes.endIndex) }

  /// Returns the bytes up to the next blank or the end, and moves behind them.
  mutating func word() -> ArraySlice<UInt8> { word(endingAt: Byte.isBlank) }

  /// Returns the bytes up to the next blank or the command's end, and moves behind them.
  mutating func name() -> ArraySlice<UInt8> { word { Byte.isBlank($0) || Self.endsCommand($0) } }

  /// Returns the bytes up to the first that `ends` accepts, and moves behind them.
  mutating func word(endingAt ends: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.endIndex, !ends(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  /// Reads a decimal number, 0 if there is none; at most nine digits count.
  mutating func number() -> Int {
    var value = 0
    while Byte.isDigit(current) {
      if value < 100_000_000 { value = value * 10 + Int(current - Byte.zero) }
      position += 1
    }
    return value
  }

  /// Whether the bytes here are `word`, in any case.
  func starts(withIgnoringCase word: StaticString) -> Bool {
    word.withUTF8Buffer { text in
      for distance in text.indices {
        if unsafe Byte.lowercased(self[distance]) != text[distance] { return false }
      }
      return true
    }
  }

  /// Moves to the next command: behind a bar, or to the end for a comment.
  ///
  /// - Returns: `false` where something else stands here.
  mutating func finishCommand() -> Bool {
    skipBlanks()
    switch current {
    case Byte.bar, Byte.lineFeed:
      position += 1
      return true
    case Byte.quote:
      position = bytes.endIndex
      return true
    default:
      return isAtEnd
    }
  }
}
