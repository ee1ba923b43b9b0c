/// The patterns that were used, ready to search strings.
struct PatternCache {
  private var patterns: [[UInt8]: VimRegex] = [:]

  /// How many are kept; then all are forgotten.
  private static let limit = 500

  /// Returns a pattern for the value that 'iskeyword' has.
  mutating func regex(
    _ pattern: [UInt8], ignoresCase: Bool, iskeyword: [UInt8], _ store: ValueStore
  ) throws(ScriptError) -> VimRegex {
    let key = pattern + [0, ignoresCase ? 1 : 0] + iskeyword
    if let regex = patterns[key] { return regex }
    try store.charge(1024 + pattern.count * 16)
    if patterns.count >= Self.limit { patterns = [:] }
    let regex = try VimRegex(
      script: pattern, ignoresCase: ignoresCase, iskeyword: iskeyword, role: .script)
    patterns[key] = regex
    return regex
  }
}

extension VimRegex {
  /// Parses a pattern that a script gave.
  convenience init(
    script pattern: [UInt8], ignoresCase: Bool, iskeyword: [UInt8], role: PatternRole
  ) throws(ScriptError) {
    let iskeyword = (try? Iskeyword(option: iskeyword)) ?? .standard
    do {
      try self.init(
        parsing: pattern,
        context: PatternContext(ignoresCase: ignoresCase, iskeyword: iskeyword, role: role))
    } catch {
      throw ScriptError(error.message)
    }
  }
}
