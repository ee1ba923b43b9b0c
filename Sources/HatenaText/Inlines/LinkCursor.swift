/// Reads one autolink behind its scheme's colon; one method for each notation.
///
/// Its methods return whether the notation matched and leave ``offset`` behind it. Names and
/// notations are those of `Text::Hatena::AutoLink`.
struct LinkCursor {
  let source: ByteView
  var offset: Int
  let end: Int
  /// Whether a `[` stands in front of the scheme.
  let isBracketed: Bool
  var detail: LinkDetail
  /// Whether the match stays text.
  var staysText = false
  var ahead: SearchAhead

  init(
    source: ByteView, offset: Int, end: Int, isBracketed: Bool, detail: LinkDetail,
    ahead: SearchAhead
  ) {
    self.source = source
    self.offset = offset
    self.end = end
    self.isBracketed = isBracketed
    self.detail = detail
    self.ahead = ahead
  }

  /// Reads a scheme's notations in the reference's order.
  mutating func scan(_ scheme: Scheme, at start: Int) -> Bool {
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
    case .asin, .isbn: product(at: start)
    case .ean, .jan: barCode(at: start)
    case .tex: formula()
    case .unlinked: false
    }
  }

  // MARK: Pieces

  /// The byte at an offset, or LF past the end.
  private func byte(_ offset: Int) -> UInt8 { offset < end ? source[offset] : Byte.lineFeed }

  /// Passes a word of either case.
  private mutating func pass(_ word: StaticString) -> Bool {
    guard source.hasWord(word, at: offset, before: end) else { return false }
    offset += word.utf8CodeUnitCount
    return true
  }

  private mutating func pass(_ wanted: UInt8) -> Bool {
    guard byte(offset) == wanted else { return false }
    offset += 1
    return true
  }

  /// Passes bytes of a class.
  private mutating func passAll(_ isMember: (UInt8) -> Bool) -> Range<Int> {
    let start = offset
    while offset < end, isMember(source[offset]) { offset += 1 }
    return start..<offset
  }

  private mutating func digits(_ count: Int) -> Range<Int>? {
    guard offset + count <= end,
      (offset..<offset + count).allSatisfy({ Byte.isDigit(source[$0]) })
    else { return nil }
    offset += count
    return offset - count..<offset
  }

  /// The optional `]`, which is not part of the text.
  private mutating func closing() -> Bool {
    _ = pass(Byte.rightBracket)
    return true
  }

  /// A letter and 2 to 14 of `[A-Za-z0-9_-]`.
  private mutating func person() -> Bool {
    let start = offset
    guard Byte.isLetter(byte(offset)) else { return false }
    while offset < end, offset - start < 15,
      Byte.isWord(source[offset]) || source[offset] == Byte.hyphen
    {
      offset += 1
    }
    guard offset - start >= 3 else { return false }
    detail.subject = (start..<offset).narrow
    return true
  }

  private mutating func idPerson() -> Bool { pass("id:") && person() }

  /// Passes the first of some endings, if any, and the closing bracket.
  private mutating func optionalForm(_ forms: [(StaticString, LinkForm)]) -> Bool {
    for (word, form) in forms where pass(word) {
      detail.form = form
      break
    }
    return closing()
  }

  /// A word up to the next `]` on the line; it may begin with one.
  private mutating func word(_ form: LinkForm) -> Bool {
    guard offset + 1 < end,
      let bracket = ahead.bracket(from: offset + 1, before: end, in: source),
      bracket < ahead.lineEnd(from: offset, before: end, in: source)
    else { return false }
    detail.subject = (offset..<bracket).narrow
    detail.form = form
    offset = bracket + 1
    return true
  }

  private mutating func bracketedWord(_ prefix: StaticString, _ form: LinkForm) -> Bool {
    let start = offset
    if isBracketed, pass(prefix), word(form) { return true }
    offset = start
    return false
  }

  /// Text up to the next `]`, which may be missing from the line but not from the text.
  private mutating func label() -> Range<Int>? {
    guard let bracket = ahead.bracket(from: offset, before: end, in: source) else { return nil }
    let range = offset..<bracket
    offset = bracket
    return range
  }

  // MARK: Addresses

  private static let addressBytes = ByteSet(
    Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~/._?&=-%#+:;,@'".utf8))

  private mutating func address() -> Range<Int>? {
    guard pass("//") else { return nil }
    let range = passAll { Self.addressBytes.contains($0) }
    return range.isEmpty ? nil : range
  }

  private mutating func web(at start: Int) -> Bool {
    guard let body = address() else { return false }
    if isBracketed, webForm(at: start, body: body) { return true }
    offset = body.upperBound
    // The reference drops a leading bracket and keeps a trailing one.
    _ = pass(Byte.rightBracket)
    detail.form = .plain
    detail.subject = (start..<offset).narrow
    return true
  }

  /// `[URL:title=…]` and the like: the first colon that such an ending follows.
  private mutating func webForm(at start: Int, body: Range<Int>) -> Bool {
    guard body.count > 1 else { return false }
    for colon in body.lowerBound + 1..<body.upperBound where source[colon] == Byte.colon {
      offset = colon + 1
      if webEnding(), pass(Byte.rightBracket) {
        detail.subject = (start..<colon).narrow
        return true
      }
    }
    return false
  }

  private mutating func webEnding() -> Bool {
    if pass("title") {
      detail.form = .title
      guard pass(Byte.equals) else { return true }
      guard let label = label() else { return false }
      if !label.isEmpty { detail.form = .titled }
      detail.extra = label.narrow
      return true
    }
    if pass("image") {
      detail.form = .image
      let colon = offset
      if pass(Byte.colon), !imageSize() { offset = colon }
      return true
    }
    for (word, form, kind): (StaticString, LinkForm, StaticString) in [
      ("barcode", .barcode, ""), ("sound", .sound, "=mp3"), ("movie", .movie, "=flv"),
      ("detail", .detail, ""),
    ] where pass(word) {
      detail.form = form
      if kind.utf8CodeUnitCount > 0 { _ = pass(kind) }
      return true
    }
    return false
  }

  /// `h120`, `w80` or `small`.
  private mutating func imageSize() -> Bool {
    if pass("small") {
      detail.form = .smallImage
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
    detail.form = isHeight ? .imageHeight : .imageWidth
    detail.extra = number.narrow
    return true
  }

  /// The brackets of an FTP address are kept.
  private mutating func file(at start: Int) -> Bool {
    guard address() != nil else { return false }
    _ = pass(Byte.rightBracket)
    detail.subject = ((isBracketed ? start - 1 : start)..<offset).narrow
    return true
  }

  private mutating func mail(at start: Int) -> Bool {
    func isLocal(_ byte: UInt8) -> Bool {
      Byte.isWord(byte) || byte == Byte.dot || byte == Byte.plus || byte == Byte.hyphen
    }
    let local = passAll(isLocal)
    guard local.count >= 2, Byte.isWord(source[local.lowerBound]), pass(Byte.at) else {
      return false
    }
    let host = passAll { Byte.isWord($0) || $0 == Byte.dot || $0 == Byte.hyphen }
    guard !host.isEmpty else { return false }
    detail.subject = (start..<offset).narrow
    return closing()
  }

  // MARK: Hatena's services

  private mutating func diary() -> Bool {
    if bracketedWord("keyword:", .keyword) { return true }
    guard idPerson() else { return false }
    if page("about") || page("keywordlist") { return closing() }
    return day()
  }

  /// `:name` of one of a person's pages.
  private mutating func page(_ name: StaticString) -> Bool {
    guard byte(offset) == Byte.colon, source.hasWord(name, at: offset + 1, before: end) else {
      return false
    }
    detail.form = .page
    detail.qualifier = (offset + 1..<offset + 1 + name.utf8CodeUnitCount).narrow
    offset += 1 + name.utf8CodeUnitCount
    return true
  }

  /// `:archive:200708`, or `:20070831` and `:p1` or `#p1`.
  private mutating func day() -> Bool {
    if pass(":archive") {
      detail.form = .archive
      let colon = offset
      if pass(Byte.colon), let month = digits(6) {
        detail.qualifier = month.narrow
      } else {
        offset = colon
      }
      return closing()
    }
    let start = offset
    if pass(Byte.colon), let date = digits(8) {
      detail.form = .day
      detail.qualifier = date.narrow
    } else {
      offset = start
    }
    let mark = offset
    if pass(Byte.colon) || pass(Byte.hash) {
      let part = passAll(Byte.isWord)
      if part.isEmpty {
        offset = mark
      } else {
        detail.form = .day
        // The mark says which kind of address it is.
        detail.extra = (mark..<offset).narrow
      }
    }
    return closing()
  }

  private mutating func bookmark() -> Bool {
    let start = offset
    if isBracketed, idPerson(), pass(":t:") {
      let person = detail.subject
      if word(.tag) {
        detail.qualifier = detail.subject
        detail.subject = person
        return true
      }
    }
    offset = start
    if bracketedWord("t:", .tag) || bracketedWord("keyword:", .keyword) { return true }
    guard idPerson() else { return false }
    if page("favorite") || page("asin") { return closing() }
    let colon = offset
    if pass(Byte.colon), let date = digits(8) {
      detail.form = .day
      detail.qualifier = date.narrow
    } else {
      offset = colon
    }
    return closing()
  }

  private mutating func fotolife() -> Bool {
    if bracketedWord("t:", .tag) || bracketedWord("keyword:", .keyword) { return true }
    guard idPerson() else { return false }
    if page("favorite") { return closing() }
    let colon = offset
    guard pass(Byte.colon), let photo = digits(14) else {
      offset = colon
      return closing()
    }
    detail.form = .day
    if pass("j") || pass("p") || pass("g") {
      detail.qualifier = (photo.lowerBound..<offset).narrow
    } else {
      detail.qualifier = photo.narrow
    }
    if pass(":image") {
      detail.form = .image
      let size = offset
      _ = pass(Byte.colon)
      if !imageSize() { offset = size }
    }
    return closing()
  }

  private mutating func group() -> Bool {
    let start = offset
    guard Byte.isLetter(byte(offset)) else { return false }
    while offset < end, offset - start < 24,
      Byte.isLetter(source[offset]) || Byte.isDigit(source[offset])
        || source[offset] == Byte.hyphen
    {
      offset += 1
    }
    let name = start..<offset
    guard name.count >= 3, pass(Byte.colon) else { return false }
    if bracketedWord("keyword:", .keyword) {
      detail.group = name.narrow
      return true
    }
    if pass("bbs:") {
      guard board() else { return false }
      detail.group = name.narrow
      return true
    }
    guard idPerson(), day() else { return false }
    detail.group = name.narrow
    return true
  }

  /// `3` or `3:4`.
  mutating func board() -> Bool {
    let start = offset
    guard !passAll(Byte.isDigit).isEmpty else { return false }
    let colon = offset
    if pass(Byte.colon), passAll(Byte.isDigit).isEmpty { offset = colon }
    detail.form = .board
    detail.subject = (start..<offset).narrow
    return closing()
  }

  private mutating func number() -> Bool {
    // `idea` and `question` only: their services' people have names of their own.
    let number = passAll(Byte.isDigit)
    detail.subject = number.narrow
    return !number.isEmpty
  }

  private mutating func graph() -> Bool {
    if bracketedWord("t:", .tag) { return true }
    guard idPerson() else { return false }
    let person = offset
    guard isBracketed, pass(Byte.colon), offset < end else {
      offset = person
      return closing()
    }
    return graphName(from: offset)
      || {
        offset = person
        return closing()
      }()
  }

  /// A graph's name: up to the next bracket where `:image]` ends it, otherwise to the line's last.
  private mutating func graphName(from start: Int) -> Bool {
    if let bracket = ahead.bracket(from: start, before: end, in: source), bracket - start > 6,
      source.hasWord(":image", at: bracket - 6, before: bracket)
    {
      return endGraph(start..<bracket - 6, .image, at: bracket + 1)
    }
    guard let last = ahead.lastBracket(from: start + 1, before: end, in: source) else {
      return false
    }
    if let tag = tagInGraph(start..<last) { return endGraph(tag, .tag, at: last + 1) }
    if last - start > 6, source.hasWord(":image", at: last - 6, before: last) {
      return endGraph(start..<last - 6, .image, at: last + 1)
    }
    return endGraph(start..<last, .keyword, at: last + 1)
  }

  private mutating func endGraph(_ name: Range<Int>, _ form: LinkForm, at offset: Int) -> Bool {
    detail.form = form
    detail.qualifier = name.narrow
    if form == .tag { detail.subject = name.narrow }
    self.offset = offset
    return true
  }

  /// The reference looks for `graph:t:tag` anywhere in what it matched.
  private func tagInGraph(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while let colon = source.firstIndex(of: Byte.colon, in: start..<range.upperBound) {
      start = colon + 1
      guard colon - 5 >= range.lowerBound,
        source.hasWord("graph:t:", at: colon - 5, before: range.upperBound),
        colon + 3 < range.upperBound
      else { continue }
      let tag = colon + 3
      let tagEnd =
        source.firstIndex(of: Byte.rightBracket, in: tag + 1..<range.upperBound)
        ?? range.upperBound
      return tag..<tagEnd
    }
    return nil
  }

  private mutating func map() -> Bool {
    if bracketedWord("t:", .tag) { return true }
    let start = offset
    if pass("x"), let x = coordinate(), pass("y"), let y = coordinate() {
      detail.form = .coordinates
      detail.subject = x.narrow
      detail.qualifier = y.narrow
      return closing()
    }
    offset = start
    return isBracketed && word(.search)
  }

  private mutating func coordinate() -> Range<Int>? {
    let start = offset
    _ = pass(Byte.hyphen)
    guard !passAll(Byte.isDigit).isEmpty else { return nil }
    let dot = offset
    if pass(Byte.dot), passAll(Byte.isDigit).isEmpty { offset = dot }
    return start..<offset
  }

  /// A word behind an optional kind, which stays part of the text.
  private mutating func searchWord(_ kinds: [StaticString]) -> Bool {
    let start = offset
    guard word(.search) else { return false }
    for kind in kinds
    where source.hasWord(kind, at: start, before: Int(detail.subject.upperBound)) {
      let body = start + kind.utf8CodeUnitCount
      detail.qualifier = (start..<body - 1).narrow
      detail.subject = UInt32(truncatingIfNeeded: body)..<detail.subject.upperBound
      break
    }
    return true
  }

  // MARK: Products

  private mutating func product(at start: Int) -> Bool {
    let code = passAll { Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.hyphen }
    guard code.count >= 10 else { return false }
    detail.subject = code.narrow
    let codeEnd = offset
    if isBracketed, pass(Byte.colon), productEnding(), pass(Byte.rightBracket) {
      detail.qualifier = (start..<codeEnd).narrow
      return true
    }
    offset = codeEnd
    _ = pass(Byte.rightBracket)
    detail.form = .plain
    detail.qualifier = ((isBracketed ? start - 1 : start)..<offset).narrow
    return true
  }

  private mutating func productEnding() -> Bool {
    if pass("title") {
      detail.form = .title
      guard pass(Byte.equals) else { return true }
      guard let label = label() else { return false }
      if !label.isEmpty { detail.form = .titled }
      detail.extra = label.narrow
      return true
    }
    if pass("image") {
      detail.form = .image
      let colon = offset
      if pass(Byte.colon), !(pass("large") || imageSize()) { offset = colon }
      return true
    }
    detail.form = .detail
    return pass("detail")
  }

  private mutating func barCode(at start: Int) -> Bool {
    guard let code = digits(13) ?? digits(8) else { return false }
    detail.subject = code.narrow
    let codeEnd = offset
    detail.qualifier = (start..<codeEnd).narrow
    if isBracketed, pass(":title="), let label = label() {
      offset += 1
      detail.form = label.isEmpty ? .plain : .titled
      detail.extra = label.narrow
      staysText = !hasCheckDigit(code)
      return true
    }
    offset = codeEnd
    return closing()
  }

  /// Returns whether the last digit is the one that the others ask for.
  private func hasCheckDigit(_ code: Range<Int>) -> Bool {
    var sum = 0
    for (index, offset) in code.dropLast().reversed().enumerated() {
      sum += Int(source[offset] - Byte.zero) * (index % 2 == 0 ? 3 : 1)
    }
    return (10 - sum % 10) % 10 == Int(source[code.upperBound - 1] - Byte.zero)
  }

  private mutating func formula() -> Bool {
    guard isBracketed, offset + 1 < end,
      let bracket = ahead.unescapedBracket(from: offset + 1, before: end, in: source),
      bracket < ahead.lineEnd(from: offset, before: end, in: source)
    else { return false }
    detail.subject = (offset..<bracket).narrow
    offset = bracket + 1
    return true
  }
}
