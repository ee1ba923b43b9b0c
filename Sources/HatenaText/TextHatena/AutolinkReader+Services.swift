import Bytes

/// The notations of Hatena's services.
extension AutolinkReader {
  mutating func diary() -> Bool {
    if bracketedWord("keyword:", .keyword) { return true }
    guard idPerson() else { return false }
    if page("about") || page("keywordlist") { return closing() }
    return day()
  }

  /// `:name` of one of a person's pages.
  mutating func page(_ name: StaticString) -> Bool {
    guard byte(offset) == Byte.colon, source.hasWord(name, at: offset + 1, before: end) else {
      return false
    }
    link.form = .page
    link.page = ByteRange(offset + 1..<offset + 1 + name.utf8CodeUnitCount)
    offset += 1 + name.utf8CodeUnitCount
    return true
  }

  /// `:archive:200708`, or `:20070831` and `:p1` or `#p1`.
  mutating func day() -> Bool {
    if pass(":archive") {
      link.form = .archive
      let colon = offset
      if pass(Byte.colon), let month = digits(6) {
        link.page = ByteRange(month)
      } else {
        offset = colon
      }
      return closing()
    }
    let start = offset
    if pass(Byte.colon), let date = digits(8) {
      link.form = .day
      link.page = ByteRange(date)
    } else {
      offset = start
    }
    let mark = offset
    if pass(Byte.colon) || pass(Byte.hash) {
      let part = passAll(Byte.isWord)
      if part.isEmpty {
        offset = mark
      } else {
        link.form = .day
        // The mark says which kind of address it is.
        link.argument = ByteRange(mark..<offset)
      }
    }
    return closing()
  }

  mutating func bookmark() -> Bool {
    let start = offset
    if isBracketed, idPerson(), pass(":t:") {
      let person = link.subject
      if word(.tag) {
        link.page = link.subject
        link.subject = person
        return true
      }
    }
    offset = start
    if bracketedWord("t:", .tag) || bracketedWord("keyword:", .keyword) { return true }
    guard idPerson() else { return false }
    if page("favorite") || page("asin") { return closing() }
    let colon = offset
    if pass(Byte.colon), let date = digits(8) {
      link.form = .day
      link.page = ByteRange(date)
    } else {
      offset = colon
    }
    return closing()
  }

  mutating func fotolife() -> Bool {
    if bracketedWord("t:", .tag) || bracketedWord("keyword:", .keyword) { return true }
    guard idPerson() else { return false }
    if page("favorite") { return closing() }
    let colon = offset
    guard pass(Byte.colon), let photo = digits(14) else {
      offset = colon
      return closing()
    }
    link.form = .day
    if pass("j") || pass("p") || pass("g") {
      link.page = ByteRange(photo.lowerBound..<offset)
    } else {
      link.page = ByteRange(photo)
    }
    if pass(":image") {
      link.form = .image
      let size = offset
      _ = pass(Byte.colon)
      if !imageSize() { offset = size }
    }
    return closing()
  }

  mutating func group() -> Bool {
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
      link.group = ByteRange(name)
      return true
    }
    if pass("bbs:") {
      guard board() else { return false }
      link.group = ByteRange(name)
      return true
    }
    guard idPerson(), day() else { return false }
    link.group = ByteRange(name)
    return true
  }

  /// `3` or `3:4`.
  mutating func board() -> Bool {
    let start = offset
    guard !passAll(Byte.isDigit).isEmpty else { return false }
    let colon = offset
    if pass(Byte.colon), passAll(Byte.isDigit).isEmpty { offset = colon }
    link.form = .board
    link.subject = ByteRange(start..<offset)
    return closing()
  }

  mutating func number() -> Bool {
    // `idea` and `question` only: their services' people have names of their own.
    let number = passAll(Byte.isDigit)
    link.subject = ByteRange(number)
    return !number.isEmpty
  }

  mutating func graph() -> Bool {
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
  mutating func graphName(from start: Int) -> Bool {
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

  mutating func endGraph(_ name: Range<Int>, _ form: LinkForm, at offset: Int) -> Bool {
    link.form = form
    link.page = ByteRange(name)
    if form == .tag { link.subject = ByteRange(name) }
    self.offset = offset
    return true
  }

  /// The reference looks for `graph:t:tag` anywhere in what it matched.
  func tagInGraph(_ range: Range<Int>) -> Range<Int>? {
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

  mutating func map() -> Bool {
    if bracketedWord("t:", .tag) { return true }
    let start = offset
    if pass("x"), let x = coordinate(), pass("y"), let y = coordinate() {
      link.form = .coordinates
      link.subject = ByteRange(x)
      link.page = ByteRange(y)
      return closing()
    }
    offset = start
    return isBracketed && word(.search)
  }

  mutating func coordinate() -> Range<Int>? {
    let start = offset
    _ = pass(Byte.hyphen)
    guard !passAll(Byte.isDigit).isEmpty else { return nil }
    let dot = offset
    if pass(Byte.dot), passAll(Byte.isDigit).isEmpty { offset = dot }
    return start..<offset
  }

  /// A word behind an optional kind, which stays part of the text.
  mutating func searchWord(_ kinds: [StaticString]) -> Bool {
    let start = offset
    guard word(.search) else { return false }
    for kind in kinds
    where source.hasWord(kind, at: start, before: Int(link.subject.upperBound)) {
      let body = start + kind.utf8CodeUnitCount
      link.page = ByteRange(start..<body - 1)
      link.subject = UInt32(truncatingIfNeeded: body)..<link.subject.upperBound
      break
    }
    return true
  }
}
