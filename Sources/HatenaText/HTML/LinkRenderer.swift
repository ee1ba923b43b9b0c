internal import Bytes

/// Writes autolinks as `Text::Hatena::AutoLink` does.
struct LinkRenderer {
  let source: [UInt8]
  let options: Options

  /// Writes one link.
  func write(_ link: LinkDetail, _ range: Range<Int>, to output: inout OutputBuffer) {
    switch link.scheme {
    case .http, .https: writeWeb(link, to: &output)
    case .ftp:
      let subject = bytes(link.subject)
      writeAnchor(to: &output, link) {
        $0 += subject
      } text: {
        $0 += subject
      }
    case .mailto:
      output += "<a href=\"".utf8
      appendAddress(of: link, to: &output)
      output += "\">".utf8
      appendAddress(of: link, to: &output)
      output += "</a>".utf8
    case .id: writePerson(link, to: &output)
    case .fotolife where link.form.isImage: writePhoto(link, to: &output)
    case .graph where link.form == .image: writeGraph(link, to: &output)
    case .tex: writeFormula(link, to: &output)
    case .group: writeGroup(link, to: &output)
    case .unlinked: output += bytes(range)
    default:
      writeAnchor(to: &output, link) {
        appendAddress(of: link, to: &$0)
      } text: {
        appendText(of: link, to: &$0)
      }
    }
  }

  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { source[range] }
  func bytes(_ range: Range<UInt32>) -> ArraySlice<UInt8> { source[range.wide] }

  func writeAnchor(
    to output: inout OutputBuffer, _ link: LinkDetail,
    address: (inout OutputBuffer) -> Void, text: (inout OutputBuffer) -> Void
  ) {
    output += "<a href=\"".utf8
    address(&output)
    output.append(Byte.quote)
    if let target = options.target(of: link.scheme) {
      output += " target=\"".utf8
      output += target.utf8
      output.append(Byte.quote)
    }
    output.append(Byte.greaterThan)
    text(&output)
    output += "</a>".utf8
  }

  /// Appends a link's text, where it is text.
  ///
  /// Some notations show their own names in lower case, however they are written.
  func appendText(of link: LinkDetail, to output: inout OutputBuffer) {
    switch (link.scheme, link.form) {
    case (.asin, .plain), (.isbn, .plain): output += bytes(link.text)
    case (.asin, .titled), (.isbn, .titled), (.ean, .titled), (.jan, .titled):
      output += bytes(link.extra)
    case (.asin, _), (.isbn, _):
      output += bytes(link.text.lowerBound..<link.subject.lowerBound)
      appendProduct(link, to: &output)
    case (.diary, .keyword): append("d:keyword:", link.subject, to: &output)
    case (.group, .keyword), (.group, .board):
      append("g:", link.group, to: &output)
      append(link.form == .board ? ":bbs:" : ":keyword:", link.subject, to: &output)
    case (.graph, .plain): append("graph:id:", link.subject, to: &output)
    case (.graph, .keyword):
      append("graph:id:", link.subject, to: &output)
      append(":", link.qualifier, to: &output)
    case (.search, _), (.google, _):
      output.append(link.scheme == .search ? "search:" : "google:")
      if !link.qualifier.isEmpty {
        output += bytes(link.qualifier)
        output.append(Byte.colon)
      }
      output += bytes(link.subject)
    default: output += bytes(link.text)
    }
  }

  // MARK: Addresses

  /// Appends where a link points to.
  func appendAddress(of link: LinkDetail, to output: inout OutputBuffer) {
    switch link.scheme {
    case .http, .https, .ftp: output += bytes(link.subject)
    case .mailto:
      output.append("mailto:")
      output += bytes(link.subject).dropFirst(7)
    case .id:
      output.append(Byte.slash)
      output += bytes(link.subject)
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
      output += "http://d.hatena.ne.jp/asin/".utf8
      appendProduct(link, to: &output)
    case .ean, .jan: append("http://d.hatena.ne.jp/ean/", link.subject, to: &output)
    case .tex:
      output += "http://d.hatena.ne.jp/cgi-bin/mimetex.cgi?".utf8
      appendFormula(bytes(link.subject), to: &output)
    case .unlinked: break
    }
  }

  func append(_ base: StaticString, _ range: Range<UInt32>, to output: inout OutputBuffer) {
    output.append(base)
    output += bytes(range)
  }

  func appendWord(_ range: Range<UInt32>, to output: inout OutputBuffer) {
    PercentEncoding.append(bytes(range), to: &output)
  }

  /// `t/tag`, `keyword/word`, `name/` and `name/page`, which several services share.
  func appendPages(
    _ base: StaticString, _ link: LinkDetail, to output: inout OutputBuffer
  ) {
    output.append(base)
    switch link.form {
    case .tag where link.qualifier.isEmpty:
      // The word is named as it was written, `t` or `T`; that of an idea is not.
      let mark = source[Int(link.subject.lowerBound) - 2]
      output.append(link.scheme == .ideaPerson ? Byte.lowercased(mark) : mark)
      output.append(Byte.slash)
      appendWord(link.subject, to: &output)
      return
    case .keyword:
      let end = Int(link.subject.lowerBound)
      output += source[end - 8..<end - 1]
      output.append(Byte.slash)
      appendWord(link.subject, to: &output)
      return
    default: break
    }
    output += bytes(link.subject)
    output.append(Byte.slash)
    if link.form == .tag {
      appendWord(link.qualifier, to: &output)
      output.append(Byte.slash)
    } else if link.scheme == .fotolife, link.form != .page {
      output += bytes(link.qualifier).prefix(14)
    } else {
      output += bytes(link.qualifier)
    }
  }

  /// A product's code as its address has it: in upper case and without hyphens.
  func appendProduct(_ link: LinkDetail, to output: inout OutputBuffer) {
    for byte in bytes(link.subject) where byte != Byte.hyphen {
      output.append(Byte.uppercased(byte))
    }
  }

  func appendDiary(_ link: LinkDetail, to output: inout OutputBuffer) {
    if link.form == .keyword {
      output.append("http://d.hatena.ne.jp/keyword/")
      EUCJP.appendPercentEncoded(bytes(link.subject), to: &output)
      return
    }
    // The reference forgets the scheme of an archive's address.
    output.append(link.form == .archive ? "d.hatena.ne.jp/" : "http://d.hatena.ne.jp/")
    appendDay(link, to: &output)
  }

  /// `name/`, `name/archive/200708`, `name/20070831/p1`, `name/20070831#p1`.
  func appendDay(_ link: LinkDetail, to output: inout OutputBuffer) {
    output += bytes(link.subject)
    output.append(Byte.slash)
    if link.form == .archive {
      output += bytes(link.extra)
      if !link.qualifier.isEmpty { append("/", link.qualifier, to: &output) }
      return
    }
    output += bytes(link.qualifier)
    let part = bytes(link.extra)
    guard let mark = part.first else { return }
    output.append(mark == Byte.colon ? Byte.slash : mark)
    output += part.dropFirst()
  }

  func appendGroup(_ link: LinkDetail, to output: inout OutputBuffer) {
    append("http://", link.group, to: &output)
    output.append(".g.hatena.ne.jp/")
    switch link.form {
    case .keyword:
      output.append("keyword/")
      appendWord(link.subject, to: &output)
    case .board:
      output.append("bbs/")
      for byte in bytes(link.subject) { output.append(byte == Byte.colon ? Byte.slash : byte) }
    default: appendDay(link, to: &output)
    }
  }

  func appendGraph(_ link: LinkDetail, to output: inout OutputBuffer) {
    output.append("http://graph.hatena.ne.jp/")
    if link.form == .tag {
      output.append("t/")
      appendWord(link.subject, to: &output)
      return
    }
    output += bytes(link.subject)
    output.append(Byte.slash)
    guard link.form != .plain else { return }
    appendWord(link.qualifier, to: &output)
    output.append(Byte.slash)
  }

  func appendMap(_ link: LinkDetail, to output: inout OutputBuffer) {
    output.append("http://map.hatena.ne.jp/")
    switch link.form {
    case .tag:
      output.append("t/")
      appendWord(link.subject, to: &output)
    case .coordinates:
      append("?x=", link.subject, to: &output)
      append("&y=", link.qualifier, to: &output)
      output.append("&z=4")
    default:
      output.append("?word=")
      appendWord(link.subject, to: &output)
    }
  }

  func appendSearch(_ link: LinkDetail, to output: inout OutputBuffer) {
    let kind = bytes(link.qualifier).first.map(Byte.lowercased)
    if link.scheme == .search {
      output.append("http://search.hatena.ne.jp/")
      switch kind {
      case 0x71: output.append("questsearch")
      case 0x61: output.append("asinsearch")
      case 0x77: output.append("websearch")
      default: output.append("keyword")
      }
      output.append("?word=")
      appendWord(link.subject, to: &output)
      output.append("&ie=utf8")
      return
    }
    switch kind {
    case 0x6E: output.append("http://news.google.com/news")
    case 0x69: output.append("http://images.google.com/images")
    default: output.append("http://www.google.com/search")
    }
    output.append("?q=")
    appendWord(link.subject, to: &output)
    output.append("&ie=utf-8&oe=utf-8")
  }
}

extension LinkForm {
  /// Whether the form shows a picture, of whatever size.
  var isImage: Bool {
    switch self {
    case .image, .imageHeight, .imageWidth, .smallImage: true
    default: false
    }
  }
}
