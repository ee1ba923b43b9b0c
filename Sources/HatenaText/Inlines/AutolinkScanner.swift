internal import Bytes

/// Finds autolinks in text.
///
/// All notations but `[]…[]` have a colon behind a scheme's name, so that only colons and `[]` are
/// looked at. `Text::Hatena::AutoLink` tries patterns from the left instead; where one begins at a
/// bracket or a letter, so does the longest name in front of a colon.
///
/// - Complexity: O(*n*): what is searched ahead (the next `]`, the next `[]`, the end of the line)
///   is remembered, so that no byte is searched from every start.
struct AutolinkScanner {
  /// A match: a link, bytes that stay text, or bytes that nothing is written for.
  struct Match {
    var range: Range<Int>
    var kind: InlineKind
    var detail: UInt32
  }

  let source: ByteView
  let bytes: [UInt8]
  let options: Options
  private let disabled: SchemeSet
  private let hasCustom: Bool
  private(set) var details: ContiguousArray<LinkDetail> = []
  private var ahead = SearchAhead()

  init(_ source: ByteView, bytes: [UInt8], options: Options) {
    self.source = source
    self.bytes = bytes
    self.options = options
    disabled = SchemeSet(options.disabledSchemes)
    hasCustom = !options.inlineNotations.isEmpty
  }

  /// Forgets the details that were added since there were so many.
  mutating func forgetDetails(after count: Int) {
    details.removeLast(details.count - count)
  }

  /// Returns the first match in a range.
  mutating func next(in range: Range<Int>) -> Match? {
    var offset = range.lowerBound
    while true {
      offset = source.firstIndex(
        of: Byte.colon, Byte.leftBracket, Byte.leftBracket, in: offset..<range.upperBound)
      guard offset < range.upperBound else { return nil }
      if source[offset] == Byte.leftBracket {
        if let match = matchUnlinked(at: offset, in: range) { return match }
      } else if let match = match(colon: offset, in: range) {
        return match
      }
      offset += 1
    }
  }

  /// `[]text[]`.
  private mutating func matchUnlinked(at start: Int, in range: Range<Int>) -> Match? {
    guard start + 4 < range.upperBound, source[start + 1] == Byte.rightBracket,
      !disabled.contains(.unlinked),
      let end = ahead.emptyBracket(from: start + 3, before: range.upperBound, in: source),
      end < ahead.lineEnd(from: start, before: range.upperBound, in: source)
    else { return nil }
    return Match(range: start..<end + 2, kind: .unlinked, detail: 0)
  }

  private mutating func match(colon: Int, in range: Range<Int>) -> Match? {
    var start = colon
    while start > range.lowerBound, colon - start < 9, Byte.isLetter(source[start - 1]) {
      start -= 1
    }
    guard start < colon else { return nil }
    if hasCustom, let match = matchCustom(colon: colon, in: range) { return match }
    for (scheme, name) in SchemeName.candidates(lastLetter: source[colon - 1]) {
      let length = name.utf8CodeUnitCount
      guard colon - length >= start, source.hasWord(name, at: colon - length, before: colon)
      else { continue }
      if let match = match(scheme, at: colon - length, colon: colon, in: range) { return match }
    }
    if colon >= 4 { return matchBoard(colon: colon, in: range) }
    return nil
  }

  private mutating func match(
    _ scheme: Scheme, at start: Int, colon: Int, in range: Range<Int>
  ) -> Match? {
    guard isRecognised(scheme) else { return nil }
    let isBracketed = start > range.lowerBound && source[start - 1] == Byte.leftBracket
    var cursor = LinkCursor(
      source: source, start: start, offset: colon + 1, end: range.upperBound,
      isBracketed: isBracketed, detail: LinkDetail(scheme), ahead: ahead)
    let found = cursor.scan(scheme)
    ahead = cursor.ahead
    guard found else { return nil }
    let whole = cursor.matchStart..<cursor.offset
    if cursor.staysText { return Match(range: whole, kind: .text, detail: 0) }
    if disabled.contains(scheme) {
      guard isReadAsOther(scheme) else { return Match(range: whole, kind: .void, detail: 0) }
      if scheme == .https { cursor.detail.scheme = .http }
    }
    details.append(cursor.detail)
    return Match(
      range: whole, kind: .link, detail: UInt32(truncatingIfNeeded: details.count - 1))
  }

  /// Returns whether a scheme's pattern is in force.
  ///
  /// One pattern serves all names of a service: while any of them is enabled it still matches, and
  /// nothing is written for the disabled one.
  private func isRecognised(_ scheme: Scheme) -> Bool {
    switch scheme {
    case .http, .https: !disabled.contains(.http) || !disabled.contains(.https)
    case .ideaPerson, .idea: !disabled.contains(.ideaPerson) || !disabled.contains(.idea)
    case .questionPerson, .question:
      !disabled.contains(.questionPerson) || !disabled.contains(.question)
    case .asin, .isbn: !disabled.contains(.asin) || !disabled.contains(.isbn)
    case .ean, .jan: !disabled.contains(.ean) || !disabled.contains(.jan)
    default: !disabled.contains(scheme)
    }
  }

  /// Returns whether a disabled scheme's links are made all the same.
  ///
  /// The reference hands what it has matched to the enabled scheme with the longest name that the
  /// match begins with: `https:` to `http`.
  private func isReadAsOther(_ scheme: Scheme) -> Bool {
    switch scheme {
    case .https: !disabled.contains(.http)
    case .question: !disabled.contains(.questionPerson)
    case .idea: disabled.contains(.id) && !disabled.contains(.ideaPerson)
    default: false
    }
  }

  /// `bbs:3` behind another colon, as in `g:ab:bbs:3` where the group's name is too short: the
  /// reference matches it and writes nothing. Elsewhere it dies of it, and we keep the text.
  private func matchBoard(colon: Int, in range: Range<Int>) -> Match? {
    guard colon - 3 >= range.lowerBound, source[colon - 4] == Byte.colon,
      source.hasWord("bbs", at: colon - 3, before: colon), !disabled.contains(.group)
    else { return nil }
    var cursor = LinkCursor(
      source: source, start: colon - 3, offset: colon + 1, end: range.upperBound,
      isBracketed: false, detail: LinkDetail(.group), ahead: ahead)
    guard cursor.board() else { return nil }
    return Match(range: colon - 3..<cursor.offset, kind: .void, detail: 0)
  }

  /// `[scheme:body]` of the caller's own.
  private mutating func matchCustom(colon: Int, in range: Range<Int>) -> Match? {
    for (index, notation) in options.inlineNotations.enumerated() {
      let name = Array(notation.scheme.utf8)
      let start = colon - name.count
      guard start > range.lowerBound, source[start - 1] == Byte.leftBracket,
        zip(start..<colon, name).allSatisfy({ Byte.lowercased(source[$0]) == $1 }),
        let end = ahead.bracket(from: colon + 2, before: range.upperBound, in: source),
        end < ahead.lineEnd(from: start, before: range.upperBound, in: source)
      else { continue }
      let kind: InlineKind =
        notation.html(for: bytes[colon + 1..<end], options: options) == nil ? .text : .custom
      return Match(
        range: start - 1..<end + 1, kind: kind, detail: UInt32(truncatingIfNeeded: index))
    }
    return nil
  }
}

/// The names of the schemes, looked up from their last letter.
enum SchemeName {
  typealias Candidate = (scheme: Scheme, name: StaticString)

  /// The schemes whose name ends in a letter, from `a` to `z`, the longest first.
  private static let byLastLetter: [[Candidate]] = {
    let names: [Candidate] = [
      (.question, "question"), (.mailto, "mailto"), (.google, "google"), (.search, "search"),
      (.https, "https"), (.graph, "graph"), (.http, "http"), (.idea, "idea"), (.asin, "asin"),
      (.isbn, "isbn"), (.ftp, "ftp"), (.map, "map"), (.ean, "ean"), (.jan, "jan"), (.tex, "tex"),
      (.id, "id"), (.diary, "d"), (.antenna, "a"), (.bookmark, "b"), (.fotolife, "f"),
      (.group, "g"), (.ideaPerson, "i"), (.questionPerson, "q"), (.rss, "r"),
    ]
    var table = [[Candidate]](repeating: [], count: 26)
    for candidate in names {
      let last = candidate.name.withUTF8Buffer { unsafe $0[$0.count - 1] }
      table[Int(last - 0x61)].append(candidate)
    }
    return table
  }()

  /// Returns the schemes whose name ends in a letter of either case.
  static func candidates(lastLetter: UInt8) -> [Candidate] {
    byLastLetter[Int((lastLetter | 0x20) &- 0x61)]
  }
}
