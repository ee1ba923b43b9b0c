import Bytes

extension SyntaxCommandReader {
  /// `:syntax cluster` (`:help :syn-cluster`).
  func readCluster(_ input: inout SyntaxArguments) throws(ScriptError) {
    let name = try readGroupName(&input)
    let index = clusters.index(for: name)
    var found = false
    while let key = clusterKey(input) {
      let list = try readGroupList(&input, keyLength: key.rawValue.utf8.count)
      switch key {
      case .contains: clusters.replace(index, with: list)
      case .add, .remove: clusters.combine(index, with: list, removing: key == .remove)
      }
      found = true
    }
    if !found { throw ScriptError("E400: No cluster specified") }
    try finish(&input)
  }

  /// What `:syntax cluster` does with a list.
  private enum ClusterKey: String {
    case add, remove, contains
  }

  /// Returns the argument of `:syntax cluster` that stands here.
  private func clusterKey(_ input: SyntaxArguments) -> ClusterKey? {
    var input = input
    let word = input.word { Byte.isBlank($0) || $0 == Byte.equals }
    return input.isAtEnd
      ? nil : ClusterKey(rawValue: String(decoding: Byte.lowercased(word), as: UTF8.self))
  }

  /// `:syntax include` (`:help :syn-include`).
  func readInclude(_ input: inout SyntaxArguments) throws(ScriptError) {
    var target = IncludeTarget.contained
    if input.current == Byte.at {
      input.advance()
      target = .cluster(clusters.index(for: try readGroupName(&input)))
    }
    let file = input.word { $0 == Byte.bar || $0 == Byte.lineFeed }
    _ = input.finishCommand()
    if lastIncludeTag >= Self.includeLimit { throw ScriptError("E847: Too many syntax includes") }
    let outer = (includeTag, includeTarget)
    lastIncludeTag += 1
    includeTag = lastIncludeTag
    includeTarget = target
    defer { (includeTag, includeTarget) = outer }
    var name = file
    while let last = name.last, Byte.isBlank(last) { name.removeLast() }
    try host?.source(included: name)
  }

  /// `:syntax case` (`:help :syn-case`).
  func readCase(_ input: inout SyntaxArguments) throws(ScriptError) {
    let word = Byte.lowercased(input.word())
    if word.elementsEqual("match".utf8) {
      ignoresCase = false
    } else if word.elementsEqual("ignore".utf8) {
      ignoresCase = true
    } else if !word.isEmpty {
      throw ScriptError("E390: Illegal argument: \(ScriptError.excerpt(word))")
    }
    _ = input.finishCommand()
  }

  /// `:syntax iskeyword` (`:help :syn-iskeyword`).
  func readIskeyword(_ input: inout SyntaxArguments) throws(ScriptError) {
    // White space and all: it may be among the characters.
    let word = input.word { $0 == Byte.lineFeed }
    if word.isEmpty { return }
    if Byte.lowercased(word).elementsEqual("clear".utf8) {
      iskeyword = nil
    } else {
      // Of a value that is wrong, what stands before the fault.
      iskeyword = Iskeyword(
        startOf: (host?.isLisp == true ? [Byte.hyphen, Byte.comma] : []) + word)
    }
    _ = input.finishCommand()
  }

  /// `:syntax clear` (`:help :syn-clear`).
  func readClear(_ input: inout SyntaxArguments) throws(ScriptError) {
    // An included file must not take away the cluster it is read into.
    if includeTarget != .none {
      input.skipToCommandEnd()
      _ = input.finishCommand()
      return
    }
    guard input.isAtCommandEnd else {
      try clearNamed(&input, isSync: false)
      return
    }
    _ = input.finishCommand()
    items.removeAll()
    keywords = KeywordTable()
    clusters = ClusterTable()
    lists = GroupListTable()
    sync = SyntaxSync()
    (iskeyword, ignoresCase, hasContainedin) = (nil, false, false)
    lastIncludeTag = 0
    host?.removeCurrentSyntax()
  }

  /// Removes the items of the groups named here, and empties the clusters.
  func clearNamed(_ input: inout SyntaxArguments, isSync: Bool) throws(ScriptError) {
    while !input.isAtCommandEnd {
      let name = input.word()
      input.skipBlanks()
      let text = ScriptError.excerpt(name)
      if name.first == Byte.at {
        guard let index = clusters.existing(name.dropFirst()) else {
          throw ScriptError("E391: No such syntax cluster: \(text)")
        }
        clusters.replace(index, with: GroupList(elements: []))
      } else {
        guard let group = groups.existing(name) else {
          throw ScriptError("E28: No such highlight group name: \(text)")
        }
        try host?.step((items.count + keywords.count) / 8)
        if !isSync { keywords.remove(group: group) }
        items.removeAll { $0.item.identity.group == group && $0.item.isSync == isSync }
      }
    }
    try finish(&input)
  }
}
