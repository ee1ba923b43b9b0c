import Bytes

/// Links by their scheme: `http://…`, `id:alice`, `[tex:…]`.
///
/// Every notation has a colon behind a scheme's name, so that only colons are looked at.
/// `Text::Hatena::AutoLink` tries patterns from the left instead; where one begins at a bracket or a
/// letter, so does the longest name in front of a colon.
///
/// - Complexity: O(*n*): what is searched ahead (the next `]`, the end of the line) is remembered, so
///   that no byte is searched from every start.
struct AutolinkRule: InlineRule {
  var triggers: [UInt8] { [Byte.colon] }

  func match(at colon: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch? {
    let source = reader.source
    var start = colon
    while start > text.lowerBound, colon - start < 9, Byte.isLetter(source[start - 1]) {
      start -= 1
    }
    guard start < colon else { return nil }
    for (scheme, name) in SchemeName.candidates(lastLetter: source[colon - 1]) {
      let length = name.utf8CodeUnitCount
      guard colon - length >= start, source.hasWord(name, at: colon - length, before: colon)
      else { continue }
      if let match = match(scheme, at: colon - length, colon: colon, in: text, &reader) {
        return match
      }
    }
    return colon >= 4 ? matchBoard(colon: colon, in: text, &reader) : nil
  }

  private func match(
    _ scheme: Scheme, at start: Int, colon: Int, in text: Range<Int>, _ reader: inout InlineReader
  ) -> InlineMatch? {
    guard isRecognized(scheme, reader.disabled) else { return nil }
    let isBracketed = start > text.lowerBound && reader.source[start - 1] == Byte.leftBracket
    var found = AutolinkReader(
      source: reader.source, start: start, offset: colon + 1, end: text.upperBound,
      isBracketed: isBracketed, link: LinkPayload(scheme), ahead: reader.ahead)
    let isFound = found.read(scheme)
    reader.ahead = found.ahead
    guard isFound else { return nil }
    let whole = found.matchStart..<found.offset
    if found.staysText { return InlineMatch(.text, whole) }
    if reader.disabled.contains(scheme) {
      guard isReadAsOther(scheme, reader.disabled) else { return InlineMatch(.omitted, whole) }
      if scheme == .https { found.link.scheme = .http }
    }
    return InlineMatch(.link, whole, payload: reader.add(found.link))
  }

  /// Returns whether a scheme's pattern is in force.
  ///
  /// One pattern serves all names of a service: while any of them is enabled it still matches, and
  /// nothing is written for the disabled one.
  private func isRecognized(_ scheme: Scheme, _ disabled: Set<Scheme>) -> Bool {
    if disabled.isEmpty { return true }
    switch scheme {
    case .http, .https: return !disabled.isSuperset(of: [.http, .https])
    case .ideaPerson, .idea: return !disabled.isSuperset(of: [.ideaPerson, .idea])
    case .questionPerson, .question: return !disabled.isSuperset(of: [.questionPerson, .question])
    case .asin, .isbn: return !disabled.isSuperset(of: [.asin, .isbn])
    case .ean, .jan: return !disabled.isSuperset(of: [.ean, .jan])
    default: return !disabled.contains(scheme)
    }
  }

  /// Returns whether a disabled scheme's links are made all the same.
  ///
  /// The reference hands what it has matched to the enabled scheme with the longest name that the
  /// match begins with: `https:` to `http`.
  private func isReadAsOther(_ scheme: Scheme, _ disabled: Set<Scheme>) -> Bool {
    switch scheme {
    case .https: !disabled.contains(.http)
    case .question: !disabled.contains(.questionPerson)
    case .idea: disabled.contains(.id) && !disabled.contains(.ideaPerson)
    default: false
    }
  }

  /// `bbs:3` behind another colon, as in `g:ab:bbs:3` where the group's name is too short: the
  /// reference matches it and writes nothing. Elsewhere it dies of it, and we keep the text.
  private func matchBoard(
    colon: Int, in text: Range<Int>, _ reader: inout InlineReader
  ) -> InlineMatch? {
    guard colon - 3 >= text.lowerBound, reader.source[colon - 4] == Byte.colon,
      reader.source.hasWord("bbs", at: colon - 3, before: colon),
      !reader.disabled.contains(.group)
    else { return nil }
    var board = AutolinkReader(
      source: reader.source, start: colon - 3, offset: colon + 1, end: text.upperBound,
      isBracketed: false, link: LinkPayload(.group), ahead: reader.ahead)
    guard board.board() else { return nil }
    return InlineMatch(.omitted, colon - 3..<board.offset)
  }
}
