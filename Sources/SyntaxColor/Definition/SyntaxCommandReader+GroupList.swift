import Bytes

extension SyntaxCommandReader {
  /// Reads `=name,@cluster,pattern.*` behind an option's name.
  ///
  /// The input stands at the name, of `keyLength` bytes; afterwards behind the list and its blanks.
  ///
  /// - Throws: As Vim refuses it: no `=`, an empty list, `ALL` in the wrong place, a pattern that
  ///   no group matches.
  func readGroupList(
    _ input: inout SyntaxArguments, keyLength: Int
  ) throws(ScriptError) -> GroupList {
    let allowsAll = input.current | 0x20 == 0x63
    input.advance(keyLength)
    input.skipBlanks()
    if input.current != Byte.equals { throw ScriptError("E405: Missing equal sign") }
    input.advance()
    input.skipBlanks()
    if input.isAtCommandEnd { throw ScriptError("E406: Empty argument") }

    var elements: [GroupListElement] = []
    while !input.isAtCommandEnd {
      let name = input.word { Byte.isBlank($0) || $0 == Byte.comma }
      try addElements(named: name, to: &elements, allowsAll: allowsAll)
      input.skipBlanks()
      guard input.current == Byte.comma else { break }
      input.advance()
      input.skipBlanks()
    }
    return GroupList(elements: elements)
  }

  private func addElements(
    named name: ArraySlice<UInt8>, to elements: inout [GroupListElement], allowsAll: Bool
  ) throws(ScriptError) {
    if let word = specialElement(name) {
      let text = ScriptError.excerpt(name)
      if !allowsAll { throw ScriptError("E407: \(text) not allowed here") }
      if !elements.isEmpty { throw ScriptError("E408: \(text) must be first in contains list") }
      elements.append(word)
    } else if name.first == Byte.at {
      elements.append(.cluster(Int32(clusters.index(for: name.dropFirst()))))
    } else if name.contains(where: Self.patternBytes.contains) {
      let matches = try matchingGroups(name)
      if matches.isEmpty { throw unknownGroup(name) }
      elements.append(contentsOf: matches)
    } else if !name.isEmpty {
      elements.append(.group(try group(named: name)))
    }
  }

  private func unknownGroup(_ name: ArraySlice<UInt8>) -> ScriptError {
    ScriptError("E409: Unknown group name: \(ScriptError.excerpt(name))")
  }

  private func specialElement(_ name: ArraySlice<UInt8>) -> GroupListElement? {
    if name.elementsEqual("ALLBUT".utf8) || name.elementsEqual("ALL".utf8) {
      return .all(tag: includeTag)
    }
    if name.elementsEqual("TOP".utf8) {
      if !version.includesKeepTopLevel, case .cluster(let index) = includeTarget {
        return .cluster(Int32(index))
      }
      return .top(tag: includeTag)
    }
    return name.elementsEqual("CONTAINED".utf8) ? .contained(tag: includeTag) : nil
  }

  private static let patternBytes = ByteSet("\\^[.*$~".utf8)

  /// Returns the groups there are now whose whole name the pattern matches, in any case.
  private func matchingGroups(
    _ pattern: ArraySlice<UInt8>
  ) throws(ScriptError) -> [GroupListElement] {
    let regex: VimRegex
    do {
      let context = PatternContext(
        ignoresCase: true, iskeyword: .standard, role: .script, version: version)
      regex = try VimRegex(parsing: [Byte.caret] + pattern + [0x24], context: context)
    } catch {
      throw ScriptError(error.message)
    }
    try host?.step(groups.count / 4)
    let session = RegexSession()
    return groups.entries.indices.reversed().compactMap { index in
      regex.firstMatch(
        in: SourceBuffer(string: groups.entries[index].name), from: 0, session: session) == nil
        ? nil : .group(GroupID(rawValue: Int32(index + 1)))
    }
  }
}
