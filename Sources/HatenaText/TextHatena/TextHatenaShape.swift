import Bytes

/// The HTML of `Text::Hatena`: a section around everything, a tab for each level.
struct TextHatenaShape: HTMLShape {
  var links: TextHatenaLinks { TextHatenaLinks() }

  func write(_ page: HTMLPage, _ emit: (borrowing OutputBuffer) -> Bool) {
    if page.hidden.isEmpty { return writePieces(of: page, emit) }
    var renderer = HTMLRenderer(page)
    var sink = HidingSink(RawSink(page.source, capacity: HTMLPage.pieceCapacity), page.hidden)
    renderer.write(in: self, to: &sink, emit)
  }

  func write(_ part: HTMLPart, to output: inout [UInt8]) { append(part, to: &output) }

  func indentation(of record: NodeRecord, in parent: BlockWalk.Open?, _ page: HTMLPage) -> Int {
    guard let parent else { return page.options.indentLevel }
    switch record.kind {
    case .list:
      // A list is indented by its marks, of which its item may have more than one more.
      let item = page.nodes[parent.node]
      return item.kind == .listItem
        ? parent.indentation + record.level - item.level - 1
        : parent.indentation + record.level
    case .htmlBlockEnd: return parent.indentation
    default: return parent.indentation + 1
    }
  }

  @inline(__always)
  func open(
    _ block: BlockWalk.Open, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) {
    let tabs = block.indentation
    switch record.kind {
    case .paragraph: open(.p, "<p>", tabs, &sink)
    case .section:
      if !record.traits.contains(.bare) { open(.div, "<div class=\"section\">", tabs, &sink) }
    case .heading: openHeading(record, tabs, page, &sink)
    case .category: openCategory(record, page, &sink)
    case .blockQuote: open(.blockquote, "<blockquote>", tabs, &sink)
    case .preformatted:
      open(.pre, "<pre>", tabs, &sink)
      sink.text("\n")
    case .code:
      open(.pre, "<pre class=\"hatena-super-pre\">", tabs, &sink)
      sink.text("\n")
    case .list where record.traits.contains(.ordered): open(.ol, "<ol>", tabs, &sink)
    case .list: open(.ul, "<ul>", tabs, &sink)
    case .listItem: open(.li, "<li>", tabs, &sink)
    case .definitionList: open(.dl, "<dl>", tabs, &sink)
    case .term: open(.dt, "<dt>", tabs, &sink)
    case .description: open(.dd, "<dd>", tabs, &sink)
    case .table: open(.table, "<table>", tabs, &sink)
    case .row: open(.tr, "<tr>", tabs, &sink)
    case .cell where record.traits.contains(.header): open(.th, "<th>", tabs, &sink)
    case .cell: open(.td, "<td>", tabs, &sink)
    case .blankLine where record.traits.contains(.lineBreak): open(.br, "<br>", tabs, &sink)
    case .htmlLine, .htmlBlock, .htmlBlockEnd, .htmlText, .customBlock, .blankLine:
      sink.line(tabs)
    default: break
    }
  }

  func close(
    _ block: BlockWalk.Open, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) {
    switch record.kind {
    case .paragraph: sink.close(.p)
    case .section:
      if !record.traits.contains(.bare) { close(.div, block, &sink) }
    case .heading: closeHeading(record, page, &sink)
    case .category:
      sink.close(.a)
      sink.text("]")
    case .blockQuote: close(.blockquote, block, &sink)
    case .preformatted, .code:
      sink.text("\n")
      sink.close(.pre)
    case .list: close(record.traits.contains(.ordered) ? .ol : .ul, block, &sink)
    case .listItem where block.hasBlocks: close(.li, block, &sink)
    case .listItem: sink.close(.li)
    case .definitionList: close(.dl, block, &sink)
    case .term: sink.close(.dt)
    case .description: sink.close(.dd)
    case .table: close(.table, block, &sink)
    case .row: close(.tr, block, &sink)
    case .cell: sink.close(record.traits.contains(.header) ? .th : .td)
    default: break
    }
  }

  private func open(
    _ element: Element, _ html: StaticString, _ tabs: Int, _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.line(tabs)
    sink.open(StartTag(element, html))
  }

  private func close(
    _ element: Element, _ block: BlockWalk.Open, _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.line(block.indentation)
    sink.close(element)
  }
}

// MARK: Headlines

extension TextHatenaShape {
  private func openHeading(
    _ record: NodeRecord, _ tabs: Int, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let heading = page.document.tree.headings[Int(record.payload)]
    sink.line(tabs)
    switch heading.level {
    case 3: sink.open(StartTag(.h3, "<h3>"))
    case 4: sink.open(StartTag(.h4, "<h4>"))
    default: sink.open(StartTag(.h5, "<h5>"))
    }
    guard record.traits.contains(.anchored) else { return }
    sink.beginTag(.a)
    sink.attribute(.href, isHTML: false) { output in
      output += page.permalink
      output.append(Byte.hash)
      Self.appendName(heading, page, to: &output)
    }
    sink.attribute(.name, isHTML: false) { Self.appendName(heading, page, to: &$0) }
    sink.endTag()
    sink.open(StartTag(.span, "<span class=\"sanchor\">"))
    sink.text(option: page.anchorText)
    sink.close(.span)
    sink.close(.a)
    sink.text(" ")
  }

  private static func appendName(
    _ heading: HeadingPayload, _ page: HTMLPage, to output: inout OutputBuffer
  ) {
    if heading.number > 0 {
      output.append(UInt8(ascii: "p"))
      output.append(decimal: heading.number)
    } else {
      page.source.append(heading.name.range, to: &output)
    }
  }

  private func closeHeading(
    _ record: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let heading = page.document.tree.headings[Int(record.payload)]
    switch heading.level {
    case 3: sink.close(.h3)
    case 4: sink.close(.h4)
    default: sink.close(.h5)
    }
    guard record.traits.contains(.anchored), AnchorName.isTime(heading.name.range, in: page.source)
    else { return }
    let time = heading.name.range.reduce(0) { $0 * 10 + Int(page.source[$1] - Byte.zero) }
    sink.text(" ")
    sink.open(StartTag(.span, "<span class=\"timestamp\">"))
    sink.text(Self.clock(time &+ page.options.timeZone(time)))
    sink.close(.span)
  }

  /// Returns `HH:MM` of a number of seconds since some midnight.
  private static func clock(_ seconds: Int) -> [UInt8] {
    let minutes = (seconds % 86_400 + 86_400) % 86_400 / 60
    let digits = [minutes / 600, minutes / 60 % 10, minutes % 60 / 10, minutes % 10].map {
      Byte.zero + UInt8(truncatingIfNeeded: $0)
    }
    return [digits[0], digits[1], Byte.colon, digits[2], digits[3]]
  }

  private func openCategory(
    _ record: NodeRecord, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {
    sink.text("[")
    sink.beginTag(.a)
    sink.attribute(.href, isHTML: false) { output in
      output += page.baseURI
      output.append("?word=")
      PercentEncoding.append(page.document.tree.text[record.content], to: &output)
    }
    sink.attribute(class: "sectioncategory")
    sink.endTag()
  }
}
