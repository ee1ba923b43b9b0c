/// The keywords of a definition by word, oldest first, in two tables: words that match in their
/// case, and words that match in any case, which are stored folded.
struct KeywordTable: Sendable {
  private(set) var exact: [[UInt8]: [SyntaxKeyword]] = [:]
  private(set) var folded: [[UInt8]: [SyntaxKeyword]] = [:]

  /// The longest word Vim looks up, in bytes (`:help :syn-keyword`).
  static let longestWord = 80

  /// The number of words.
  var count: Int { exact.count + folded.count }

  /// Adds one word; `ignoresCase` says which table it goes to.
  mutating func add(_ word: [UInt8], _ keyword: SyntaxKeyword, ignoresCase: Bool) {
    if ignoresCase {
      Self.add(keyword, to: &folded[KeywordFolding.folded(word), default: []])
    } else {
      Self.add(keyword, to: &exact[word, default: []])
    }
  }

  private static func add(_ keyword: SyntaxKeyword, to keywords: inout [SyntaxKeyword]) {
    if keywords.last != keyword { keywords.append(keyword) }
  }

  /// Removes all words of a group (`:syntax clear NAME`).
  mutating func remove(group: GroupID) {
    exact = exact.compactMapValues { Self.without(group, $0) }
    folded = folded.compactMapValues { Self.without(group, $0) }
  }

  private static func without(_ group: GroupID, _ keywords: [SyntaxKeyword]) -> [SyntaxKeyword]? {
    let kept = keywords.filter { $0.identity.group != group }
    return kept.isEmpty ? nil : kept
  }
}
