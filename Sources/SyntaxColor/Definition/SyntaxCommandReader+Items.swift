import Bytes

extension SyntaxCommandReader {
  /// `:syntax keyword` (`:help :syn-keyword`).
  func readKeyword(_ input: inout SyntaxArguments) throws(ScriptError) {
    let name = try readGroupName(&input)
    let group = try group(named: name)
    var options = ItemOptions(.keyword)
    var words: [[UInt8]] = []
    while !input.isAtCommandEnd {
      try options.read(&input, self)
      if input.isAtCommandEnd { break }
      var word: [UInt8] = []
      while !input.isAtEnd, !SyntaxArguments.isBlank(input.current) {
        if input.current == Byte.backslash, input[1] != 0 { input.advance() }
        word.append(input.current)
        input.advance()
      }
      words.append(word)
      input.skipBlanks()
    }
    placeInInclude(group, &options.flags)
    let keyword = SyntaxKeyword(
      identity: identity(group, options), flags: options.flags,
      nextgroup: lists.identifier(for: options.nextgroup))
    for word in words { try add(word, keyword) }
    try finish(&input)
  }

  /// Adds a word and, for `ab[cd]`, the longer words it stands for.
  private func add(_ word: [UInt8], _ keyword: SyntaxKeyword) throws(ScriptError) {
    guard let bracket = word.firstIndex(of: Byte.leftBracket) else {
      keywords.add(word, keyword, ignoresCase: ignoresCase)
      return
    }
    var current = Array(word[..<bracket])
    keywords.add(current, keyword, ignoresCase: ignoresCase)
    var index = bracket + 1
    while true {
      guard index < word.count else {
        throw ScriptError("E789: Missing ']': \(ScriptError.excerpt(word))")
      }
      if word[index] == Byte.rightBracket {
        if index + 1 < word.count {
          throw ScriptError("E890: Trailing char after ']': \(ScriptError.excerpt(word))")
        }
        return
      }
      repeat {
        current.append(word[index])
        index += 1
      } while index < word.count && word[index] & 0xC0 == 0x80
      keywords.add(current, keyword, ignoresCase: ignoresCase)
    }
  }

  /// `:syntax match` (`:help :syn-match`), and the same behind `:syntax sync`.
  func readMatch(_ input: inout SyntaxArguments, isSync: Bool) throws(ScriptError) {
    let name = try readGroupName(&input)
    var options = ItemOptions(isSync ? .syncMatch : .match)
    try options.read(&input, self)
    let pattern = try readPattern(&input, role: .match)
    if pattern.matchesLineEnd, !options.flags.contains(.excludenl) {
      options.flags.insert(.hasEndOfLine)
    }
    try options.read(&input, self)
    try finish(&input)
    let group = try group(named: name)
    placeInInclude(group, &options.flags)
    append(pattern, .match, group, matchgroup: .none, options, isSync: isSync)
    if options.flags.contains(.groupHere) || options.flags.contains(.groupThere) {
      sync.hasPatterns = true
    }
  }

  /// A region's pattern while its command is read.
  private struct RegionPattern {
    var pattern: ReadPattern
    var matchgroup: GroupID
    var hasEndOfLine = false
  }

  /// `:syntax region` (`:help :syn-region`).
  func readRegion(_ input: inout SyntaxArguments, isSync: Bool) throws(ScriptError) {
    let whole = input
    let name = try readGroupName(&input)
    var options = ItemOptions(.region)
    var matchgroup = GroupID.none
    var starts: [RegionPattern] = []
    var skips: [RegionPattern] = []
    var ends: [RegionPattern] = []
    while !input.isAtCommandEnd {
      try options.read(&input, self)
      if input.isAtCommandEnd { break }
      let beforeKey = input
      let key = ASCIICase.lowered(
        input.word { SyntaxArguments.isBlank($0) || $0 == Byte.equals })
      let part = String(decoding: key, as: UTF8.self)
      guard ["matchgroup", "start", "skip", "end"].contains(part) else {
        input = beforeKey
        break
      }
      if part == "skip", !skips.isEmpty { throw .invalidArgument(whole.bytes[whole.position...]) }
      try readEqualSign(&input)
      switch part {
      case "matchgroup": matchgroup = try readMatchgroup(&input)
      case "start":
        let pattern = try readPattern(&input, role: .regionStart)
        starts.insert(RegionPattern(pattern: pattern, matchgroup: matchgroup), at: 0)
      case "skip":
        let pattern = try readPattern(&input, role: .regionSkip)
        skips.insert(RegionPattern(pattern: pattern, matchgroup: matchgroup), at: 0)
      default:
        let pattern = try readPattern(&input, role: .regionEnd)
        let hasEndOfLine = pattern.matchesLineEnd && !options.flags.contains(.excludenl)
        ends.insert(
          RegionPattern(pattern: pattern, matchgroup: matchgroup, hasEndOfLine: hasEndOfLine),
          at: 0)
      }
    }
    guard !starts.isEmpty, !ends.isEmpty else {
      throw ScriptError(
        "E399: Not enough arguments: syntax region "
          + ScriptError.excerpt(whole.bytes[whole.position...]))
    }
    try finish(&input)
    let group = try group(named: name)
    placeInInclude(group, &options.flags)
    store(starts, .start, group, options, isSync)
    store(skips, .skip, group, options, isSync)
    store(ends, .end, group, options, isSync)
  }

  private func readEqualSign(_ input: inout SyntaxArguments) throws(ScriptError) {
    input.skipBlanks()
    if input.current != Byte.equals {
      throw ScriptError("E398: Missing '='")
    }
    input.advance()
    input.skipBlanks()
    if input.isAtEnd { throw ScriptError("E399: Not enough arguments") }
  }

  private func readMatchgroup(
    _ input: inout SyntaxArguments
  ) throws(ScriptError) -> GroupID {
    let name = input.word()
    input.skipBlanks()
    if name.elementsEqual("NONE".utf8) { return .none }
    return try group(named: name)
  }

  private func store(
    _ patterns: [RegionPattern], _ kind: SyntaxItem.Kind, _ group: GroupID,
    _ options: ItemOptions, _ isSync: Bool
  ) {
    for pattern in patterns {
      var options = options
      if pattern.hasEndOfLine { options.flags.insert(.hasEndOfLine) }
      append(
        pattern.pattern, kind, group, matchgroup: pattern.matchgroup, options, isSync: isSync)
    }
  }

  private func append(
    _ pattern: ReadPattern, _ kind: SyntaxItem.Kind, _ group: GroupID, matchgroup: GroupID,
    _ options: ItemOptions, isSync: Bool
  ) {
    let mayContain = kind == .match || kind == .start
    let item = SyntaxItem(
      kind: kind, identity: identity(group, options), flags: options.flags,
      matchgroup: matchgroup, offsets: pattern.offsets,
      contains: mayContain ? lists.identifier(for: options.contains) : .none,
      nextgroup: mayContain ? lists.identifier(for: options.nextgroup) : .none,
      isSync: isSync, syncTarget: options.syncTarget)
    items.append(DefinedItem(item: item, regex: pattern.regex))
  }

  private func identity(_ group: GroupID, _ options: ItemOptions) -> ItemIdentity {
    if options.containedin != nil { hasContainedin = true }
    return ItemIdentity(
      group: group, includeTag: includeTag,
      containedin: lists.identifier(for: options.containedin))
  }
}
