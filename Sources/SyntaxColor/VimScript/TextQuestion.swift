/// A question of a syntax file about the text to color, with its answer.
///
/// A definition can be used again for every text that gives the same answers. For example, a file
/// that asks for the first line defines the same for all texts with that line.
enum TextQuestion: Sendable {
  /// The number of lines, for `line('$')` and the like.
  case lineCount(Int)
  /// A line's content, for `getline()`; lines count from 1.
  case line(Int, is: [UInt8])
  /// Whether a line matches, for `getline(1) =~ pattern`: more texts agree in that than in the line.
  case lineMatches(Int, VimRegex, Bool)
  /// The name of the file, for `%`.
  case fileName([UInt8])
  /// A question too long to ask again, for `search()`.
  case anything

  /// Whether `text` gives the same answer.
  func hasSameAnswer(in text: SourceBuffer?, fileName: [UInt8]) -> Bool {
    switch self {
    case .lineCount(let count): return Self.lineCount(of: text) == count
    case .line(let number, let content): return Self.line(number, of: text) == content
    case .lineMatches(let number, let regex, let answer):
      let session = RegexSession()
      let line = SourceBuffer(string: Self.line(number, of: text))
      let matches = regex.firstMatch(in: line, from: 0, session: session) != nil
      return matches == answer && session.limitHits == 0
    case .fileName(let name): return name == fileName
    case .anything: return false
    }
  }

  /// Returns the number of lines; no text has one, which is empty.
  static func lineCount(of text: SourceBuffer?) -> Int { text?.lineCount ?? 1 }

  /// Returns a line, counted from 1, or the empty string.
  static func line(_ number: Int, of text: SourceBuffer?) -> [UInt8] {
    guard let text, 1...text.lineCount ~= number else { return [] }
    return text[text.lineStarts[number - 1]..<text.end(ofLine: number - 1)]
  }
}
