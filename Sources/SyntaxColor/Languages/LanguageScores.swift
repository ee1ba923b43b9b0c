/// Tells a language by lines that only it has: `package main` and `func` for Go, `BEGIN {` for awk.
///
/// Each language has a few line patterns. A strong one is enough; of the weak ones, which other
/// languages or prose may have as well, it takes two different ones. The language with the most
/// wins; a draw tells nothing.
enum LanguageScores {
  /// What a language's lines look like.
  struct Language {
    var filetype: String
    /// The language whose tells are also its own, when it has one besides.
    var base: String?
    var strong: [LinePattern]
    var weak: [LinePattern]

    init(
      _ filetype: String, extending base: String? = nil, ignoringCase: Bool = false,
      strong: [String],
      weak: [String] = []
    ) {
      self.filetype = filetype
      self.base = base
      self.strong = strong.map { LinePattern($0, ignoringCase: ignoringCase) }
      self.weak = weak.map { LinePattern($0, ignoringCase: ignoringCase) }
    }
  }

  /// Returns the language with the most tells among the first lines, or `nil`.
  ///
  /// - Complexity: O(lines · patterns); both are bounded.
  static func filetype(_ opening: FiletypeDetection.FirstLines) -> String? {
    let lines = opening.all.map { Array($0.utf8.prefix(200)) }
    var scores: [String: Int] = [:]
    for language in programs + texts { scores[language.filetype] = score(language, lines) }
    for case let (filetype, base?) in (programs + texts).map({ ($0.filetype, $0.base) }) {
      if let own = scores[filetype], own > 0 { scores[filetype] = own + (scores[base] ?? 0) }
    }
    guard let most = scores.values.max(), most >= 2 else { return nil }
    let best = scores.filter { $0.value == most }
    return best.count == 1 ? best.first?.key : nil
  }

  private static func score(_ language: Language, _ lines: [[UInt8]]) -> Int {
    func count(_ patterns: [LinePattern]) -> Int {
      patterns.count { pattern in lines.contains { pattern.matches($0) } }
    }
    return 2 * count(language.strong) + count(language.weak)
  }
}
