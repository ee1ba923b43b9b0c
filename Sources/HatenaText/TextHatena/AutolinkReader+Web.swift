import Bytes

/// Addresses of the web, of files and of mail.
extension AutolinkReader {
  private static let addressEnds: ByteSet = {
    let marks = ByteSet("~/.?&=-%#+:;,@'".utf8)
    return ByteSet((UInt8.min...UInt8.max).filter { !Byte.isWord($0) && !marks.contains($0) })
  }()

  private mutating func address() -> Range<Int>? {
    guard pass("//") else { return nil }
    let start = offset
    offset = source.firstIndex(of: Self.addressEnds, in: start..<end)
    return offset == start ? nil : start..<offset
  }

  mutating func web() -> Bool {
    guard let body = address() else { return false }
    if isBracketed, webForm(body) { return true }
    offset = body.upperBound
    // The reference drops a leading bracket and keeps a trailing one.
    _ = pass(Byte.rightBracket)
    link.form = .plain
    link.subject = ByteRange(start..<offset)
    return true
  }

  /// `[URL:title=…]` and the like: the first colon that such an ending follows.
  private mutating func webForm(_ body: Range<Int>) -> Bool {
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

  private mutating func webEnding() -> Bool {
    if pass("title") {
      link.form = .title
      if pass(Byte.equals) {
        guard let label = label() else { return false }
        takeLabel(label)
        return true
      }
    } else if pass("image") {
      link.form = .image
    } else if pass("barcode") {
      link.form = .barcode
    } else if pass("detail") {
      link.form = .detail
    } else if pass("sound") {
      link.form = .sound
      _ = pass("=mp3")
    } else if pass("movie") {
      link.form = .movie
      _ = pass("=flv")
    } else {
      return false
    }
    // Every form may have a size; that of an image means something.
    let form = link.form
    let colon = offset
    if pass(Byte.colon), !(pass("large") || imageSize()) { offset = colon }
    if form != .image { link.form = form }
    return true
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
  mutating func file() -> Bool {
    guard address() != nil else { return false }
    _ = pass(Byte.rightBracket)
    link.subject = ByteRange(matchStart..<offset)
    return true
  }

  /// `name@host`: both have two characters or more, and the host ends in one of a word.
  mutating func mail() -> Bool {
    func isName(_ byte: UInt8) -> Bool {
      Byte.isWord(byte) || byte == Byte.dot || byte == Byte.hyphen
    }
    let local = passAll(isName)
    guard local.count >= 2, Byte.isWord(source[local.lowerBound]), pass(Byte.at) else {
      return false
    }
    let host = passAll(isName)
    guard !host.isEmpty, Byte.isWord(source[host.lowerBound]) else { return false }
    while !Byte.isWord(source[offset - 1]) { offset -= 1 }
    guard offset - host.lowerBound >= 2 else { return false }
    link.subject = ByteRange(start..<offset)
    return closing()
  }
}
