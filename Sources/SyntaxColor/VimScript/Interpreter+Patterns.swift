extension Interpreter {
  /// How many patterns are kept.
  private static let patternLimit = 500

  /// Returns a pattern ready to search strings.
  func regex(_ pattern: [UInt8], ignoresCase: Bool) throws(ScriptError) -> VimRegex {
    let iskeyword = iskeywordOption
    let key = pattern + [0, ignoresCase ? 1 : 0] + iskeyword
    if let regex = patterns[key] { return regex }
    try store.charge(1024 + pattern.count * 16)
    if patterns.count >= Self.patternLimit { patterns = [:] }
    do {
      let context = PatternContext(
        ignoresCase: ignoresCase, iskeyword: (try? Iskeyword(option: iskeyword)) ?? .standard,
        role: .script)
      let regex = try VimRegex(parsing: pattern, context: context)
      patterns[key] = regex
      return regex
    } catch {
      throw ScriptError(error.message)
    }
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
