/// `search()`: goes through the text's lines from the cursor on (`:help search()`).
struct TextSearch {
  /// A place: line and column, both counted from 1.
  typealias Position = (line: Int, column: Int)

  let text: SourceBuffer
  let regex: VimRegex
  let interpreter: Interpreter

  /// Returns the first match behind `start`, or at it if `accepting`.
  func forward(
    from start: Position, accepting: Bool, wrapping: Bool, stop: Int
  ) throws(ScriptError) -> Position? {
    let last = stop > 0 ? min(stop, text.lineCount) : text.lineCount
    var column = accepting ? start.column - 1 : start.column
    for line in stride(from: start.line, through: last, by: 1) {
      if let found = try match(on: line, from: column) { return found }
      column = 0
    }
    guard wrapping else { return nil }
    for line in stride(from: 1, through: min(start.line, text.lineCount), by: 1) {
      if let found = try match(on: line, from: 0) { return found }
    }
    return nil
  }

  /// Returns the last match before `start`, or at it if `accepting`.
  func backward(
    from start: Position, accepting: Bool, wrapping: Bool, stop: Int
  ) throws(ScriptError) -> Position? {
    var limit = accepting ? start.column + 1 : start.column
    for line in stride(from: start.line, through: min(max(stop, 1), start.line), by: -1) {
      if let found = try lastMatch(on: line, before: limit) { return found }
      limit = .max
    }
    guard wrapping else { return nil }
    for line in stride(from: text.lineCount, through: start.line, by: -1) {
      if let found = try lastMatch(on: line, before: limit) { return found }
    }
    return nil
  }

  /// Returns the first match on a line at or behind a column that counts from 0.
  private func match(on line: Int, from column: Int) throws(ScriptError) -> Position? {
    let start = text.lineStarts[line - 1]
    let length = text.end(ofLine: line - 1) - start
    guard column <= length else { return nil }
    let session = interpreter.session
    let before = session.limitHits
    let found = regex.search(text, line: line - 1, from: column, in: session)
    try interpreter.step(4 + (length - column) / 16 + (session.limitHits - before) * 100_000)
    guard let found, found.start >= start, found.start <= start + length else { return nil }
    return (line, found.start - start + 1)
  }

  /// Returns the last match on a line that starts before a column that counts from 1.
  private func lastMatch(on line: Int, before limit: Int) throws(ScriptError) -> Position? {
    var last: Position?
    var column = 0
    while let found = try match(on: line, from: column), found.column < limit {
      last = found
      column = max(found.column, column + 1)
    }
    return last
  }
}
