import Bytes

/// Writes a document as HTML: one walk over its blocks, whatever the dialect and the sink.
///
/// The methods are generic and the type is not: a generic type's metadata is made at run time, which
/// takes longer than writing a small document.
struct HTMLRenderer {
  private let page: HTMLPage
  private var walk: BlockWalk
  /// How many overrides of blocks this one writes a part for.
  private let depth: Int
  private let hasOverrides: Bool

  /// How many overridden blocks may stand in one another; deeper ones are not offered to overrides.
  private static var depthLimit: Int { 64 }

  /// Makes a renderer of a whole document.
  init(_ page: HTMLPage) { self.init(page, BlockWalk(), depth: 0) }

  private init(_ page: HTMLPage, _ walk: BlockWalk, depth: Int) {
    self.page = page
    self.walk = walk
    self.depth = depth
    hasOverrides = !page.options.overrides.isEmpty && depth < Self.depthLimit
  }

  /// Writes the document in pieces, until the closure returns `false`.
  mutating func write<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    in shape: Shape, to sink: inout Sink, _ emit: (borrowing OutputBuffer) -> Bool
  ) {
    while let node = next(shape, &sink) {
      writeText(of: node, shape, &sink)
      if sink.count >= HTMLPage.pieceSize, !sink.drain(emit) { return }
    }
    for number in page.outline.notes.indices {
      writeNote(number, shape, &sink)
      if sink.count >= HTMLPage.pieceSize, !sink.drain(emit) { return }
    }
    if sink.count > 0 { _ = sink.drain(emit) }
  }

  private mutating func next<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    _ shape: Shape, _ sink: inout Sink
  ) -> Int? {
    guard hasOverrides else { return walk.next(shape, page, page.nodes, &sink) }
    while true {
      if let text = walk.next(shape, page, page.nodes, &sink, stopsAtBlocks: true) { return text }
      guard let block = walk.upcoming(page.nodes) else { return nil }
      if let fragment = page.fragment(for: block) {
        let part = walk.part(at: block, shape, page)
        sink.line(part.indentation)
        write(fragment, isBlock: true, &sink) { renderer, sink in
          var nested = HTMLRenderer(renderer.page, part.walk, depth: renderer.depth + 1)
          nested.writePart(in: shape, to: &sink)
        }
        walk.skip(to: page.nodes[block].end)
      } else {
        walk.passBlock()
      }
    }
  }

  /// Writes one block with all that is in it; the block itself is not overridden again.
  private mutating func writePart<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    in shape: Shape, to sink: inout Sink
  ) {
    walk.passBlock()
    while let node = next(shape, &sink) { writeText(of: node, shape, &sink) }
  }

  /// Writes a part of a document.
  static func write<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    _ part: HTMLPart, in shape: Shape, to sink: inout Sink
  ) {
    if part.isWhole {
      let walk = BlockWalk().part(at: part.node, shape, part.page).walk
      var renderer = HTMLRenderer(part.page, walk, depth: 0)
      return renderer.writePart(in: shape, to: &sink)
    }
    let nodes = part.page.nodes
    let record = nodes[part.node]
    // A link is an inline of its own; a note is text.
    if record.kind == .link {
      return HTMLRenderer(part.page).write(record, at: part.node, shape, &sink)
    }
    var first = part.node + 1
    while first < record.end, nodes[first].kind == .category { first = nodes[first].end }
    sink.beginText(of: part.node, record, in: nodes)
    _ = HTMLRenderer(part.page).writeInlines(
      of: record, from: first, escaping: nil, shape, &sink)
    sink.endText(of: part.node, record)
  }

  private mutating func writeText<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    of node: Int, _ shape: Shape, _ sink: inout Sink
  ) {
    let record = page.nodes[node]
    sink.beginText(of: node, record, in: page.nodes)
    switch record.kind {
    case .customBlock: writeCustom(record, node, &sink)
    case .code: writeCode(record, node, shape, &sink)
    default: writeInlines(of: record, escaping: nil, shape, &sink)
    }
    sink.endText(of: node, record)
  }

  /// Writes a note behind the last block.
  private func writeNote<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    _ number: Int, _ shape: Shape, _ sink: inout Sink
  ) {
    let node = page.outline.notes[number].node
    let record = page.nodes[node]
    shape.writeEnd(of: number, isBefore: true, page, &sink)
    sink.beginText(of: node, record, in: page.nodes)
    _ = writeInlines(of: record, from: node + 1, escaping: nil, shape, &sink)
    sink.endText(of: node, record)
    shape.writeEnd(of: number, isBefore: false, page, &sink)
  }

  /// Writes the inlines that the walk stands before, and the text between them.
  private mutating func writeInlines<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    of block: NodeRecord, escaping style: HTMLEscaping.Style?, _ shape: Shape,
    _ sink: inout Sink
  ) {
    walk.skip(to: writeInlines(of: block, from: walk.index, escaping: style, shape, &sink))
  }

  /// Writes inlines and the text between them; returns the index behind the inlines.
  private func writeInlines<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    of block: NodeRecord, from first: Int, escaping style: HTMLEscaping.Style?, _ shape: Shape,
    _ sink: inout Sink
  ) -> Int {
    var offset = block.content.lowerBound
    var index = first
    while index < block.end {
      let inline = page.nodes[index]
      guard inline.kind.isInline else { break }
      writeText(offset..<inline.source.lowerBound, escaping: style, &sink)
      if hasOverrides, let fragment = page.fragment(for: index) {
        write(fragment, isBlock: false, &sink) { $0.write(inline, at: index, shape, &$1) }
      } else {
        write(inline, at: index, shape, &sink)
      }
      offset = inline.source.upperBound
      index = inline.end
    }
    writeText(offset..<max(offset, block.content.upperBound), escaping: style, &sink)
    return index
  }

  private func writeText<Sink: HTMLSink & ~Copyable>(
    _ range: Range<Int>, escaping style: HTMLEscaping.Style?, _ sink: inout Sink
  ) {
    if range.isEmpty { return }
    if let style {
      sink.trusted(isBlock: false) { [source = page.source] output in
        HTMLEscaping.append(source, range, escaping: style, to: &output)
      }
    } else {
      sink.authored(range)
    }
  }

  private func write<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    _ inline: NodeRecord, at index: Int, _ shape: Shape, _ sink: inout Sink
  ) {
    switch inline.kind {
    case .link: shape.links.write(inline, page, &sink)
    case .text: sink.authored(inline.content)
    case .unlinked, .footnote, .lineBreak, .paragraphBreak:
      if shape.open(inline: index, inline, page, &sink) {
        _ = writeInlines(of: inline, from: index + 1, escaping: nil, shape, &sink)
        shape.close(inline: inline, &sink)
      }
    case .startTag, .endTag: sink.authored(inline.source)
    case .comment: sink.comment(inline.source)
    case .declaration, .instruction: sink.declaration(inline.source)
    case .html:
      sink.trusted(isBlock: false) { [source = page.source] output in
        source.append(inline.content, to: &output)
      }
    case .customInline:
      let html = page.document.inlineNotations[Int(inline.payload)].html(
        for: page.document.tree.text[inline.content], options: page.options)
      sink.trusted(isBlock: false) { $0 += html }
    default: break
    }
  }

  private func writeCustom<Sink: HTMLSink & ~Copyable>(
    _ block: NodeRecord, _ node: Int, _ sink: inout Sink
  ) {
    // A comment that began before it may hide it.
    guard block.end == node + 1 else { return }
    let html = page.document.blockNotations[Int(block.payload)].html(
      for: page.document.tree.text[block.content], options: page.options)
    sink.trusted(isBlock: true) { $0 += html }
  }

  private mutating func writeCode<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>(
    _ block: NodeRecord, _ node: Int, _ shape: Shape, _ sink: inout Sink
  ) {
    guard block.end == node + 1 else {
      return writeInlines(of: block, escaping: .plain, shape, &sink)
    }
    guard let filetype = page.document.filetype(of: block) else {
      return writeText(block.content, escaping: shape.codeEscaping.untyped, &sink)
    }
    let code = CodeBlock(
      code: page.document.tree.text[block.content], filetype: filetype,
      number: page.codeNumbers[Int(block.payload)])
    var lines: HighlightedLines?
    if let highlighter = page.options.highlighter, shape.isColored(filetype, page.options) {
      lines = highlighter.highlight(code)
    }
    if let writer = page.options.codeWriter {
      let html = writer.html(
        of: lines ?? HighlightedLines(text: Array(code.code), spans: []), in: code)
      sink.trusted(isBlock: false) { $0 += html }
    } else if let lines {
      sink.trusted(isBlock: false) { lines.append(to: &$0) }
    } else {
      writeText(block.content, escaping: shape.codeEscaping.typed, &sink)
    }
  }

  // MARK: Overrides

  /// Writes a fragment; the closure writes the node's own content.
  private func write<Sink: HTMLSink & ~Copyable>(
    _ fragment: HTMLFragment, isBlock: Bool, _ sink: inout Sink,
    content: (Self, inout Sink) -> Void
  ) {
    switch fragment.content {
    case .content: content(self, &sink)
    case .text(let text):
      sink.trusted(isBlock: isBlock) { HTMLFragment.append(text, to: &$0) }
    case .html(let html): sink.trusted(isBlock: isBlock) { $0 += html }
    case .element(let name, let attributes, let children):
      sink.trusted(isBlock: isBlock) {
        HTMLFragment.appendStartTag(name, attributes, to: &$0)
      }
      for child in children { write(child, isBlock: isBlock, &sink, content: content) }
      if !HTMLFragment.isVoid(name) {
        sink.trusted(isBlock: isBlock) { $0 += "</\(name)>".utf8 }
      }
    }
  }
}
