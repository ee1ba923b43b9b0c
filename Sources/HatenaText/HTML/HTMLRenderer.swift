import Bytes

/// Writes a document as HTML: one walk over its blocks, whatever the dialect and the sink.
struct HTMLRenderer<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>: ~Copyable {
  private let shape: Shape
  private let page: HTMLPage
  private var walk = BlockWalk()
  private var sink: Sink
  /// How many blocks of code with a filetype were written.
  private var codeCount = 0

  init(_ shape: Shape, _ page: HTMLPage, _ sink: consuming Sink) {
    self.shape = shape
    self.page = page
    self.sink = sink
  }

  /// Writes the document in pieces, until the closure returns `false`.
  mutating func write(_ emit: (borrowing OutputBuffer) -> Bool) {
    while let node = walk.next(shape, page, page.nodes, &sink) {
      writeText(of: node)
      if sink.count >= HTMLPage.pieceSize, !sink.drain(emit) { return }
    }
    if sink.count > 0 { _ = sink.drain(emit) }
  }

  private mutating func writeText(of node: Int) {
    let record = page.nodes[node]
    sink.beginText(of: node, record, in: page.nodes)
    switch record.kind {
    case .customBlock: writeCustom(record, node)
    case .code: writeCode(record, node)
    default: writeInlines(of: record, escaping: nil)
    }
    sink.endText(of: node, record)
  }

  /// Writes the inlines that the walk stands before, and the text between them.
  private mutating func writeInlines(
    of block: NodeRecord, escaping style: HTMLEscaping.Style?
  ) {
    var offset = block.content.lowerBound
    var index = walk.index
    while index < block.end {
      let inline = page.nodes[index]
      guard inline.kind.isInline else { break }
      writeText(offset..<inline.source.lowerBound, escaping: style)
      write(inline)
      offset = inline.source.upperBound
      index = inline.end
    }
    walk.skip(to: index)
    writeText(offset..<max(offset, block.content.upperBound), escaping: style)
  }

  private mutating func writeText(_ range: Range<Int>, escaping style: HTMLEscaping.Style?) {
    if range.isEmpty { return }
    if let style {
      sink.trusted(isBlock: false) { [source = page.source] output in
        HTMLEscaping.append(source, range, escaping: style, to: &output)
      }
    } else {
      sink.authored(range)
    }
  }

  private mutating func write(_ inline: NodeRecord) {
    switch inline.kind {
    case .link: shape.links.write(inline, page, &sink)
    case .text, .unlinked: sink.authored(inline.content)
    case .startTag, .endTag: sink.authored(inline.source)
    case .comment: sink.comment(inline.source)
    case .declaration, .instruction: sink.declaration(inline.source)
    case .html:
      sink.trusted(isBlock: false) { [source = page.source] output in
        source.append(inline.content, to: &output)
      }
    case .customInline: writeCustom(inline)
    default: break
    }
  }

  // MARK: The caller's notations

  private mutating func writeCustom(_ block: NodeRecord, _ node: Int) {
    // A comment that began before it may hide it.
    guard block.end == node + 1 else { return }
    let html = page.document.blockNotations[Int(block.payload)].html(
      for: page.document.tree.text[block.content], options: page.options)
    sink.trusted(isBlock: true) { $0 += html }
  }

  private mutating func writeCustom(_ inline: NodeRecord) {
    let notation = page.document.inlineNotations[Int(inline.payload)]
    let html = notation.html(
      for: page.document.tree.text[inline.content], options: page.options)
    sink.trusted(isBlock: false) { $0 += html }
  }

  // MARK: Code

  private mutating func writeCode(_ block: NodeRecord, _ node: Int) {
    let filetype = page.document.filetype(of: block)
    if filetype != nil { codeCount += 1 }
    guard block.end == node + 1 else {
      return writeInlines(of: block, escaping: .plain)
    }
    guard let filetype else { return writeText(block.content, escaping: .plain) }
    let code = CodeBlock(
      code: page.document.tree.text[block.content], filetype: filetype, number: codeCount)
    let lines = page.options.highlighter?.highlight(code)
    if let writer = page.options.codeWriter {
      let html = writer.html(
        of: lines ?? HighlightedLines(text: Array(code.code), spans: []), in: code)
      sink.trusted(isBlock: false) { $0 += html }
    } else if let lines {
      sink.trusted(isBlock: false) { lines.append(to: &$0) }
    } else {
      writeText(block.content, escaping: .vimColor)
    }
  }
}
