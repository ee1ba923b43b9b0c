import Bytes

/// The notations of Hatena's services.
extension AutolinkReader {
  mutating func diary() -> Bool {
    let body = offset
    if isBracketed, pass("keyword:"), let bracket = lineWordEnd() {
      return takeInside(body..<bracket + 1) {
        $0.first("d:id:", in: $1) { $0.person() && $0.personPage(["about", "keywordlist"]) }
          ?? $0.first("d:id:", in: $1) { $0.person() && $0.archive() }
          ?? $0.first("d:id:", in: $1) { $0.person() && $0.day() }
      } || takeWord(to: bracket, .keyword)
    }
    offset = body
    return idPerson()
      && (personPage(["about", "keywordlist"]) || archive() || day(dropsZero: true))
  }

  /// Takes the notation found inside of what was matched, if there is one, for the whole match.
  private mutating func takeInside(
    _ match: Range<Int>, _ search: (AutolinkReader, Range<Int>) -> AutolinkReader?
  ) -> Bool {
    guard let found = search(self, match) else { return false }
    link = found.link
    offset = match.upperBound
    return true
  }

  /// `:name` of one of a person's pages.
  private mutating func page(_ names: [StaticString]) -> Bool {
    guard byte(offset) == Byte.colon else { return false }
    for name in names where source.hasWord(name, at: offset + 1, before: end) {
      link.form = .page
      link.page = ByteRange(offset + 1..<offset + 1 + name.utf8CodeUnitCount)
      offset += 1 + name.utf8CodeUnitCount
      return true
    }
    return false
  }

  private mutating func personPage(_ names: [StaticString]) -> Bool { page(names) && closing() }

  /// `:archive` or `:archive:200708`.
  private mutating func archive() -> Bool {
    guard pass(":archive") else { return false }
    link.form = .archive
    let colon = offset
    // The address has the word as it was written.
    link.argument = ByteRange(colon - 7..<colon)
    if pass(Byte.colon), let month = digits(6) {
      link.page = ByteRange(month)
    } else {
      offset = colon
    }
    return closing()
  }

  /// `:20070831`, where it stands.
  private mutating func date() {
    let colon = offset
    if pass(Byte.colon), let date = digits(8) {
      link.form = .day
      link.page = ByteRange(date)
    } else {
      offset = colon
    }
  }

  /// `:20070831` and `:p1` or `#p1`, each where it stands.
  private mutating func day(dropsZero: Bool = false) -> Bool {
    date()
    let mark = offset
    guard pass(Byte.colon) || pass(Byte.hash) else { return closing() }
    let part = passAll(Byte.isWord)
    guard !part.isEmpty else {
      offset = mark
      return closing()
    }
    link.form = .day
    // The mark says which kind of address it is.
    link.argument = ByteRange(mark..<offset)
    let isClosed = closing()
    if dropsZero, isZero(part) {
      link.argument = ByteRange(mark..<mark + 1)
      link.text = link.text.lowerBound..<link.argument.upperBound
    }
    return isClosed
  }

  mutating func bookmark() -> Bool {
    let body = offset
    if isBracketed, idPerson(), pass(":t:"), let bracket = wordEnd() {
      let person = link.subject
      let isInside = takeInside(body..<bracket + 1) {
        $0.first("b:", in: $1, isBracketed: true) {
          $0.bracketedWord("t:", .tag) || $0.bracketedWord("keyword:", .keyword)
        }
      }
      if isInside { return true }
      _ = takeWord(to: bracket, .tag)
      link.page = link.subject
      link.subject = person
      return true
    }
    offset = body
    if bracketedWord("t:", .tag) || bracketedWord("keyword:", .keyword) { return true }
    guard idPerson() else { return false }
    if page(["favorite", "asin"]) { return closing() }
    date()
    return closing()
  }

  /// What is shown of a photo that has no picture is all of the match.
  mutating func fotolife() -> Bool {
    let body = offset
    if bracketedWord("t:", .tag) || bracketedWord("keyword:", .keyword) {
      let isInside = takeInside(body..<offset) {
        $0.first("f:id:", in: $1) { $0.person() && $0.photo() }
      }
      guard isInside else { return true }
    } else {
      guard idPerson(), photo() else { return false }
    }
    link.text = ByteRange(matchStart..<offset)
    return true
  }

  /// `:20070831123456p:image:h120` or `:favorite`.
  private mutating func photo() -> Bool {
    let colon = offset
    if pass(Byte.colon), let number = digits(14) {
      link.form = .day
      link.page = ByteRange(number)
      if passKind() { link.page = ByteRange(number.lowerBound..<offset) }
    } else {
      offset = colon
      if page(["favorite"]) { _ = passKind() }
    }
    let form = link.form
    if pass(":image") {
      link.form = .image
      let size = offset
      _ = pass(Byte.colon)
      if !imageSize() { offset = size }
      if form != .day { link.form = form }
    }
    return closing()
  }

  /// The letter of a photo's file: JPEG, PNG or GIF.
  private mutating func passKind() -> Bool { pass("j") || pass("p") || pass("g") }

  mutating func group() -> Bool {
    guard groupName(), pass(Byte.colon) else { return false }
    let body = offset
    if bracketedWord("keyword:", .keyword) {
      _ = takeInside(body..<offset) {
        $0.first("g:", in: $1) { $0.groupPerson() && $0.archive() }
          ?? $0.first("g:", in: $1) { $0.groupPerson() && $0.day() }
      }
      return true
    }
    if pass("bbs:") { return board() }
    return idPerson() && (archive() || day())
  }

  /// A letter and 2 to 23 of `[A-Za-z0-9-]`.
  private mutating func groupName() -> Bool {
    guard Byte.isLetter(byte(offset)) else { return false }
    let name = passAll(atMost: 24) {
      Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.hyphen
    }
    link.group = ByteRange(name)
    return name.count >= 3
  }

  private mutating func groupPerson() -> Bool { groupName() && pass(Byte.colon) && idPerson() }

  /// `3` or `3:4`; an article 0 is none to the reference.
  mutating func board() -> Bool {
    let thread = passAll(Byte.isDigit)
    guard !thread.isEmpty else { return false }
    link.form = .board
    link.subject = ByteRange(thread)
    let colon = offset
    if pass(Byte.colon) {
      let article = passAll(Byte.isDigit)
      if article.isEmpty {
        offset = colon
      } else if !isZero(article) {
        link.subject = ByteRange(thread.lowerBound..<offset)
      }
    }
    return closing()
  }

  mutating func ideaTag() -> Bool {
    let body = offset
    guard bracketedWord("t:", .tag) else { return false }
    _ = takeInside(body..<offset) {
      $0.first("i:id:", in: $1) { $0.person() && $0.closing() }
        ?? $0.first("idea:", in: $1) {
          $0.link = LinkPayload(.idea)
          return $0.number() && $0.closing()
        }
    }
    return true
  }

  /// The number of an idea or a question.
  mutating func number() -> Bool {
    let number = passAll(Byte.isDigit)
    link.subject = ByteRange(number)
    return !number.isEmpty
  }

  mutating func graph() -> Bool {
    if bracketedWord("t:", .tag) { return true }
    guard idPerson() else { return false }
    let person = offset
    if isBracketed, pass(Byte.colon), let last = graphEnd() { return takeGraph(to: last) }
    offset = person
    return closing()
  }

  /// Returns the bracket that ends a graph's name: the line's last `:image]`, or its last bracket.
  private mutating func graphEnd() -> Int? {
    let name = offset + 1
    guard name < end, source[offset] != Byte.lineFeed,
      let last = ahead.lastBracket(from: name, before: end, in: source)
    else { return nil }
    guard let image = ahead.lastImage(from: name, before: last + 1, in: source) else {
      return last
    }
    link.form = .image
    return image + 6
  }

  private mutating func takeGraph(to bracket: Int) -> Bool {
    let match = start..<bracket + 1
    let isInside = takeInside(match) {
      $0.first("graph:", in: $1, isBracketed: true) { $0.bracketedWord("t:", .tag) }
    }
    if isInside { return true }
    if link.form != .image { link.form = .keyword }
    link.page = ByteRange(offset..<(link.form == .image ? bracket - 6 : bracket))
    offset = bracket + 1
    return true
  }

  mutating func map() -> Bool {
    if bracketedWord("t:", .tag) { return true }
    let body = offset
    if coordinates() { return true }
    offset = body
    guard bracketedWord("", .search) else { return false }
    _ = takeInside(body..<offset) {
      $0.first("map:", in: $1, isBracketed: true) { $0.bracketedWord("t:", .tag) }
        ?? $0.first("map:", in: $1) { $0.coordinates() }
    }
    return true
  }

  private mutating func coordinates() -> Bool {
    guard pass("x"), let x = coordinate(), pass("y"), let y = coordinate() else { return false }
    link.form = .coordinates
    link.subject = ByteRange(x)
    link.page = ByteRange(y)
    return closing()
  }

  /// Digits and dots in any order behind an optional minus sign.
  private mutating func coordinate() -> Range<Int>? {
    let start = offset
    _ = pass(Byte.hyphen)
    let number = passAll { Byte.isDigit($0) || $0 == Byte.dot }
    return number.isEmpty ? nil : start..<offset
  }

  /// A word behind an optional kind, which stays part of the text.
  mutating func searchWord(_ kinds: [StaticString]) -> Bool {
    guard isBracketed, let bracket = wordEnd() else { return false }
    for kind in kinds where source.hasWord(kind, at: offset, before: bracket) {
      let colon = offset + kind.utf8CodeUnitCount
      guard colon + 1 < bracket, source[colon] == Byte.colon else { continue }
      link.page = ByteRange(offset..<colon)
      offset = colon + 1
      break
    }
    return takeWord(to: bracket, .search)
  }
}
