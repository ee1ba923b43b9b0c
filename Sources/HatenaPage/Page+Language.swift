extension Page {
  /// Returns the language a text is taken to be in: `ja` where it has kana or kanji, otherwise `en`.
  ///
  /// - Complexity: O(*n*).
  public static func language(of source: String) -> String { language(of: Array(source.utf8)) }

  /// Returns the language of a text given as bytes.
  public static func language(of source: [UInt8]) -> String {
    var index = 0
    while index + 2 < source.count {
      switch (source[index], source[index + 1]) {
      case (0xE3, 0x81...0x83),  // U+3040…U+30FF: hiragana and katakana
        (0xE3, 0x90...0xBF),  // U+3400…U+3FFF
        (0xE4...0xE9, 0x80...0xBF):  // U+4000…U+9FFF: with the former, kanji
        if source[index + 2] & 0xC0 == 0x80 { return "ja" }
      default: break
      }
      index += 1
    }
    return "en"
  }
}
