import Bytes

extension SyntaxCommandReader {
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

  /// The arguments that only `:syntax region` has.
  private enum RegionKey: String {
    case matchgroup, start, skip, end
  }

  /// One pattern of a region, as read.
  private struct RegionPart {
    var kind: SyntaxItem.Kind
    var pattern: ReadPattern
    var matchgroup: GroupID
    var hasEndOfLine: Bool
  }

  /// `:syntax region` (`:help :syn-region`).
  func readRegion(_ input: inout SyntaxArguments, isSync: Bool) throws(ScriptError) {
    let whole = input.rest
    let name = try readGroupName(&input)
    var options = ItemOptions(.region)
    var matchgroup = GroupID.none
    var parts: [RegionPart] = []
    while !input.isAtCommandEnd {
      try options.read(&input, self)
      guard !input.isAtCommandEnd, let key = readRegionKey(&input) else { break }
      if key == .skip, parts.contains(where: { $0.kind == .skip }) { throw .invalidArgument(whole) }
      try readEqualSign(&input)
      if key == .matchgroup {
        matchgroup = try readMatchgroup(&input)
      } else {
        parts.append(try readPart(key, &input, matchgroup, options.flags))
      }
    }
    guard parts.contains(where: { $0.kind == .start }), parts.contains(where: { $0.kind == .end })
    else {
      throw ScriptError("E399: Not enough arguments: syntax region \(ScriptError.excerpt(whole))")
    }
    try finish(&input)
    let group = try group(named: name)
    placeInInclude(group, &options.flags)
    for kind in [SyntaxItem.Kind.start, .skip, .end] {
      for part in parts.reversed() where part.kind == kind {
        var options = options
        if part.hasEndOfLine { options.flags.insert(.hasEndOfLine) }
        append(part.pattern, kind, group, matchgroup: part.matchgroup, options, isSync: isSync)
      }
    }
  }

  /// Reads the name of an argument of a region, if one stands here.
  private func readRegionKey(_ input: inout SyntaxArguments) -> RegionKey? {
    let before = input
    let word = input.word { Byte.isBlank($0) || $0 == Byte.equals }
    let key = RegionKey(rawValue: String(decoding: Byte.lowercased(word), as: UTF8.self))
    if key == nil { input = before }
    return key
  }

  private func readEqualSign(_ input: inout SyntaxArguments) throws(ScriptError) {
    input.skipBlanks()
    if input.current != Byte.equals { throw ScriptError("E398: Missing '='") }
    input.advance()
    input.skipBlanks()
    if input.isAtEnd { throw ScriptError("E399: Not enough arguments") }
  }

  private func readMatchgroup(_ input: inout SyntaxArguments) throws(ScriptError) -> GroupID {
    let name = input.word()
    input.skipBlanks()
    if name.elementsEqual("NONE".utf8) { return .none }
    return try group(named: name)
  }

  private func readPart(
    _ key: RegionKey, _ input: inout SyntaxArguments, _ matchgroup: GroupID, _ flags: ItemFlags
  ) throws(ScriptError) -> RegionPart {
    let (kind, role): (SyntaxItem.Kind, PatternRole) =
      switch key {
      case .skip: (.skip, .regionSkip)
      case .end: (.end, .regionEnd)
      case .start, .matchgroup: (.start, .regionStart)
      }
    let pattern = try readPattern(&input, role: role)
    let hasEndOfLine = kind == .end && pattern.matchesLineEnd && !flags.contains(.excludenl)
    return RegionPart(
      kind: kind, pattern: pattern, matchgroup: matchgroup, hasEndOfLine: hasEndOfLine)
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

  /// Returns what identifies an item of a group with those options.
  func identity(_ group: GroupID, _ options: ItemOptions) -> ItemIdentity {
    if options.containedin != nil { hasContainedin = true }
    return ItemIdentity(
      group: group, includeTag: includeTag,
      containedin: lists.identifier(for: options.containedin))
  }
}
