/// Tells a language by lines that only it has: `package main` and `func` for Go, `BEGIN {` for awk.
///
/// Each language has a few line patterns, in the table `languageTells`. A strong one is enough; of the
/// weak ones, which other languages or prose may have as well, it takes two different ones. The
/// language with the most wins; a draw tells nothing.
enum LanguageScores {
  /// What a language's lines look like.
  struct Language {
    let filetype: String
    /// The language whose tells are also its own, when it has one besides.
    let base: String?
    fileprivate let ignoresCase: Bool
    fileprivate(set) var strong: [LinePattern] = []
    fileprivate(set) var weak: [LinePattern] = []
  }

  /// All languages with tells, as the table has them.
  static let languages = read(EmbeddedTables.languageTells.description)

  /// Reads a table of tells: a language, then its patterns behind `+` and `-`.
  static func read(_ table: String) -> [Language] {
    table.split(separator: "\n").reduce(into: []) { languages, row in
      guard row.hasPrefix("+ ") || row.hasPrefix("- ") else {
        let words = row.split(separator: " ").map(String.init)
        let base = words.drop { $0 != "extends" }.dropFirst().first
        languages.append(
          Language(filetype: words[0], base: base, ignoresCase: words.contains("anycase")))
        return
      }
      guard var language = languages.popLast() else { return }
      let pattern = LinePattern(String(row.dropFirst(2)), ignoringCase: language.ignoresCase)
      if row.hasPrefix("+") {
        language.strong.append(pattern)
      } else {
        language.weak.append(pattern)
      }
      languages.append(language)
    }
  }

  /// Returns the language with the most tells among the first lines, or `nil`.
  ///
  /// - Complexity: O(lines · patterns); both are bounded.
  static func filetype(_ opening: FiletypeDetection.FirstLines) -> String? {
    let lines = opening.all.map { Array($0.utf8.prefix(200)) }
    var scores: [String: Int] = [:]
    for language in languages { scores[language.filetype] = score(language, lines) }
    for case let (filetype, base?) in languages.map({ ($0.filetype, $0.base) }) {
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
