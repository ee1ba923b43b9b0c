import Bytes

/// The HTML of Hatena Blog: no indentation by depth, every block printed as it is wherever it stands.
struct HatenaBlogShape: HTMLShape {
  var links: HatenaBlogLinks { HatenaBlogLinks() }
  var codeEscaping: (typed: HTMLEscaping.Style, untyped: HTMLEscaping.Style) {
    (.numericQuotes, .numericQuotes)
  }

  func write(_ page: HTMLPage, _ emit: (borrowing OutputBuffer) -> Bool) {
    writePieces(of: page, emit)
  }

  func write(_ part: HTMLPart, to output: inout [UInt8]) { append(part, to: &output) }

  func outline(of document: DocumentStorage, _ options: HTMLOptions) -> DocumentOutline {
    HatenaBlogOutline.make(document, options)
  }

  func indentation(of record: NodeRecord, in parent: BlockWalk.Open?, _ page: HTMLPage) -> Int { 0 }

  func open(
    _ block: BlockWalk.Open, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) {
    switch record.kind {
    case .paragraph: sink.open(StartTag(.p, "<p>"))
    case .section where record.traits.contains(.bare): break
    case .section: open("\n", StartTag(.div, "<div class=\"section\">"), "\n    ", &sink)
    case .readMore: openReadMore(page, &sink)
    case .heading: openHeading(block.node, record, page, &sink)
    case .blockQuote: openQuote(record, page, &sink)
    case .preformatted: open("\n", StartTag(.pre, "<pre>"), "", &sink)
    case .code: openCode(record, page, &sink)
    case .list where record.traits.contains(.ordered):
      open("\n", StartTag(.ol, "<ol>"), "\n", &sink)
    case .list: open("\n", StartTag(.ul, "<ul>"), "\n", &sink)
    case .listItem: sink.open(StartTag(.li, "<li>"))
    case .definitionList: open("\n", StartTag(.dl, "<dl>"), "\n", &sink)
    case .term: sink.open(StartTag(.dt, "<dt>"))
    case .description: sink.open(StartTag(.dd, "<dd>"))
    case .table: open("\n", StartTag(.table, "<table>"), "", &sink)
    case .row: open("\n    ", StartTag(.tr, "<tr>"), "", &sink)
    case .cell where record.traits.contains(.header):
      open("\n    ", StartTag(.th, "<th>"), "", &sink)
    case .cell: open("\n    ", StartTag(.td, "<td>"), "", &sink)
    case .contents: ContentsList(page).write(block.node, &sink)
    default: break
    }
  }

  func close(
    _ block: BlockWalk.Open, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) {
    switch record.kind {
    case .paragraph: close("", .p, "\n", &sink)
    case .section where record.traits.contains(.bare): break
    case .section: close("\n", .div, "", &sink)
    case .readMore: closeReadMore(page, &sink)
    case .heading: close("", heading(record, page), "\n    ", &sink)
    case .blockQuote:
      writeCitation(of: block.node, page, &sink)
      close("\n    ", .blockquote, "\n", &sink)
    case .preformatted: sink.close(.pre)
    case .code: close(isColored(record, page) ? "\n" : "", .pre, "", &sink)
    case .list: sink.close(record.traits.contains(.ordered) ? .ol : .ul)
    case .listItem: close("", .li, "\n", &sink)
    case .definitionList: sink.close(.dl)
    case .term: close("", .dt, "\n", &sink)
    case .description: close("", .dd, "\n", &sink)
    case .table: close("\n", .table, "", &sink)
    case .row: close("\n    ", .tr, "", &sink)
    case .cell: sink.close(record.traits.contains(.header) ? .th : .td)
    default: break
    }
  }

  private func open(
    _ before: StaticString, _ tag: StartTag, _ behind: StaticString,
    _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.text(before)
    sink.open(tag)
    sink.text(behind)
  }

  private func close(
    _ before: StaticString, _ element: Element, _ behind: StaticString,
    _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.text(before)
    sink.close(element)
    sink.text(behind)
  }
}

// MARK: Blocks with attributes

extension HatenaBlogShape {
  private func openReadMore(_ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    let words = page.options.readMoreText
    switch page.options.readMore {
    case .whole: open("\n", StartTag(.div, "<div class=\"seemore\">"), "\n    ", &sink)
    case .fold:
      open("\n", StartTag(.details, "<details class=\"seemore\">"), "", &sink)
      sink.open(StartTag(.summary, "<summary>"))
      sink.trusted(isBlock: false) { HTMLFragment.append(words, to: &$0) }
      close("", .summary, "\n    ", &sink)
    case .cut where page.permalink.isEmpty: break
    case .cut:
      open("\n", StartTag(.div, "<div class=\"seemore\">"), "", &sink)
      sink.beginTag(.a)
      sink.attribute(.href, isHTML: false) { $0 += page.permalink }
      sink.endTag()
      sink.trusted(isBlock: false) { HTMLFragment.append(words, to: &$0) }
      sink.close(.a)
      close("", .div, "", &sink)
    }
  }

  private func closeReadMore(_ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable) {
    switch page.options.readMore {
    case .whole: close("\n", .div, "", &sink)
    case .fold: close("\n", .details, "", &sink)
    case .cut: break
    }
  }

  private func heading(_ record: NodeRecord, _ page: HTMLPage) -> Element {
    switch page.document.tree.headings[Int(record.payload)].level {
    case 3: .h3
    case 4: .h4
    default: .h5
    }
  }

  private func openHeading(
    _ node: Int, _ record: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.beginTag(heading(record, page))
    if let id = page.outline.headline(of: node)?.id, !id.isEmpty {
      let isTrusted = sink.isTrusted
      sink.attribute(.id, isHTML: false) { output in
        if !isTrusted { output.append(ContentsList.safePrefix) }
        output += page.outline.ids[id]
      }
    }
    sink.endTag()
  }

  private func openQuote(
    _ record: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.text("\n    ")
    let address = Citation.address(ofQuoteAt: Int(record.lower), in: page.source)
    sink.beginTag(.blockquote)
    if let address {
      sink.attribute(.cite, isHTML: true) { page.source.append(address, to: &$0) }
    }
    sink.endTag()
    sink.text("\n        ")
  }

  /// Writes where a quote is from.
  private func writeCitation(
    of quote: Int, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    guard quote + 2 < page.nodes.count, page.nodes[quote + 1].kind == .citation,
      page.nodes[quote + 1].end > quote + 2, page.nodes[quote + 2].kind == .link
    else { return }
    open("\n        ", StartTag(.cite, "<cite>"), "", &sink)
    links.write(page.nodes[quote + 2], page, &sink)
    sink.close(.cite)
  }

  private func isColored(_ code: NodeRecord, _ page: HTMLPage) -> Bool {
    guard let filetype = page.document.filetype(of: code) else { return false }
    return isColored(filetype, page.options)
  }

  func isColored(_ filetype: String, _ options: HTMLOptions) -> Bool {
    guard let highlighter = options.highlighter else { return false }
    return highlighter.isFiletype(filetype)
      || options.colorsAliases && filetype != "?" && highlighter.recognizes(filetype: filetype)
  }

  private func openCode(
    _ record: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let name = page.document.filetype(of: record) ?? ""
    let isColored = isColored(record, page)
    let isTrusted = sink.isTrusted
    func append(_ output: inout OutputBuffer) {
      if isTrusted { HTMLFragment.append(name, to: &output) } else { output += name.utf8 }
    }
    sink.beginTag(.pre)
    sink.attribute(.classes, isHTML: false) { output in
      output.append("code")
      if !name.isEmpty { output.append(isColored ? " lang-" : " ") }
      append(&output)
    }
    sink.attribute(.dataLang, isHTML: false, append)
    sink.attribute(bare: " data-unlink")
    sink.endTag()
  }
}

// MARK: Inlines

extension HatenaBlogShape {
  func open(
    inline index: Int, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) -> Bool {
    switch record.kind {
    case .unlinked:
      sink.beginLinkedTag(.span)
      sink.attribute(bare: " data-unlink")
      sink.endTag()
      return true
    case .footnote: writeMark(of: index, record, page, &sink)
    case .lineBreak: writeBreaks(record.content.count, &sink)
    case .paragraphBreak: writeParagraphBreak(record, page, &sink)
    default: break
    }
    return false
  }

  func close(inline record: NodeRecord, _ sink: inout some HTMLSink & ~Copyable) {
    sink.closeLinked(.span)
  }

  private func writeBreaks(_ count: Int, _ sink: inout some HTMLSink & ~Copyable) {
    for _ in 0..<count { sink.trusted(isBlock: false) { $0.append("<br />\n") } }
  }

  private func writeParagraphBreak(
    _ record: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    // It may stand in text that is not linked.
    var paragraph = record.parent
    while page.nodes[paragraph].kind.isInline { paragraph = page.nodes[paragraph].parent }
    let text = page.nodes[paragraph]
    sink.endText(of: paragraph, text)
    sink.close(.p)
    writeBreaks(record.content.count - 2, &sink)
    sink.open(StartTag(.p, "<p>"))
    sink.beginText(of: paragraph, text, in: page.nodes)
  }

  /// Writes the number that leads to a note.
  private func writeMark(
    of node: Int, _ record: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    guard let index = page.outline.noteIndex(of: node) else { return }
    let hash = page.outline.notes[index].hash
    sink.beginLink()
    sink.beginLinkedTag(.a)
    sink.attribute(.href, isHTML: false) { $0.append("#f-", hash) }
    sink.attribute(.id, isHTML: false) { $0.append("fn-", hash) }
    sink.attribute(.name, isHTML: false) { $0.append("fn-", hash) }
    sink.attribute(.title, isHTML: true) { output in
      Self.appendPlain(record.content, page.source, to: &output)
    }
    sink.endTag()
    sink.trusted(isBlock: false) { output in
      output.append(Byte.asterisk)
      output.append(decimal: UInt32(truncatingIfNeeded: index + 1))
    }
    sink.closeLinked(.a)
    sink.endLink()
  }

  /// Appends a note without its tags, as the value of an attribute.
  private static func appendPlain(
    _ range: Range<Int>, _ source: ByteView, to output: inout OutputBuffer
  ) {
    var start = range.lowerBound
    while let less = source.firstIndex(of: Byte.lessThan, in: start..<range.upperBound),
      let end = source.firstIndex(of: Byte.greaterThan, in: less..<range.upperBound)
    {
      HatenaBlogLinks.append(value: start..<less, source, to: &output)
      start = end + 1
    }
    HatenaBlogLinks.append(value: start..<range.upperBound, source, to: &output)
  }

  func writeEnd(
    of number: Int, isBefore: Bool, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let hash = page.outline.notes[number].hash
    guard isBefore else {
      sink.close(.span)
      sink.close(.p)
      sink.text("\n")
      if number == page.outline.notes.count - 1 { sink.close(.div) }
      return
    }
    if number == 0 { open("", StartTag(.div, "<div class=\"footnote\">"), "\n", &sink) }
    sink.beginTag(.p)
    sink.attribute(class: "footnote")
    sink.endTag()
    sink.beginTag(.a)
    sink.attribute(.href, isHTML: false) { $0.append("#fn-", hash) }
    sink.attribute(.id, isHTML: false) { $0.append("f-", hash) }
    sink.attribute(.name, isHTML: false) { $0.append("f-", hash) }
    sink.attribute(class: "footnote-number")
    sink.endTag()
    sink.text(Array("*\(number + 1)".utf8))
    sink.close(.a)
    sink.open(StartTag(.span, "<span class=\"footnote-delimiter\">"))
    sink.text(":")
    sink.close(.span)
    sink.open(StartTag(.span, "<span class=\"footnote-text\">"))
  }
}

extension OutputBuffer {
  /// Appends a text and a note's hash.
  fileprivate mutating func append(_ text: StaticString, _ hash: UInt32) {
    append(text)
    append(hexadecimal: hash)
  }
}
