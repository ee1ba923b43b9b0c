import Bytes

extension SyntaxCommandReader {
  /// `:syntax cluster` (`:help :syn-cluster`).
  func readCluster(_ input: inout SyntaxArguments) throws(ScriptError) {
    let name = try readGroupName(&input)
    let index = clusters.index(for: name)
    var found = false
    while true {
      let length: Int
      if isKey(input, "add", 3) {
        length = 3
      } else if isKey(input, "remove", 6) {
        length = 6
      } else if isKey(input, "contains", 8) {
        length = 8
      } else {
        break
      }
      let list = try readGroupList(&input, keyLength: length)
      if length == 8 {
        clusters.replace(index, with: list)
      } else {
        clusters.combine(index, with: list, removing: length == 6)
      }
      found = true
    }
    if !found { throw ScriptError("E400: No cluster specified") }
    try finish(&input)
  }

  private func isKey(_ input: SyntaxArguments, _ key: StaticString, _ length: Int) -> Bool {
    input.starts(withIgnoringCase: key)
      && (SyntaxArguments.isBlank(input[length]) || input[length] == Byte.equals)
  }

  /// `:syntax include` (`:help :syn-include`).
  func readInclude(
    _ input: inout SyntaxArguments, _ interpreter: Interpreter?, _ location: ScriptLocation
  ) throws(ScriptError) {
    var target = IncludeTarget.contained
    if input.current == Byte.at {
      input.advance()
      target = .cluster(clusters.index(for: try readGroupName(&input)))
    }
    let file = input.word { $0 == Byte.bar || $0 == Byte.lineFeed }
    _ = input.finishCommand()
    if lastIncludeTag >= Self.includeLimit {
      throw ScriptError("E847: Too many syntax includes")
    }
    let outer = (includeTag, includeTarget)
    lastIncludeTag += 1
    includeTag = lastIncludeTag
    includeTarget = target
    defer { (includeTag, includeTarget) = outer }
    var name = file
    while let last = name.last, SyntaxArguments.isBlank(last) { name.removeLast() }
    try interpreter?.sourceForInclude(name, at: location)
  }

  /// `:syntax case` (`:help :syn-case`).
  func readCase(_ input: inout SyntaxArguments) throws(ScriptError) {
    let word = ASCIICase.lowered(input.word())
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
    let word = input.word()
    if word.isEmpty { return }
    if ASCIICase.lowered(word).elementsEqual("clear".utf8) {
      iskeyword = nil
    } else {
      do {
        iskeyword = try Iskeyword(option: Array(word))
      } catch {
        throw .invalidArgument(word)
      }
    }
    _ = input.finishCommand()
  }

  /// `:syntax sync` (`:help :syn-sync`).
  func readSync(_ input: inout SyntaxArguments) throws(ScriptError) {
    let whole = input
    while !input.isAtCommandEnd {
      let word = input.word { SyntaxArguments.isBlank($0) || $0 == Byte.equals }
      let key = String(decoding: ASCIICase.lowered(word), as: UTF8.self)
      if input.current == Byte.equals { input.advance() } else { input.skipBlanks() }
      switch key {
      case "ccomment":
        let before = input
        let name = input.word()
        if name.isEmpty || SyntaxArguments.endsCommand(name.first ?? 0) {
          input = before
          sync.commentGroup = try group(named: Array("Comment".utf8))
        } else {
          sync.commentGroup = try group(named: name)
        }
      case "fromstart": (sync.minlines, sync.maxlines) = (Int.max, 0)
      case "minlines", "lines": sync.minlines = input.number()
      case "maxlines": sync.maxlines = input.number()
      case "linebreaks": _ = input.number()
      case "linecont":
        if sync.lineContinuation != nil {
          throw ScriptError("E403: syntax sync: line continuations pattern specified twice")
        }
        sync.lineContinuation = try readPattern(&input, role: .match).regex
      case "clear":
        try readSyncClear(&input)
        return
      case "match":
        try readMatch(&input, isSync: true)
        return
      case "region":
        try readRegion(&input, isSync: true)
        return
      default:
        throw ScriptError(
          "E404: Illegal arguments: "
            + ScriptError.excerpt(whole.bytes[whole.position...]))
      }
      input.skipBlanks()
    }
    try finish(&input)
  }

  private func readSyncClear(_ input: inout SyntaxArguments) throws(ScriptError) {
    if input.isAtCommandEnd {
      sync = SyntaxSync()
      items.removeAll { $0.item.isSync }
      // Vim takes the keyword characters away along with the synchronizing.
      iskeyword = nil
      try finish(&input)
      return
    }
    try clearNamed(&input, isSync: true)
  }

  /// `:syntax clear` (`:help :syn-clear`).
  func readClear(
    _ input: inout SyntaxArguments, _ interpreter: Interpreter?
  ) throws(ScriptError) {
    // An included file must not take away the cluster it is read into.
    if includeTarget != .none {
      _ = input.word(endingAt: SyntaxArguments.endsCommand)
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
    interpreter?.removeCurrentSyntax()
  }

  private func clearNamed(
    _ input: inout SyntaxArguments, isSync: Bool
  ) throws(ScriptError) {
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
        if !isSync { keywords.remove(group: group) }
        items.removeAll { $0.item.identity.group == group && $0.item.isSync == isSync }
      }
    }
    try finish(&input)
  }
}
