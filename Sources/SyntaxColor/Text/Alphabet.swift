/// Which characters a text is made of, from the fewest to all.
///
/// A pattern is translated once for each alphabet it meets: for ASCII text the sets are short and
/// the word edges are plain look-arounds, and only text with composing characters needs the rule
/// that they belong to the character before them.
enum Alphabet: Int, Comparable, Sendable, CaseIterable {
  /// Bytes below 0x80 only.
  case ascii
  /// Any character but composing ones.
  case unicode
  /// Any character.
  case composing

  static func < (left: Alphabet, right: Alphabet) -> Bool { left.rawValue < right.rawValue }
}
