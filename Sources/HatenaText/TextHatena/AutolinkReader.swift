import Bytes

/// Reads one autolink behind its scheme's colon; one method for each notation.
///
/// Its methods return whether the notation matched and leave ``offset`` behind it. Names and
/// notations are those of `Text::Hatena::AutoLink`.
struct AutolinkReader {
  let source: ByteView
  var offset: Int
  let end: Int
  /// Whether a `[` stands in front of the scheme.
  let isBracketed: Bool
  var link: LinkPayload
  /// Whether the match stays text.
  var staysText = false
  var ahead: SearchAhead

  init(
    source: ByteView, offset: Int, end: Int, isBracketed: Bool, link: LinkPayload,
    ahead: SearchAhead
  ) {
    self.source = source
    self.offset = offset
    self.end = end
    self.isBracketed = isBracketed
    self.link = link
    self.ahead = ahead
  }

  /// Reads a scheme's notations in the reference's order.
  mutating func read(_ scheme: Scheme, at start: Int) -> Bool {
    switch scheme {
    case .http, .https: web(at: start)
    case .ftp: file(at: start)
    case .mailto: mail(at: start)
    case .id: person() && optionalForm([(":image", .image), (":detail", .detail)])
    case .diary: diary()
    case .antenna, .questionPerson, .rss: idPerson() && closing()
    case .bookmark: bookmark()
    case .fotolife: fotolife()
    case .group: group()
    case .ideaPerson: bracketedWord("t:", .tag) || (idPerson() && closing())
    case .idea, .question: number() && closing()
    case .graph: graph()
    case .map: map()
    case .search: isBracketed && searchWord(["keyword:", "question:", "asin:", "web:"])
    case .google: isBracketed && searchWord(["news:", "images:", "image:"])
    case .asin, .isbn: product()
    case .ean, .jan: barCode()
    case .tex: formula()
    case .unlinked: false
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

  /// Passes bytes of a class.
  mutating func passAll(_ isMember: (UInt8) -> Bool) -> Range<Int> {
    let start = offset
    while offset < end, isMember(source[offset]) { offset += 1 }
    return start..<offset
  }

  mutating func digits(_ count: Int) -> Range<Int>? {
    guard offset + count <= end,
      (offset..<offset + count).allSatisfy({ Byte.isDigit(source[$0]) })
    else { return nil }
    offset += count
    return offset - count..<offset
  }

  /// The optional `]`, which is not part of the text.
  mutating func closing() -> Bool {
    _ = pass(Byte.rightBracket)
    return true
  }

  /// A letter and 2 to 14 of `[A-Za-z0-9_-]`.
  mutating func person() -> Bool {
    let start = offset
    guard Byte.isLetter(byte(offset)) else { return false }
    while offset < end, offset - start < 15,
      Byte.isWord(source[offset]) || source[offset] == Byte.hyphen
    {
      offset += 1
    }
    guard offset - start >= 3 else { return false }
    link.subject = ByteRange(start..<offset)
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

  /// A word up to the next `]` on the line; it may begin with one.
  mutating func word(_ form: LinkForm) -> Bool {
    guard offset + 1 < end,
      let bracket = ahead.bracket(from: offset + 1, before: end, in: source),
      bracket < ahead.lineEnd(from: offset, before: end, in: source)
    else { return false }
    link.subject = ByteRange(offset..<bracket)
    link.form = form
    offset = bracket + 1
    return true
  }

  mutating func bracketedWord(_ prefix: StaticString, _ form: LinkForm) -> Bool {
    let start = offset
    if isBracketed, pass(prefix), word(form) { return true }
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

  // MARK: Addresses

  private static let addressEnds = ByteSet(
    (0...255).filter { byte in
      !Byte.isWord(byte) && !"~/.?&=-%#+:;,@'".utf8.contains(byte)
    })

  mutating func address() -> Range<Int>? {
    guard pass("//") else { return nil }
    let start = offset
    offset = source.firstIndex(of: Self.addressEnds, in: start..<end)
    return offset == start ? nil : start..<offset
  }

  mutating func web(at start: Int) -> Bool {
    guard let body = address() else { return false }
    if isBracketed, webForm(at: start, body: body) { return true }
    offset = body.upperBound
    // The reference drops a leading bracket and keeps a trailing one.
    _ = pass(Byte.rightBracket)
    link.form = .plain
    link.subject = ByteRange(start..<offset)
    return true
  }

  /// `[URL:title=…]` and the like: the first colon that such an ending follows.
  mutating func webForm(at start: Int, body: Range<Int>) -> Bool {
    guard body.count > 1 else { return false }
    for colon in body.lowerBound + 1..<body.upperBound where source[colon] == Byte.colon {
      offset = colon + 1
      if webEnding(), pass(Byte.rightBracket) {
        link.subject = ByteRange(start..<colon)
        return true
      }
    }
    return false
  }

  mutating func webEnding() -> Bool {
    if pass("title") {
      link.form = .title
      guard pass(Byte.equals) else { return true }
      guard let label = label() else { return false }
      if !label.isEmpty { link.form = .titled }
      link.argument = ByteRange(label)
      return true
    }
    if pass("image") {
      link.form = .image
      let colon = offset
      if pass(Byte.colon), !imageSize() { offset = colon }
      return true
    }
    for (word, form, kind): (StaticString, LinkForm, StaticString) in [
      ("barcode", .barcode, ""), ("sound", .sound, "=mp3"), ("movie", .movie, "=flv"),
      ("detail", .detail, ""),
    ] where pass(word) {
      link.form = form
      if kind.utf8CodeUnitCount > 0 { _ = pass(kind) }
      return true
    }
    return false
  }

  /// `h120`, `w80` or `small`.
  mutating func imageSize() -> Bool {
    if pass("small") {
      link.form = .smallImage
      return true
    }
    let start = offset
    let isHeight = pass("h")
    guard isHeight || pass("w") else { return false }
    let number = passAll(Byte.isDigit)
    guard !number.isEmpty else {
      offset = start
      return false
    }
    link.form = isHeight ? .imageHeight : .imageWidth
    link.argument = ByteRange(number)
    return true
  }

  /// The brackets of an FTP address are kept.
  mutating func file(at start: Int) -> Bool {
    guard address() != nil else { return false }
    _ = pass(Byte.rightBracket)
    link.subject = ByteRange((isBracketed ? start - 1 : start)..<offset)
    return true
  }

  mutating func mail(at start: Int) -> Bool {
    func isLocal(_ byte: UInt8) -> Bool {
      Byte.isWord(byte) || byte == Byte.dot || byte == Byte.plus || byte == Byte.hyphen
    }
    let local = passAll(isLocal)
    guard local.count >= 2, Byte.isWord(source[local.lowerBound]), pass(Byte.at) else {
      return false
    }
    let host = passAll { Byte.isWord($0) || $0 == Byte.dot || $0 == Byte.hyphen }
    guard !host.isEmpty else { return false }
    link.subject = ByteRange(start..<offset)
    return closing()
  }
}
