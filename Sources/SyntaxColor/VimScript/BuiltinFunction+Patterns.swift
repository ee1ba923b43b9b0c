extension BuiltinFunction {
  /// The functions that take a pattern.
  static let patterns: KeyValuePairs<StaticString, BuiltinFunction> = [
    "match": .init(2...4) { (i, a) throws(ScriptError) in
      if case .list(let list) = a[0] { return try firstMatching(i, list.items, a) }
      return .number(try StringSearch(a, in: i)?.match.range.lowerBound ?? -1)
    },
    "matchend": .init(2...4) { (i, a) throws(ScriptError) in
      .number(try StringSearch(a, in: i)?.match.range.upperBound ?? -1)
    },
    "matchstr": .init(2...4) { (i, a) throws(ScriptError) in
      guard let search = try StringSearch(a, in: i) else { return .empty }
      return try i.store.string(Array(search.text[search.match.range]))
    },
    "matchlist": .init(2...4) { (i, a) throws(ScriptError) in
      guard let search = try StringSearch(a, in: i) else { return .list(try i.store.list()) }
      return try i.store.list(strings: search.groups)
    },
    "matchstrpos": .init(2...4) { (i, a) throws(ScriptError) in
      guard let search = try StringSearch(a, in: i) else {
        return .list(try i.store.list([.empty, .number(-1), .number(-1)]))
      }
      let range = search.match.range
      return .list(
        try i.store.list([
          .string(Array(search.text[range])), .number(range.lowerBound),
          .number(range.upperBound),
        ]))
    },
    "substitute": .init(4...4) { (i, a) throws(ScriptError) in
      try Substitution(a, in: i).result()
    },
    "split": .init(1...3, split),
  ]

  /// `match()` on a list: the first item that matches.
  private static func firstMatching(
    _ interpreter: Interpreter, _ items: [VimValue], _ arguments: [VimValue]
  ) throws(ScriptError) -> VimValue {
    let pattern = try arguments[1].asString()
    var start = try arguments.optional(2)?.asNumber() ?? 0
    if start < 0 { start = max(items.count + start, 0) }
    for index in min(start, items.count)..<items.count {
      let text = try items[index].asString()
      if try interpreter.firstMatch(of: pattern, in: text) != nil { return .number(index) }
    }
    return .number(-1)
  }

  private static let split: Body = { (i, a) throws(ScriptError) in
    let text = try a[0].asString()
    let keepsEmpty = try a.optional(2)?.isTrue() ?? false
    let given = try a.optional(1)?.asString() ?? []
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
