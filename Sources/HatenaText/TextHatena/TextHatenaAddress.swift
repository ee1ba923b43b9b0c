import Bytes

/// Appends the addresses that links point to, as they are written in HTML.
struct TextHatenaAddress {
  /// The bytes that a link's ranges are into.
  let text: ByteView

  func append(_ link: LinkPayload, to output: inout OutputBuffer) {
    if link.form == .addressed { return append(link.subject, to: &output) }
    switch link.scheme {
    case .http, .https, .ftp: append(link.subject, to: &output)
    case .mailto:
      output.append("mailto:")
      text.append(link.subject.range.dropFirst("mailto:".utf8.count), to: &output)
    case .id:
      output.append(Byte.slash)
      append(link.subject, to: &output)
      output.append(Byte.slash)
    case .diary: appendDiary(link, to: &output)
    case .group: appendGroup(link, to: &output)
    case .bookmark: appendPages("http://b.hatena.ne.jp/", link, to: &output)
    case .fotolife: appendPages("http://f.hatena.ne.jp/", link, to: &output)
    case .antenna: appendPages("http://a.hatena.ne.jp/", link, to: &output)
    case .ideaPerson: appendPages("http://i.hatena.ne.jp/", link, to: &output)
    case .questionPerson: appendPages("http://q.hatena.ne.jp/", link, to: &output)
    case .rss: appendPages("http://r.hatena.ne.jp/", link, to: &output)
    case .idea: append("http://i.hatena.ne.jp/idea/", link.subject, to: &output)
    case .question: append("http://q.hatena.ne.jp/", link.subject, to: &output)
    case .graph: appendGraph(link, to: &output)
    case .map: appendMap(link, to: &output)
    case .search, .google: appendSearch(link, to: &output)
    case .asin, .isbn:
      output.append("http://d.hatena.ne.jp/asin/")
      appendProduct(link, to: &output)
    case .ean, .jan: append("http://d.hatena.ne.jp/ean/", link.subject, to: &output)
    case .tex:
      output.append("http://d.hatena.ne.jp/cgi-bin/mimetex.cgi?")
      appendFormula(link.subject.range, to: &output)
    case .unlinked, .wikipedia, .amazon, .gist: break
    }
  }

  private func append(_ range: ByteRange, to output: inout OutputBuffer) {
    text.append(range.range, to: &output)
  }

  private func append(_ base: StaticString, _ range: ByteRange, to output: inout OutputBuffer) {
    output.append(base)
    append(range, to: &output)
  }

  /// Appends a word in percent-encoding.
  func appendWord(_ range: ByteRange, to output: inout OutputBuffer) {
    for offset in range.range { PercentEncoding.append(text[offset], to: &output) }
  }

  // MARK: Services

  /// `t/tag`, `keyword/word`, `name/` and `name/page`, which several services share.
  private func appendPages(
    _ base: StaticString, _ link: LinkPayload, to output: inout OutputBuffer
  ) {
    output.append(base)
    switch link.form {
    case .tag where link.page.isEmpty:
      // The word is named as it was written, `t` or `T`; that of an idea is not.
      let mark = text[Int(link.subject.lowerBound) - "t:".utf8.count]
      output.append(link.scheme == .ideaPerson ? Byte.lowercased(mark) : mark)
      output.append(Byte.slash)
      appendWord(link.subject, to: &output)
      return
    case .keyword:
      let end = Int(link.subject.lowerBound)
      text.append(end - "keyword:".utf8.count..<end - 1, to: &output)
      output.append(Byte.slash)
      appendWord(link.subject, to: &output)
      return
    default: break
    }
    append(link.subject, to: &output)
    output.append(Byte.slash)
    if link.form == .tag {
      appendWord(link.page, to: &output)
      output.append(Byte.slash)
    } else if link.scheme == .fotolife, link.form != .page {
      text.append(link.photoTime, to: &output)
    } else {
      append(link.page, to: &output)
    }
  }

  /// Appends a product's code as its address has it: in upper case and without hyphens.
  func appendProduct(_ link: LinkPayload, to output: inout OutputBuffer) {
    for offset in link.subject.range where text[offset] != Byte.hyphen {
      output.append(Byte.uppercased(text[offset]))
    }
  }

  private func appendDiary(_ link: LinkPayload, to output: inout OutputBuffer) {
    if link.form == .keyword {
      output.append("http://d.hatena.ne.jp/keyword/")
      EUCJP.appendPercentEncoded(text, link.subject.range, to: &output)
      return
    }
    // The reference forgets the scheme of an archive's address.
    output.append(link.form == .archive ? "d.hatena.ne.jp/" : "http://d.hatena.ne.jp/")
    appendDay(link, to: &output)
  }

  /// `name/`, `name/archive/200708`, `name/20070831/p1`, `name/20070831#p1`.
  private func appendDay(_ link: LinkPayload, to output: inout OutputBuffer) {
    append(link.subject, to: &output)
    output.append(Byte.slash)
    if link.form == .archive {
      append(link.argument, to: &output)
      if !link.page.isEmpty { append("/", link.page, to: &output) }
      return
    }
    append(link.page, to: &output)
    guard !link.argument.isEmpty else { return }
    let mark = text[Int(link.argument.lowerBound)]
    output.append(mark == Byte.colon ? Byte.slash : mark)
    text.append(link.argument.range.dropFirst(1), to: &output)
  }

  private func appendGroup(_ link: LinkPayload, to output: inout OutputBuffer) {
    append("http://", link.group, to: &output)
    output.append(".g.hatena.ne.jp/")
    switch link.form {
    case .keyword:
      output.append("keyword/")
      appendWord(link.subject, to: &output)
    case .board:
      output.append("bbs/")
      for offset in link.subject.range {
        output.append(text[offset] == Byte.colon ? Byte.slash : text[offset])
      }
    default: appendDay(link, to: &output)
    }
  }

  private func appendGraph(_ link: LinkPayload, to output: inout OutputBuffer) {
    output.append("http://graph.hatena.ne.jp/")
    if link.form == .tag {
      output.append("t/")
      appendWord(link.subject, to: &output)
      return
    }
    append(link.subject, to: &output)
    output.append(Byte.slash)
    guard link.form != .plain else { return }
    appendWord(link.page, to: &output)
    output.append(Byte.slash)
  }

  private func appendMap(_ link: LinkPayload, to output: inout OutputBuffer) {
    output.append("http://map.hatena.ne.jp/")
    switch link.form {
    case .tag:
      output.append("t/")
      appendWord(link.subject, to: &output)
    case .coordinates:
      append("?x=", link.subject, to: &output)
      append("&y=", link.page, to: &output)
      output.append("&z=4")
    default:
      output.append("?word=")
      appendWord(link.subject, to: &output)
    }
  }

  private func appendSearch(_ link: LinkPayload, to output: inout OutputBuffer) {
    let kind = link.page.isEmpty ? 0 : Byte.lowercased(text[Int(link.page.lowerBound)])
    if link.scheme == .search {
      output.append("http://search.hatena.ne.jp/")
      switch kind {
      case UInt8(ascii: "q"): output.append("questsearch")
      case UInt8(ascii: "a"): output.append("asinsearch")
      case UInt8(ascii: "w"): output.append("websearch")
      default: output.append("keyword")
      }
      output.append("?word=")
      appendWord(link.subject, to: &output)
      output.append("&ie=utf8")
      return
    }
    switch kind {
    case UInt8(ascii: "n"): output.append("http://news.google.com/news")
    case UInt8(ascii: "i"): output.append("http://images.google.com/images")
    default: output.append("http://www.google.com/search")
    }
    output.append("?q=")
    appendWord(link.subject, to: &output)
    output.append("&ie=utf-8&oe=utf-8")
  }

  /// `\[` and `\]` lose their backslash, white space becomes `~`.
  private func appendFormula(_ formula: Range<Int>, to output: inout OutputBuffer) {
    var offset = formula.lowerBound
    while offset < formula.upperBound {
      let byte = text[offset]
      offset += 1
      if byte == Byte.backslash, offset < formula.upperBound,
        text[offset] == Byte.leftBracket || text[offset] == Byte.rightBracket
      {
        output.append(text[offset])
        offset += 1
      } else if Byte.isSpace(byte) || byte == Byte.verticalTab {
        output.append(Byte.tilde)
      } else if byte == Byte.quote {
        output.append("&quot;")
      } else {
        output.append(byte)
      }
    }
  }
}

extension LinkPayload {
  /// The time of a photo, `20070831123456`, which names it.
  var photoTime: Range<Int> { page.range.prefix(14) }
}

extension Range<Int> {
  /// The first numbers of the range.
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(lowerBound + count, upperBound) }
  /// The range without its first numbers.
  func dropFirst(_ count: Int) -> Range<Int> {
    Swift.min(lowerBound + count, upperBound)..<upperBound
  }
}
