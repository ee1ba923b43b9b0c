/// One search in a string: the arguments of `match()` and its kin.
struct StringSearch {
  let text: [UInt8]
  /// The match that was asked for.
  let match: ScriptMatch

  /// Searches; `nil` if there is no match. Arguments: text, pattern, start, count.
  init?(_ arguments: [VimValue], in interpreter: Interpreter) throws(ScriptError) {
    text = try arguments[0].asString()
    let regex = try interpreter.regex(arguments[1].asString(), ignoresCase: false)
    var start = try arguments.optional(2)?.asNumber() ?? 0
    start = max(start, 0)
    var count = try arguments.optional(3)?.asNumber() ?? 1
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
  var groups: [[UInt8]] { Self.groups(of: match, in: text) }

  static func groups(of match: ScriptMatch, in text: [UInt8]) -> [[UInt8]] {
    (0..<10).map { index in
      let range = index < match.groups.count ? match.groups[index] : nil
      return range.map { Array(text[$0]) } ?? []
    }
  }
}
