import Bytes

/// What scripts see of the text to color, and what they asked about it.
struct ScriptBuffer {
  let text: SourceBuffer?
  private let name: [UInt8]
  /// The cursor for `search()` and `line('.')`: line and column, counted from 1.
  private(set) var cursor = (line: 1, column: 1)
  /// What was asked, so that the result holds for texts with the same answers only.
  private(set) var questions: [TextQuestion] = []

  init(_ text: SourceBuffer?, fileName: [UInt8]) {
    self.text = text
    name = fileName
  }

  /// The name of the file; empty if the text is from none.
  var fileName: [UInt8] {
    mutating get {
      questions.append(.fileName(name))
      return name
    }
  }

  /// The number of lines; an empty text has one.
  var lineCount: Int {
    mutating get {
      let count = TextQuestion.lineCount(of: text)
      questions.append(.lineCount(count))
      return count
    }
  }

  /// Returns a line, counted from 1, or the empty string.
  mutating func line(_ number: Int) -> [UInt8] {
    let line = TextQuestion.line(number, of: text)
    questions.append(.line(number, is: line))
    return line
  }

  /// Returns the line `.`, `$`, or a number stands for.
  mutating func lineNumber(_ value: VimValue) throws(ScriptError) -> Int {
    guard case .string(let text) = value else { return try value.asNumber() }
    switch text.first {
    case Byte.dollar: return lineCount
    case Byte.dot: return cursor.line
    case UInt8(ascii: "w"): return text.elementsEqual("w$".utf8) ? lineCount : 1
    default: return try value.asNumber()
    }
  }

  /// Puts the cursor on a place that exists.
  mutating func moveCursor(line: Int, column: Int) {
    cursor = (min(max(line, 1), lineCount), max(column, 1))
  }

  /// Notes that more was asked than is worth asking again.
  mutating func noteSearch() { questions.append(.anything) }

  /// Notes that of a line that was asked for only counts whether it matches.
  mutating func narrowQuestion(_ index: Int, to regex: VimRegex, _ matches: Bool) {
    guard case .line(let number, _) = questions[index] else { return }
    questions[index] = .lineMatches(number, regex, matches)
  }
}
