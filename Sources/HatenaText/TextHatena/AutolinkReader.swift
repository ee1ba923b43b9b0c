import Bytes

/// Reads one autolink behind its scheme's colon; one method for each notation.
///
/// Its methods return whether the notation matched and leave ``offset`` behind it. Names and
/// notations are those of `Text::Hatena::AutoLink`.
struct AutolinkReader {
  let source: ByteView
  /// Where the scheme's name begins.
  let start: Int
  var offset: Int
  let end: Int
  /// Whether a `[` stands in front of the scheme.
  let isBracketed: Bool
  var link: LinkPayload
  /// Whether the match stays text.
  var staysText = false
  var ahead: SearchAhead

  init(
    source: ByteView, start: Int, offset: Int, end: Int, isBracketed: Bool, link: LinkPayload,
    ahead: SearchAhead
  ) {
    self.source = source
    self.start = start
    self.offset = offset
    self.end = end
    self.isBracketed = isBracketed
    self.link = link
    self.ahead = ahead
  }

  /// Where the match begins: at the scheme or at the bracket in front of it.
  var matchStart: Int { isBracketed ? start - 1 : start }

  /// Reads a scheme's notations in the reference's order.
  mutating func read(_ scheme: Scheme) -> Bool {
    switch scheme {
    case .http, .https: web()
    case .ftp: file()
    case .mailto: mail()
    case .id: person() && optionalForm([(":image", .image), (":detail", .detail)])
    case .diary: diary()
    case .antenna, .questionPerson, .rss: idPerson() && closing()
    case .bookmark: bookmark()
    case .fotolife: fotolife()
    case .group: group()
    case .ideaPerson: ideaTag() || (idPerson() && closing())
    case .idea, .question: number() && closing()
    case .graph: graph()
    case .map: map()
    case .search: searchWord(["keyword", "question", "asin", "web"])
    case .google: searchWord(["news", "images", "image"])
    case .asin, .isbn: product()
    case .ean, .jan: barCode()
    case .tex: formula()
    case .unlinked, .wikipedia, .amazon, .gist: false
    }
  }

  // MARK: Pieces

  /// The byte at an offset, or LF past the end.
  func byte(_ offset: Int) -> UInt8 { offset < end ? source[offset] : Byte.lineFeed }

  /// Passes a word of either case.
  mutating func pass(_ word: StaticString) -> Bool {
    guard source.hasWord(word, at: offset, before: end) else { return false }
    offset += word.utf8CodeUnitCount
    return true
  }

  mutating func pass(_ wanted: UInt8) -> Bool {
    guard byte(offset) == wanted else { return false }
    offset += 1
    return true
  }

  /// Passes bytes of a class, of which there may be so many.
  mutating func passAll(atMost limit: Int = .max, _ isMember: (UInt8) -> Bool) -> Range<Int> {
    let start = offset
    while offset < end, offset - start < limit, isMember(source[offset]) { offset += 1 }
    return start..<offset
  }

  mutating func digits(_ count: Int) -> Range<Int>? {
    let start = offset
    let digits = passAll(atMost: count, Byte.isDigit)
    guard digits.count == count else {
      offset = start
      return nil
    }
    return digits
  }

  /// Ends the link's text and passes the optional `]`, which is not part of it.
  mutating func closing() -> Bool {
    link.text = ByteRange(start..<offset)
    _ = pass(Byte.rightBracket)
    return true
  }

  /// A letter and 2 to 14 of `[A-Za-z0-9_-]`.
  mutating func person() -> Bool {
    guard Byte.isLetter(byte(offset)) else { return false }
    let name = passAll(atMost: 15) { Byte.isWord($0) || $0 == Byte.hyphen }
    guard name.count >= 3 else { return false }
    link.subject = ByteRange(name)
    return true
  }

  mutating func idPerson() -> Bool { pass("id:") && person() }

  /// Passes the first of some endings, if any, and the closing bracket.
  mutating func optionalForm(_ forms: [(StaticString, LinkForm)]) -> Bool {
    for (word, form) in forms where pass(word) {
      link.form = form
      break
    }
    return closing()
  }

  /// Returns the next `]` where there is something in front of it.
  ///
  /// The word before it is not empty, and may run over line ends.
  mutating func wordEnd() -> Int? {
    guard offset < end, source[offset] != Byte.rightBracket else { return nil }
    return ahead.bracket(from: offset, before: end, in: source)
  }

  /// Returns the end of a word that ends on its line and may begin with a `]`.
  mutating func lineWordEnd() -> Int? {
    guard offset + 1 < end,
      let bracket = ahead.bracket(from: offset + 1, before: end, in: source),
      bracket < ahead.lineEnd(from: offset, before: end, in: source)
    else { return nil }
    return bracket
  }

  /// Takes what stands up to a bracket for the subject.
  mutating func takeWord(to bracket: Int, _ form: LinkForm) -> Bool {
    link.subject = ByteRange(offset..<bracket)
    link.form = form
    link.text = ByteRange(start..<bracket)
    offset = bracket + 1
    return true
  }

  /// `[scheme:prefix:word]`.
  mutating func bracketedWord(_ prefix: StaticString, _ form: LinkForm) -> Bool {
    let start = offset
    if isBracketed, pass(prefix), let end = wordEnd() { return takeWord(to: end, form) }
    offset = start
    return false
  }

  /// Text up to the next `]`, which may be missing from the line but not from the text.
  mutating func label() -> Range<Int>? {
    guard let bracket = ahead.bracket(from: offset, before: end, in: source) else { return nil }
    let range = offset..<bracket
    offset = bracket
    return range
  }

  /// Makes a label the link's text; the reference takes `0` for no label.
  mutating func takeLabel(_ label: Range<Int>) {
    if !label.isEmpty, !isZero(label) { link.form = .titled }
    link.argument = ByteRange(label)
  }

  /// Returns whether a range is the single digit `0`, which is false in Perl.
  func isZero(_ range: Range<Int>) -> Bool {
    range.count == 1 && source[range.lowerBound] == Byte.zero
  }

  /// Reads the first of some notations in a range, wherever it stands in it.
  ///
  /// The reference matches a bracketed word first and then looks for all of a service's notations
  /// anywhere in what it has matched: `[f:t:a f:id:alice]` is a link to Alice. `name` is the beginning
  /// of the notation up to its first colon, with the colon.
  ///
  /// - Complexity: O(*n*) if the notation refuses in constant time.
  func first(
    _ name: StaticString, in range: Range<Int>, isBracketed: Bool = false,
    _ read: (inout AutolinkReader) -> Bool
  ) -> AutolinkReader? {
    var from = range.lowerBound
    while let colon = source.firstIndex(of: Byte.colon, in: from..<range.upperBound) {
      from = colon + 1
      let start = from - name.utf8CodeUnitCount
      guard start >= range.lowerBound + (isBracketed ? 1 : 0),
        source.hasWord(name, at: start, before: from),
        !isBracketed || source[start - 1] == Byte.leftBracket
      else { continue }
      var cursor = AutolinkReader(
        source: source, start: start, offset: from, end: range.upperBound,
        isBracketed: isBracketed, link: LinkPayload(link.scheme), ahead: SearchAhead())
      if read(&cursor) { return cursor }
    }
    return nil
  }
}
