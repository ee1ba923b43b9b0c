import Bytes

/// `substitute(text, pattern, replacement, flags)` (`:help substitute()`, `:help sub-replace-special`).
struct Substitution {
  private let text: [UInt8]
  private let pattern: [UInt8]
  private let replacement: VimValue
  private let isGlobal: Bool
  private let interpreter: Interpreter

  /// Takes the function's arguments.
  init(_ arguments: [VimValue], in interpreter: Interpreter) throws(ScriptError) {
    text = try arguments[0].asString()
    pattern = try arguments[1].asString()
    replacement = arguments[2]
    isGlobal = try arguments[3].asString().contains(UInt8(ascii: "g"))
    self.interpreter = interpreter
  }

  /// Returns the text with the first match, or each match, replaced.
  func result() throws(ScriptError) -> VimValue {
    let regex = try interpreter.regex(pattern, ignoresCase: false)
    let subject = SourceBuffer(string: text)
    var result: [UInt8] = []
    var copied = 0
    var offset = 0
    var lastEmpty = -1
    while let match = try interpreter.search(regex, subject, from: offset) {
      let range = match.range
      if range.isEmpty, range.lowerBound == lastEmpty {
        // The same empty match again: one character on.
        guard offset < text.count else { break }
        offset += UTF8Text.length(at: offset, in: text)
        continue
      }
      if range.isEmpty { lastEmpty = range.lowerBound }
      result += text[copied..<range.lowerBound]
      result += try filled(match)
      copied = range.upperBound
      offset = range.upperBound
      if !isGlobal || offset >= text.count { break }
      if result.count > 1 << 20 { try interpreter.store.charge(256) }
    }
    return try interpreter.store.string(result + text[copied...])
  }

  /// Returns what stands in for one match.
  private func filled(_ match: ScriptMatch) throws(ScriptError) -> [UInt8] {
    let groups = StringSearch.groups(of: match, in: text)
    if case .function = replacement {
      let list = try interpreter.store.list(strings: groups)
      return try interpreter.call(replacement, [list], receiver: nil).asString()
    }
    let template = try replacement.asString()
    guard template.starts(with: [Byte.backslash, Byte.equals]) else {
      var filled = ReplacementTemplate(template, groups)
      return filled.text()
    }
    let outer = interpreter.submatches
    defer { interpreter.submatches = outer }
    interpreter.submatches = groups
    let value = try interpreter.evaluate(Array(template.dropFirst(2)))
    guard case .list(let list) = value else { return try value.asString() }
    var lines: [UInt8] = []
    for item in list.items { lines += try item.asString() + [Byte.lineFeed] }
    return lines
  }
}
