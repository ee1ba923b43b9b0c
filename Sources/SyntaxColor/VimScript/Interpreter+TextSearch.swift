extension Interpreter {
  /// Runs `search(pattern, flags, stopline)`; 'wrapscan' is on.
  func searchText(_ arguments: [VimValue]) throws(ScriptError) -> (line: Int, column: Int)? {
    buffer.noteSearch()
    guard let text = buffer.text else { return nil }
    let flags = try arguments.optional(1)?.asString() ?? []
    let stop = try arguments.optional(2)?.asNumber() ?? 0
    let regex = try VimRegex(
      script: arguments[0].asString(), ignoresCase: false, iskeyword: iskeywordOption, role: .match)
    let search = TextSearch(text: text, regex: regex, interpreter: self)
    let accepts = flags.contains(UInt8(ascii: "c"))
    let wraps = !flags.contains(UInt8(ascii: "W")) && stop == 0
    let cursor = buffer.cursor
    let found =
      flags.contains(UInt8(ascii: "b"))
      ? try search.backward(from: cursor, accepting: accepts, wrapping: wraps, stop: stop)
      : try search.forward(from: cursor, accepting: accepts, wrapping: wraps, stop: stop)
    guard let found else { return nil }
    if !flags.contains(UInt8(ascii: "n")) {
      buffer.moveCursor(line: found.line, column: found.column)
    }
    return found
  }
}
