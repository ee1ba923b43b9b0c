import Bytes

/// The services that Hatena Blog links to, and how their links are written.
struct HatenaBlogLinks: LinkServices {
  func write(_ node: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    let link = page.document.tree.links[Int(node.payload)]
    switch (link.scheme, link.form) {
    case (_, .addressed): writeAnchor(link, page, &sink) { $0.authored(link.argument.range) }
    case (.http, _), (.https, _), (.ftp, _): writeWeb(link, page, &sink)
    case (.gist, _): writeGist(link, page, &sink)
    case (.fotolife, .photo), (.fotolife, .image): writePhoto(link, page, &sink)
    case (.id, .icon): writeIcon(link, page, &sink)
    case (.tex, _): writeFormula(link, page, &sink)
    case (.asin, .title), (.asin, .detail), (.isbn, .title), (.isbn, .detail):
      writeProduct(link, page, &sink)
    default:
      writeAnchor(link, page, &sink) { sink in
        sink.authored { appendText(of: link, page.source, page.options, to: &$0) }
      }
    }
  }

  func appendAddress(of link: LinkPayload, _ text: ByteView, to output: inout OutputBuffer) {
    HatenaBlogAddress(text: text).append(link, to: &output)
  }

  /// Appends what readers see of a link as HTML; of a picture that is nothing.
  func appendText(
    of link: LinkPayload, _ text: ByteView, _ options: HTMLOptions, to output: inout OutputBuffer
  ) {
    switch (link.scheme, link.form) {
    case (_, .addressed): text.append(link.argument.range, to: &output)
    case (.http, _), (.https, _), (.ftp, _):
      appendWebText(of: link, text, options, to: &output)
    case (.tex, _):
      if options.formulas != .image { appendFormula(link.subject.range, text, to: &output) }
    case (_, .photo), (_, .image), (.gist, _): break
    case (.id, .icon) where text[link.page.range.lowerBound] != UInt8(ascii: "d"): break
    case (.id, _):
      output.append("id:")
      text.append(link.subject.range, to: &output)
    case (_, .titled):
      EntityNames.append(link.argument.range, of: text, to: &output)
    default: text.append(link.text.range, to: &output)
    }
  }

  /// Writes an `<a>`, whose text a closure writes.
  func writeAnchor<Sink: HTMLSink & ~Copyable>(
    _ link: LinkPayload, _ page: HTMLPage, _ sink: inout Sink, text: (inout Sink) -> Void
  ) {
    sink.beginLink()
    sink.beginLinkedTag(.a)
    sink.attribute(.href, isHTML: true) { appendAddress(of: link, page.source, to: &$0) }
    if link.scheme != .mailto, let target = page.options.target(of: link.scheme) {
      sink.attribute(.target, isHTML: true) { $0 += target.utf8 }
    }
    sink.endTag()
    text(&sink)
    sink.closeLinked(.a)
    sink.endLink()
  }

  /// Appends a range as the value of an attribute: quotes are escaped.
  static func append(
    value range: Range<Int>, _ text: ByteView, to output: inout OutputBuffer
  ) {
    var start = range.lowerBound
    while let quote = text.firstIndex(of: Byte.quote, in: start..<range.upperBound) {
      text.append(start..<quote, to: &output)
      output.append("&quot;")
      start = quote + 1
    }
    text.append(start..<range.upperBound, to: &output)
  }
}
