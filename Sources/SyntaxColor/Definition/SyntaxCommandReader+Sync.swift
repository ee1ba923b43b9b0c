import Bytes

extension SyntaxCommandReader {
  /// `:syntax sync` (`:help :syn-sync`).
  func readSync(_ input: inout SyntaxArguments) throws(ScriptError) {
    let whole = input.rest
    while !input.isAtCommandEnd {
      let word = input.word { Byte.isBlank($0) || $0 == Byte.equals }
      if input.current == Byte.equals { input.advance() } else { input.skipBlanks() }
      switch String(decoding: Byte.lowercased(word), as: UTF8.self) {
      case "clear": return try readSyncClear(&input)
      case "match": return try readMatch(&input, isSync: true)
      case "region": return try readRegion(&input, isSync: true)
      case let key:
        guard try readSetting(key, &input) else {
          throw ScriptError("E404: Illegal arguments: \(ScriptError.excerpt(whole))")
        }
      }
      input.skipBlanks()
    }
    try finish(&input)
  }

  /// Reads what stands behind the name of a setting; returns whether there is such a setting.
  private func readSetting(
    _ key: String, _ input: inout SyntaxArguments
  ) throws(ScriptError) -> Bool {
    switch key {
    case "ccomment": sync.commentGroup = try readCommentGroup(&input)
    case "fromstart": (sync.minlines, sync.maxlines) = (Int.max, 0)
    case "minlines", "lines": sync.minlines = input.number()
    case "maxlines": sync.maxlines = input.number()
    case "linebreaks": _ = input.number()
    case "linecont":
      if sync.lineContinuation != nil {
        throw ScriptError("E403: syntax sync: line continuations pattern specified twice")
      }
      sync.lineContinuation = try readPattern(&input, role: .match).regex
    default: return false
    }
    return true
  }

  /// Reads the group of `ccomment`, which may be left out.
  private func readCommentGroup(_ input: inout SyntaxArguments) throws(ScriptError) -> GroupID {
    if !input.isAtCommandEnd { return try group(named: input.word()) }
    return try group(named: Array("Comment".utf8))
  }

  private func readSyncClear(_ input: inout SyntaxArguments) throws(ScriptError) {
    guard input.isAtCommandEnd else { return try clearNamed(&input, isSync: true) }
    sync = SyntaxSync()
    items.removeAll { $0.item.isSync }
    // Vim takes the keyword characters away along with the synchronizing.
    iskeyword = nil
    try finish(&input)
  }
}
