import Bytes

/// Hatena's services of 2006, most of which are gone, and how `Text::Hatena::AutoLink` links them.
struct TextHatenaLinks: LinkServices {
  func write(_ node: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    let link = page.document.tree.links[Int(node.payload)]
    switch link.scheme {
    case .http, .https: writeWeb(link, page, &sink)
    case .id where link.form != .plain: writePerson(link, page, &sink)
    case .fotolife where link.form.isImage: writePhoto(link, node.source, page, &sink)
    case .graph where link.form == .image: writeGraph(link, page, &sink)
    case .tex: writeFormula(link, page, &sink)
    default:
      writeAnchor(link, page, &sink) { sink in
        sink.authored(text(of: link, node.source, page.source))
      }
    }
  }

  func appendAddress(of link: LinkPayload, _ text: ByteView, to output: inout OutputBuffer) {
    TextHatenaAddress(text: text).append(link, to: &output)
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

  /// Returns a link's text, where it is text.
  func text(of link: LinkPayload, _ range: Range<Int>, _ source: ByteView) -> Range<Int> {
    if link.form == .addressed { return link.argument.range }
    switch link.scheme {
    case .asin, .isbn, .ean, .jan:
      if link.form == .titled { return link.argument.range }
      // Brackets without an image, a title or a detail are a part of a product's text.
      if link.form == .plain, link.scheme == .asin || link.scheme == .isbn { return range }
      let name = link.scheme.rawValue.utf8.count
      return Int(link.subject.lowerBound) - name - 1..<Int(link.subject.upperBound)
    case .fotolife where link.form != .tag && link.form != .keyword: return range
    case .graph where link.form == .tag && link.page.lowerBound > 0:
      // What stands before `graph:t:` is lost with the rest of the match.
      return Int(link.subject.lowerBound) - "graph:t:".utf8.count..<Int(link.subject.upperBound)
    case .http, .https, .ftp, .mailto: return link.subject.range
    default: return unbracketed(range, source)
    }
  }

  /// A range less the brackets around it.
  func unbracketed(_ range: Range<Int>, _ source: ByteView) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if lower < upper, source[lower] == Byte.leftBracket { lower += 1 }
    if lower < upper, source[upper - 1] == Byte.rightBracket { upper -= 1 }
    return lower..<upper
  }
}
