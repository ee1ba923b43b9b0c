/// A generated tag.
enum GeneratedTag {
  /// A tag whose bytes never change.
  case fixed(StaticString)
  /// The `<pre>` of a super pre block.
  case superPreStart
  /// The `</pre>` of either kind of preformatted text.
  case preEnd
  /// The `<a>` around a headline's anchor.
  case sectionAnchor(record: Int)
  /// The `<a>` of a category.
  case categoryAnchor(record: Int)
  /// The `</a>` of either.
  case anchorEnd

  static let superPre: StaticString = "<pre class=\"hatena-super-pre\">"
}

/// What a walk over the output tells; the renderer writes it, the inline parser reads it.
protocol OutputSink: ~Copyable {
  /// A new output line begins.
  mutating func beginLine(indentedBy depth: Int)
  /// A generated tag.
  mutating func tag(_ tag: GeneratedTag)
  /// Generated text, never markup.
  mutating func text(_ text: StaticString)
  /// The text of a headline's anchor.
  mutating func anchorText()
  /// The time of a headline, after its text.
  mutating func timestamp(record: Int)
}

/// Walks the blocks in output order: the one place that knows what HTML a block makes.
///
/// `Text::Hatena` runs an HTML tokenizer over its own output. Instead of making the output twice,
/// the inline parser and the renderer make the same walk, so that they see the same tags between
/// the same contents. It is made of values: a copy is a place to come back to.
struct OutputWalk {
  enum Event {
    /// The content of a record comes next.
    case content(record: Int)
    /// There was none.
    case other
    case end
  }

  private struct Open {
    let record: Int
    let end: Int
  }

  private let showsSections: Bool
  private var record = 0
  private var open: [Open] = []
  private var isInContent = false

  init(showsSections: Bool) {
    self.showsSections = showsSections
  }

  /// Tells the sink everything up to the next content.
  mutating func next(
    in records: ArenaView<BlockRecord>, _ sink: inout some OutputSink & ~Copyable
  ) -> Event {
    if isInContent {
      isInContent = false
      endContent(records[record], &sink)
      record += 1
      return .other
    }
    if let last = open.last, last.end == record {
      open.removeLast()
      close(records[last.record], at: last.record, &sink)
      return .other
    }
    guard record < records.count else { return .end }
    let current = records[record]
    if beginContent(current, &sink) {
      isInContent = true
      return .content(record: record)
    }
    begin(current, &sink)
    if current.following > record {
      open.append(Open(record: record, end: current.following))
    }
    record += 1
    return .other
  }

  /// Moves on to the next content without telling anything; `nil` where there is none.
  mutating func nextContent(in records: ArenaView<BlockRecord>) -> Int? {
    if isInContent {
      isInContent = false
      enter(records[record].following)
    }
    while record < records.count {
      while let last = open.last, last.end == record { open.removeLast() }
      let current = records[record]
      if current.kind.hasContent {
        isInContent = true
        return record
      }
      enter(current.following)
    }
    open.removeAll()
    return nil
  }

  /// Passes the front of a record whose subtree, if it has one, ends before another.
  private mutating func enter(_ end: Int) {
    if end > record + 1 { open.append(Open(record: record, end: end)) }
    record += 1
  }

  /// Tells what comes before a record's content; `false` where it has none.
  private func beginContent(_ block: BlockRecord, _ sink: inout some OutputSink & ~Copyable) -> Bool
  {
    let depth = Int(block.depth)
    switch block.kind {
    case .paragraph: line(depth, "<p>", &sink)
    case .rawLine, .tagLine, .tagBlock, .tagBlockEnd, .custom: sink.beginLine(indentedBy: depth)
    case .listItem: line(depth, "<li>", &sink)
    case .term: line(depth, "<dt>", &sink)
    case .description: line(depth, "<dd>", &sink)
    case .headerCell: line(depth, "<th>", &sink)
    case .dataCell: line(depth, "<td>", &sink)
    case .subheading: line(depth, "<h4>", &sink)
    case .subsubheading: line(depth, "<h5>", &sink)
    case .heading: line(depth, "<h3>", &sink)
    case .category:
      sink.text("[")
      sink.tag(.categoryAnchor(record: record))
    case .title: break
    case .preformatted:
      line(depth, "<pre>", &sink)
      sink.text("\n")
    case .superPreformatted:
      sink.beginLine(indentedBy: depth)
      sink.tag(.superPreStart)
      sink.text("\n")
    default: return false
    }
    return true
  }

  private mutating func endContent(_ block: BlockRecord, _ sink: inout some OutputSink & ~Copyable)
  {
    switch block.kind {
    case .paragraph: sink.tag(.fixed("</p>"))
    case .listItem where block.following > record + 1, .tagBlock:
      open.append(Open(record: record, end: block.following))
    case .listItem: sink.tag(.fixed("</li>"))
    case .term: sink.tag(.fixed("</dt>"))
    case .description: sink.tag(.fixed("</dd>"))
    case .headerCell: sink.tag(.fixed("</th>"))
    case .dataCell: sink.tag(.fixed("</td>"))
    case .subheading: sink.tag(.fixed("</h4>"))
    case .subsubheading: sink.tag(.fixed("</h5>"))
    case .heading: sink.tag(.fixed("</h3>"))
    case .category:
      sink.tag(.anchorEnd)
      sink.text("]")
    case .preformatted, .superPreformatted:
      sink.text("\n")
      sink.tag(.preEnd)
    default: break
    }
  }

  private func begin(_ block: BlockRecord, _ sink: inout some OutputSink & ~Copyable) {
    let depth = Int(block.depth)
    switch block.kind {
    case .section where showsSections: line(depth, "<div class=\"section\">", &sink)
    case .blockQuote: line(depth, "<blockquote>", &sink)
    case .definitionList: line(depth, "<dl>", &sink)
    case .unorderedList: line(depth, "<ul>", &sink)
    case .orderedList: line(depth, "<ol>", &sink)
    case .table: line(depth, "<table>", &sink)
    case .row: line(depth, "<tr>", &sink)
    case .blankLine: sink.beginLine(indentedBy: depth)
    case .lineBreak: line(depth, "<br>", &sink)
    case .anchoredHeading:
      line(depth, "<h3>", &sink)
      sink.tag(.sectionAnchor(record: record))
      sink.tag(.fixed("<span class=\"sanchor\">"))
      sink.anchorText()
      sink.tag(.fixed("</span>"))
      sink.tag(.anchorEnd)
      sink.text(" ")
    default: break
    }
  }

  private func close(
    _ block: BlockRecord, at record: Int, _ sink: inout some OutputSink & ~Copyable
  ) {
    let depth = Int(block.depth)
    switch block.kind {
    case .section where showsSections: line(depth, "</div>", &sink)
    case .blockQuote: line(depth, "</blockquote>", &sink)
    case .definitionList: line(depth, "</dl>", &sink)
    case .unorderedList: line(depth, "</ul>", &sink)
    case .orderedList: line(depth, "</ol>", &sink)
    case .listItem: line(depth, "</li>", &sink)
    case .table: line(depth, "</table>", &sink)
    case .row: line(depth, "</tr>", &sink)
    case .anchoredHeading:
      sink.tag(.fixed("</h3>"))
      sink.timestamp(record: record)
    default: break
    }
  }

  private func line(_ depth: Int, _ tag: StaticString, _ sink: inout some OutputSink & ~Copyable) {
    sink.beginLine(indentedBy: depth)
    sink.tag(.fixed(tag))
  }
}
