import Bytes

/// Case folding of keywords, one character at a time as Vim does it.
enum KeywordFolding {
  /// Returns the text with each character replaced by its lower-case form where that is a single
  /// character; bytes that are not UTF-8 stay.
  static func folded(_ text: some Collection<UInt8>) -> [UInt8] {
    guard text.contains(where: { $0 >= 0x80 }) else { return Byte.lowercased(text) }
    var result: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      let folded = lower.count == 1 ? lower.first ?? scalar : scalar
      result.append(contentsOf: UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter)
    }
    return result
  }
}
