import Bytes

/// A reading position in the arguments of a `:syntax` or `:highlight` command.
///
/// Behind the last byte it reads NUL, so that looking ahead needs no checks.
struct SyntaxArguments {
  let bytes: ArraySlice<UInt8>
  var position: Int

  /// Whether a comment begins with `#`, behind white space, and not with `"`.
  private let isVim9: Bool

  init(_ bytes: ArraySlice<UInt8>, isVim9: Bool = false) {
    self.bytes = bytes
    self.isVim9 = isVim9
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
  var isAtCommandEnd: Bool { endsCommand(at: 0) }

  /// Whether the command ends `distance` bytes ahead.
  func endsCommand(at distance: Int) -> Bool {
    switch self[distance] {
    case 0, Byte.bar, Byte.lineFeed: true
    case Byte.quote: !isVim9
    case Byte.hash where isVim9:
      (position + distance == bytes.startIndex || Byte.isBlank(bytes[position + distance - 1]))
        && (self[distance + 1] != Byte.leftBrace || self[distance + 2] == Byte.leftBrace)
    default: false
    }
  }

  mutating func skipBlanks() { while Byte.isBlank(current) { position += 1 } }

  /// Moves `count` bytes on.
  mutating func advance(_ count: Int = 1) { position = min(position + count, bytes.endIndex) }

  /// Returns the bytes up to the next blank or the end, and moves behind them.
  mutating func word() -> ArraySlice<UInt8> { word(endingAt: Byte.isBlank) }

  /// Returns the bytes up to the next blank or the command's end, and moves behind them.
  mutating func name() -> ArraySlice<UInt8> {
    let start = position
    while !isAtEnd, !Byte.isBlank(current), !isAtCommandEnd { position += 1 }
    return bytes[start..<position]
  }

  /// Moves to the command's end.
  mutating func skipToCommandEnd() { while !isAtCommandEnd { position += 1 } }

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
  @inline(__always)
  func starts(withIgnoringCase word: StaticString) -> Bool {
    let text = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for distance in 0..<text.count {
      if unsafe Byte.lowercased(self[distance]) != text[distance] { return false }
    }
    return true
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
    default:
      guard isAtCommandEnd else { return false }
      position = bytes.endIndex
      return true
    }
  }
}
