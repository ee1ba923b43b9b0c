import Bytes

/// Reads a formula of TeX piece by piece; white space is passed.
struct FormulaReader {
  /// A piece.
  enum Piece {
    case character(UInt8)
    /// A command without its backslash.
    case command(String)
  }

  /// Where a row ends.
  enum End {
    /// At the end of the formula, at a `}`, at a `]`.
    case end, brace, bracket
    /// At `\right` or `\middle`.
    case right
    /// At `&`, `\\` or `\end`.
    case cell
  }

  private let bytes: [UInt8]
  private var offset = 0
  /// Where the last piece began.
  private var last = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpaces() {
    while let byte, Byte.isSpace(byte) { offset += 1 }
  }

  /// Reads a piece; `nil` at the end.
  mutating func next() -> Piece? {
    skipSpaces()
    last = offset
    guard let first = byte else { return nil }
    offset += 1
    guard first == Byte.backslash, let second = byte else { return .character(first) }
    let start = offset
    if Byte.isLetter(second) {
      while let letter = byte, Byte.isLetter(letter) { offset += 1 }
    } else {
      offset += UTF8Scalar.length(lead: second)
      offset = min(offset, bytes.count)
    }
    return .command(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  /// Goes back to the piece that was read last.
  mutating func putBack() { offset = last }

  /// Passes a byte if it is next.
  mutating func skip(_ wanted: UInt8) -> Bool {
    skipSpaces()
    guard byte == wanted else { return false }
    offset += 1
    return true
  }

  /// The command that is next.
  var peekedCommand: String? {
    var reader = self
    guard case .command(let name) = reader.next() else { return nil }
    return name
  }

  /// Passes a command that is next.
  mutating func skipCommand(_ name: String) {
    if peekedCommand == name { _ = next() }
  }

  /// Whether a script is next.
  var isAtScript: Bool {
    var reader = self
    reader.skipSpaces()
    return reader.byte == Byte.caret || reader.byte == Byte.underscore
      || reader.byte == Byte.apostrophe
  }

  /// Whether the end of a row is next; the end of the formula ends every row.
  func isAt(_ end: End) -> Bool {
    var reader = self
    switch reader.next() {
    case nil: return true
    case .character(Byte.rightBrace): return end == .brace
    case .character(Byte.rightBracket): return end == .bracket
    case .character(Byte.ampersand): return end == .cell
    case .command("right"), .command("middle"): return end == .right
    case .command("\\"), .command("end"): return end == .cell
    default: return false
    }
  }

  /// Reads one digit if it is next.
  mutating func digit() -> UInt8? {
    skipSpaces()
    guard let byte, Byte.isDigit(byte) else { return nil }
    offset += 1
    return byte
  }

  /// Reads the rest of a number behind its first byte, and returns all of it.
  mutating func number() -> String {
    let start = offset - 1
    while let byte, Byte.isDigit(byte) || byte == Byte.dot && isDigit(offset + 1) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private func isDigit(_ offset: Int) -> Bool {
    offset < bytes.count && Byte.isDigit(bytes[offset])
  }

  /// Whether a digit is next, without white space before it.
  var isAtDigit: Bool { isDigit(offset) }

  /// Reads `{…}` as it is, without braces or backslashes in it; `nil` where there is none.
  mutating func verbatim() -> ArraySlice<UInt8>? {
    guard skip(Byte.leftBrace) else { return nil }
    let start = offset
    while let byte, byte != Byte.rightBrace {
      guard byte != Byte.leftBrace, byte != Byte.backslash, byte != Byte.dollar else { return nil }
      offset += 1
    }
    guard byte != nil else { return nil }
    offset += 1
    return bytes[start..<offset - 1]
  }
}
