extension Interpreter {
  /// Returns a pattern ready to search strings.
  func regex(_ pattern: [UInt8], ignoresCase: Bool) throws(ScriptError) -> VimRegex {
    try patterns.regex(
      pattern, ignoresCase: ignoresCase, iskeyword: iskeywordOption, store)
  }

  /// Searches a string, counting the work.
  func search(
    _ regex: VimRegex, _ subject: SourceBuffer, from offset: Int
  ) throws(ScriptError) -> ScriptMatch? {
    let before = session.limitHits
    let match = regex.firstMatch(in: subject, from: offset, session: session)
    // A search that was given up took as long as many steps.
    try step(4 + (subject.count - offset) / 16 + (session.limitHits - before) * 100_000)
    return match
  }

  /// Returns the first match of `pattern` in `text`.
  func firstMatch(of pattern: [UInt8], in text: [UInt8]) throws(ScriptError) -> ScriptMatch? {
    try search(regex(pattern, ignoresCase: false), SourceBuffer(string: text), from: 0)
  }
}
