import Bytes

/// Hatena's services of 2006, most of which are gone, and how `Text::Hatena::AutoLink` links them.
struct TextHatenaLinks: LinkServices {
  func write(_ node: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    let link = page.document.tree.links[Int(node.payload)]
    switch link.scheme {
    case .http, .https: writeWeb(link, page, &sink)
    case .id where link.form != .plain: writePerson(link, page, &sink)
    case .fotolife where link.form.isImage: writePhoto(link, page, &sink)
    case .graph where link.form == .image: writeGraph(link, page, &sink)
    case .tex: writeFormula(link, page, &sink)
    default:
      writeAnchor(link, page, &sink) { sink in
        sink.authored { appendText(of: link, page.source, to: &$0) }
      }
    }
  }

  func appendAddress(of link: LinkPayload, _ text: ByteView, to output: inout OutputBuffer) {
    TextHatenaAddress(text: text).append(link, to: &output)
  }

  func ask(for link: LinkPayload, _ text: ByteView, _ question: (Question.Fact, String) -> Void) {
    guard link.scheme == .http || link.scheme == .https,
      link.form == .title || link.form == .detail
    else { return }
    question(.title, text.plainText(link.subject.range))
  }

  /// Writes an `<a>`, whose text a closure writes.
  func writeAnchor<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout Sink, text: (inout Sink) -> Void
  ) {
    sink.beginLink()
    sink.beginLinkedTag(.a)
    if link.scheme == .group, link.form == .keyword { sink.attribute(class: "okeyword") }
    sink.attribute(.href, isHTML: true) { appendAddress(of: link, page.source, to: &$0) }
    // The links of a group and of an address of mail never have a target.
    if link.scheme != .group, link.scheme != .mailto,
      let target = page.options.target(of: link.scheme)
    {
      sink.attribute(.target, isHTML: true) { $0 += target.utf8 }
    }
    sink.endTag()
    text(&sink)
    sink.closeLinked(.a)
    sink.endLink()
  }

  /// Appends a link's text, where it is text.
  ///
  /// Some notations show their own names in lower case, however they are written.
  private func appendText(of link: LinkPayload, _ text: ByteView, to output: inout OutputBuffer) {
    func append(_ range: ByteRange) { text.append(range.range, to: &output) }
    switch (link.scheme, link.form) {
    case (_, .addressed): append(link.argument)
    case (.ftp, _): append(link.subject)
    case (.mailto, _): appendAddress(of: link, text, to: &output)
    case (.asin, .plain), (.isbn, .plain): append(link.text)
    case (.asin, .titled), (.isbn, .titled), (.ean, .titled), (.jan, .titled):
      append(link.argument)
    case (.asin, _), (.isbn, _):
      append(link.text.lowerBound..<link.subject.lowerBound)
      TextHatenaAddress(text: text).appendProduct(link, to: &output)
    case (.diary, .keyword):
      output.append("d:keyword:")
      append(link.subject)
    case (.group, .keyword), (.group, .board):
      output.append("g:")
      append(link.group)
      output.append(link.form == .board ? ":bbs:" : ":keyword:")
      append(link.subject)
    case (.graph, .plain), (.graph, .keyword):
      output.append("graph:id:")
      append(link.subject)
      if link.form == .plain { return }
      output.append(Byte.colon)
      append(link.page)
    case (.search, _), (.google, _):
      output.append(link.scheme == .search ? "search:" : "google:")
      if !link.page.isEmpty {
        append(link.page)
        output.append(Byte.colon)
      }
      append(link.subject)
    default: append(link.text)
    }
  }
}
