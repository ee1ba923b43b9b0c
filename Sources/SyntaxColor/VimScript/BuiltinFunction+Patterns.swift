extension BuiltinFunction {
  /// The functions that take a pattern.
  static let patterns: [(StaticString, BuiltinFunction)] = [
    (
      "match",
      .init(2...4) { (i, a) throws(ScriptError) in
        if case .list(let list) = a[0] { return try firstMatching(i, list.items, a) }
        return .number(try StringSearch(a, in: i)?.match.range.lowerBound ?? -1)
      }
    ),
    (
      "matchend",
      .init(2...4) { (i, a) throws(ScriptError) in
        .number(try StringSearch(a, in: i)?.match.range.upperBound ?? -1)
      }
    ),
    (
      "matchstr",
      .init(2...4) { (i, a) throws(ScriptError) in
        guard let search = try StringSearch(a, in: i) else { return .empty }
        return try i.store.string(Array(search.text[search.match.range]))
      }
    ),
    (
      "matchlist",
      .init(2...4) { (i, a) throws(ScriptError) in
        guard let search = try StringSearch(a, in: i) else { return .list(try i.store.list()) }
        return try i.store.list(strings: search.groups)
      }
    ),
    (
      "matchstrpos",
      .init(2...4) { (i, a) throws(ScriptError) in
        guard let search = try StringSearch(a, in: i) else {
          return .list(try i.store.list([.empty, .number(-1), .number(-1)]))
        }
        let range = search.match.range
        return .list(
          try i.store.list([
            .string(Array(search.text[range])), .number(range.lowerBound),
            .number(range.upperBound),
          ]))
      }
    ),
    (
      "substitute",
      .init(4...4) { (i, a) throws(ScriptError) in
        try Substitution(a, in: i).result()
      }
    ),
    ("split", .init(1...3, split)),
  ]

  /// `match()` on a list: the first item that matches.
  private static func firstMatching(
    _ interpreter: Interpreter, _ items: [VimValue], _ arguments: [VimValue]
  ) throws(ScriptError) -> VimValue {
    let pattern = try arguments[1].asString()
    var start = arguments.count > 2 ? try arguments[2].asNumber() : 0
    if start < 0 { start = max(items.count + start, 0) }
    for index in min(start, items.count)..<items.count {
      let text = try items[index].asString()
      if try interpreter.firstMatch(of: pattern, in: text) != nil { return .number(index) }
    }
    return .number(-1)
  }

  private static let split: Body = { (i, a) throws(ScriptError) in
    let text = try a[0].asString()
    let keepsEmpty = a.count > 2 ? try a[2].isTrue() : false
    let given = a.count > 1 ? try a[1].asString() : []
    let regex = try i.regex(given.isEmpty ? Array("[\\x01- ]\\+".utf8) : given, ignoresCase: false)
    let subject = SourceBuffer(string: text)
    var parts: [[UInt8]] = []
    var start = 0
    var offset = 0
    while start < text.count || keepsEmpty {
      let match = try i.search(regex, subject, from: offset)?.range
      let end = match?.lowerBound ?? text.count
      // Without `keepempty` only an empty first and last part are dropped.
      let isInner = !parts.isEmpty && (match.map { $0.upperBound > end } ?? false)
      if keepsEmpty || end > start || isInner { parts.append(Array(text[start..<end])) }
      guard let match else { break }
      start = match.upperBound
      // An empty match splits behind the next character.
      offset = start
      if match.isEmpty {
        guard start < text.count else { break }
        offset = start + UTF8Text.length(at: start, in: text)
      }
    }
    return try i.store.list(strings: parts)
  }
}

/// One search in a string: the arguments of `match()` and its kin.
struct StringSearch {
  /// The string.
  let text: [UInt8]
  /// The match that was asked for.
  let match: ScriptMatch

  /// Searches; `nil` if there is no match. Arguments: text, pattern, start, count.
  init?(_ arguments: [VimValue], in interpreter: Interpreter) throws(ScriptError) {
    text = try arguments[0].asString()
    let regex = try interpreter.regex(arguments[1].asString(), ignoresCase: false)
    var start = arguments.count > 2 ? try arguments[2].asNumber() : 0
    start = max(start, 0)
    var count = arguments.count > 3 ? try arguments[3].asNumber() : 1
    // Without a count `^` matches at the start position too.
    let cut = arguments.count > 3 ? 0 : min(start, text.count)
    let subject = SourceBuffer(string: Array(text[cut...]))
    var offset = start - cut
    guard start <= text.count else { return nil }
    while true {
      guard let found = try interpreter.search(regex, subject, from: offset) else { return nil }
      count -= 1
      if count <= 0 {
        match = ScriptMatch(
          groups: found.groups.map { $0.map { ($0.lowerBound + cut)..<($0.upperBound + cut) } })
        return
      }
      offset = found.range.lowerBound
      guard offset < subject.count else { return nil }
      offset += UTF8Text.length(at: offset + cut, in: text)
    }
  }

  /// The whole match and `\1`…`\9`, unset ones empty.
  var groups: [[UInt8]] {
    (0..<10).map { index in
      let range = index < match.groups.count ? match.groups[index] : nil
      return range.map { Array(text[$0]) } ?? []
    }
  }
}

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
