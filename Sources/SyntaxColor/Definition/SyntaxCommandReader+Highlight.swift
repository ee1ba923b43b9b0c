import Bytes

extension SyntaxCommandReader {
  /// Runs one `:highlight` command (`:help :highlight`); only links and the fact that a group has
  /// colors are kept.
  func highlight(_ arguments: ArraySlice<UInt8>, bang: Bool) throws(ScriptError) {
    var input = SyntaxArguments(arguments)
    input.skipBlanks()
    if input.isAtCommandEnd { return }
    var isDefault = false
    var word = input.word()
    input.skipBlanks()
    if isAbbreviation(word, of: "default", atLeast: 3) {
      isDefault = true
      word = input.word()
      input.skipBlanks()
    }
    if isAbbreviation(word, of: "clear", atLeast: 5) {
      clearHighlight(&input)
    } else if isAbbreviation(word, of: "link", atLeast: 4) {
      try link(&input, isDefault: isDefault, isForced: bang)
    } else if !input.isAtCommandEnd {
      try setColors(of: word, &input, isDefault: isDefault)
    }
  }

  private func isAbbreviation(
    _ word: ArraySlice<UInt8>, of name: StaticString, atLeast count: Int
  ) -> Bool {
    word.count >= count && name.description.utf8.starts(with: word)
  }

  private func clearHighlight(_ input: inout SyntaxArguments) {
    let name = input.word()
    // Without a name all groups would get Vim's own colors again, which are what they have.
    if !name.isEmpty, let group = try? group(named: name) { groups.clear(group) }
  }

  private func link(
    _ input: inout SyntaxArguments, isDefault: Bool, isForced: Bool
  ) throws(ScriptError) {
    let from = input.name()
    input.skipBlanks()
    let to = input.name()
    input.skipBlanks()
    if from.isEmpty || to.isEmpty {
      throw ScriptError(
        "E412: Not enough arguments: \":highlight link \(ScriptError.excerpt(from))\"")
    }
    if !input.isAtCommandEnd {
      throw ScriptError(
        "E413: Too many arguments: \":highlight link \(ScriptError.excerpt(from))\"")
    }
    let source = try group(named: from)
    let target = to.elementsEqual("NONE".utf8) ? GroupID.none : try group(named: to)
    if isDefault { groups.setDefaultLink(source, to: target) }
    let entry = groups[source]
    if target != .none, !isForced, entry.hasSettings || (isDefault && entry.wasLinked) { return }
    groups.link(source, to: target)
  }

  private func setColors(
    of name: ArraySlice<UInt8>, _ input: inout SyntaxArguments, isDefault: Bool
  ) throws(ScriptError) {
    let target = try group(named: name)
    let entry = groups[target]
    if isDefault, entry.hasSettings || entry.wasLinked { return }
    let first = input.name()
    if Byte.lowercased(first).elementsEqual("none".utf8) {
      groups.clear(target)
    } else {
      groups.settings(of: target)
    }
  }
}
