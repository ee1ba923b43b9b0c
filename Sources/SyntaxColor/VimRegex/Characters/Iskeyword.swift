import Bytes

/// Which characters make up a word: Vim's 'iskeyword', parsed.
///
/// Below 256 the option decides; above it Vim's own table of character classes does (`:help
/// 'iskeyword'`, `utf_class()`).
struct Iskeyword: Hashable, Sendable {
  /// The characters below 256 that the option names.
  private(set) var latin = ByteSet()

  /// `@,48-57,_,192-255`, the default.
  static let standard: Iskeyword = {
    var value = Iskeyword()
    value.apply(.letters, removing: false)
    for range: ClosedRange<UInt8> in [48...57, 95...95, 192...255] {
      value.apply(.range(range), removing: false)
    }
    return value
  }()

  private init() {}

  /// Parses an option value such as `@,48-57,_,192-255`.
  ///
  /// - Throws: E474 for what Vim would not take.
  init(option: [UInt8]) throws(PatternError) {
    if let fault = read(option) { throw fault }
  }

  /// Parses an option value up to the first fault in it.
  init(startOf option: [UInt8]) { _ = read(option) }

  /// Applies the parts of a value and returns the first fault.
  private mutating func read(_ option: [UInt8]) -> PatternError? {
    // A NUL of the text is a line end to Vim; a line end is never a part of a word.
    defer {
      if latin.contains(Byte.lineFeed) { latin.insert(0) }
      latin.remove(Byte.lineFeed)
    }
    var offset = 0
    while offset < option.count {
      let removes = option[offset] == Byte.caret && offset + 1 < option.count
      if removes { offset += 1 }
      do {
        let part = try Self.part(of: option, at: &offset)
        guard offset == option.count || option[offset] == Byte.comma else {
          return Self.invalid(option, at: offset)
        }
        apply(part, removing: removes)
      } catch {
        return error
      }
      guard offset < option.count else { break }
      repeat { offset += 1 } while offset < option.count && option[offset] == Byte.space
      if offset == option.count { return Self.invalid(option, at: offset) }
    }
    return nil
  }

  /// Whether a byte below 0x80 is a keyword character.
  @inline(__always)
  func contains(ascii byte: UInt8) -> Bool { latin.contains(byte) }

  /// Whether a character is a keyword character.
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 256
      ? latin.contains(UInt8(truncatingIfNeeded: scalar))
      : CharacterTable.wordClass(of: scalar) >= 2
  }

  /// Whether the character that starts at `offset` is a keyword character.
  func containsCharacter(at offset: Int, in text: SourceBuffer) -> Bool {
    let byte = unsafe text.bytes[offset]
    if byte < 0x80 { return latin.contains(byte) }
    return contains(text.scalar(at: offset))
  }

  /// Whether there is a character before `offset` on its line, and it is a keyword character.
  func containsCharacter(before offset: Int, in text: SourceBuffer) -> Bool {
    guard offset > 0 else { return false }
    let byte = unsafe text.bytes[offset - 1]
    if byte < 0x80 { return latin.contains(byte) }
    return unsafe wordClass(before: offset, in: TextWindow(text.bytes, 0..<text.count)) > 1
  }

  /// Returns Vim's class of a character: 0 blank, 1 punctuation, 2 and above words.
  func wordClass(of scalar: UInt32) -> Int {
    if scalar >= 256 { return CharacterTable.wordClass(of: scalar) }
    if contains(scalar) { return 2 }
    switch scalar {
    case 0, 0x09, 0x0A, 0x20, 0xA0: return 0
    default: return 1
    }
  }

  /// The keyword characters below 0x80 as a set.
  var asciiScalars: ScalarSet { scalars(from: latin, below: 0x80) }

  /// All keyword characters as a set.
  var scalars: ScalarSet { scalars(from: latin, below: 0x100).union(CharacterTable.words) }

  private func scalars(from bytes: ByteSet, below limit: UInt32) -> ScalarSet {
    ScalarSet((0..<limit).filter { bytes.contains(UInt8($0)) }.map { $0...$0 })
  }

  /// One part of the option's value.
  private enum Part {
    /// `@`: the letters, as `isalpha()` has them.
    case letters
    /// A character or a range.
    case range(ClosedRange<UInt8>)
  }

  private mutating func apply(_ part: Part, removing: Bool) {
    let ranges: [ClosedRange<UInt8>] =
      switch part {
      case .letters: [0x41...0x5A, 0x61...0x7A, 0xB5...0xB5, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF]
      case .range(let range): [range]
      }
    for byte in ranges.joined() {
      if removing { latin.remove(byte) } else { latin.insert(byte) }
    }
  }

  private static func part(of option: [UInt8], at offset: inout Int) throws(PatternError) -> Part {
    let start = offset
    let first = try character(of: option, at: &offset)
    guard offset + 1 < option.count, option[offset] == Byte.hyphen else {
      return option[start] == Byte.at ? .letters : .range(first...first)
    }
    offset += 1
    let last = try character(of: option, at: &offset)
    guard first <= last else { throw invalid(option, at: offset) }
    return .range(first...last)
  }

  /// Reads a decimal number below 256 or one character.
  private static func character(
    of option: [UInt8], at offset: inout Int
  ) throws(PatternError) -> UInt8 {
    var value = 0
    let start = offset
    while offset < option.count, Byte.isDigit(option[offset]), value < 1000 {
      value = value * 10 + Int(option[offset] - Byte.zero)
      offset += 1
    }
    if offset > start {
      guard value < 256 else { throw invalid(option, at: start) }
      return UInt8(value)
    }
    guard offset < option.count else { throw invalid(option, at: offset) }
    let (scalar, length) = UTF8Scalar.decode(option, at: offset)
    guard scalar < 256 else { throw invalid(option, at: offset) }
    offset += length
    return UInt8(scalar)
  }

  private static func invalid(_ option: [UInt8], at offset: Int) -> PatternError {
    PatternError(
      message: "E474: Invalid argument: iskeyword=\(String(decoding: option, as: UTF8.self))",
      offset: offset)
  }
}
