internal import Bytes

/// Writes a document as HTML, in `Text::Hatena`'s output shape.
struct HTMLRenderer: ~Copyable, DocumentRenderer {
  private let input: RenderingInput
  private let blocks: ArenaView<BlockRecord>
  private let source: ByteView
  private let indentLevel: Int
  private var output: OutputBuffer
  private var isFirstLine = true
  /// The calls that are still to be hidden; see ``HiddenExtent``.
  private var hiddenCalls: UInt32 = 0

  private init(_ input: consuming RenderingInput) {
    blocks = input.blocks
    source = input.source
    indentLevel = input.options.indentLevel
    output = OutputBuffer(capacity: OutputWalk.pieceCapacity)
    self.input = input
  }

  var pieceCount: Int { output.count }

  /// Writes a document; the closure is given one piece after the other.
  static func write<Failure: Error>(
    _ document: Document, options: Options,
    to emit: (borrowing OutputBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    try RenderingInput.with(document.storage, options) { input throws(Failure) in
      let blocks = input.blocks
      var walk = OutputWalk(showsSections: input.storage.showsSections)
      var renderer = HTMLRenderer(input)
      while walk.writePiece(of: blocks, to: &renderer) {
        try emit(renderer.output)
        renderer.output.removeAll()
      }
    }
  }

  // MARK: Generated output

  /// Returns whether a call is hidden by markup that is still open.
  private mutating func isHidden() -> Bool {
    guard hiddenCalls > 0 else { return false }
    if hiddenCalls != HiddenExtent.toRecord { hiddenCalls -= 1 }
    return true
  }

  mutating func beginLine(indentedBy depth: Int) {
    guard !isHidden() else {
      isFirstLine = false
      return
    }
    output.appendLineStart(isFirst: isFirstLine, tabs: depth + indentLevel)
    isFirstLine = false
  }

  mutating func tag(_ tag: GeneratedTag) {
    guard !isHidden() else { return }
    switch tag {
    case .fixed(let bytes): output.append(bytes)
    case .superPreStart: output.append(GeneratedTag.superPre)
    case .preEnd: output.append("</pre>")
    case .anchorEnd: output.append("</a>")
    case .sectionAnchor(let record): appendSectionAnchor(blocks[record])
    case .categoryAnchor(let record):
      output.append("<a href=\"")
      output += input.options.baseURI.utf8
      output.append("?word=")
      PercentEncoding.append(input.storage.source[blocks[record].content], to: &output)
      output.append("\" class=\"sectioncategory\">")
    }
  }

  mutating func text(_ text: StaticString) {
    if !isHidden() { output.append(text) }
  }

  mutating func anchorText() {
    if !isHidden() { output += input.sectionAnchor }
  }

  mutating func timestamp(record: Int) {
    let name = blocks[record].content
    guard AnchorName.isTime(name, in: source) else { return }
    text(" ")
    tag(.fixed("<span class=\"timestamp\">"))
    if !isHidden() {
      var time = 0
      for offset in name { time = time * 10 + Int(source[offset] - Byte.zero) }
      output += input.options.clock(atUnixTime: time)
    }
    tag(.fixed("</span>"))
  }

  private mutating func appendSectionAnchor(_ heading: BlockRecord) {
    output.append("<a href=\"")
    output += input.options.permalink.utf8
    output.append(Byte.hash)
    appendName(heading)
    output.append("\" name=\"")
    appendName(heading)
    output.append("\">")
  }

  private mutating func appendName(_ heading: BlockRecord) {
    if heading.firstInline > 0 {
      output.append(0x70)
      output.append(decimal: heading.firstInline)
    } else {
      source.append(heading.content, to: &output)
    }
  }

  // MARK: Contents

  mutating func content(_ record: Int) {
    let block = blocks[record]
    if block.kind == .custom {
      if hiddenCalls == 0 {
        output += input.storage.blockNotations[Int(block.firstInline)].html(
          for: input.storage.source[block.content], options: input.options)
      }
    } else if block.inlineCount == 0 {
      if block.kind == .superPreformatted {
        code(block)
      } else if hiddenCalls == 0 {
        source.append(block.content, to: &output)
      }
    } else {
      for index in block.inlines { inline(input.inlines[index], in: block) }
    }
  }

  private mutating func inline(_ inline: InlineRecord, in block: BlockRecord) {
    switch inline.kind {
    case .text where block.kind == .superPreformatted:
      HTMLEscaping.append(source, inline.range, escaping: .plain, to: &output)
    case .text, .startTag, .endTag: source.append(inline.range, to: &output)
    case .tagPiece:
      if block.kind == .superPreformatted {
        code(block)
      } else {
        source.append(inline.range, to: &output)
      }
    case .link:
      input.links.write(input.storage.details[Int(inline.detail)], inline.range, to: &output)
    case .unlinked:
      source.append(inline.range.lowerBound + 2..<inline.range.upperBound - 2, to: &output)
    case .custom:
      let body = input.storage.customBody(of: inline)
      output +=
        input.storage.inlineNotations[Int(inline.detail)].html(
          for: input.storage.source[body], options: input.options)
        ?? Array(input.storage.source[inline.range])
    case .comment:
      output.append("<!-- -->")
      hiddenCalls = inline.detail
    case .declaration, .instruction: hiddenCalls = inline.detail
    case .hidden: if inline.detail == HiddenExtent.isLast { hiddenCalls = 0 }
    case .replaced: output += input.storage.replacements[Int(inline.detail)]
    case .void, .withheld: break
    }
  }

  private mutating func code(_ block: BlockRecord) {
    guard hiddenCalls == 0 else { return }
    guard let filetype = input.storage.filetype(of: block) else {
      return HTMLEscaping.append(source, block.content, escaping: .plain, to: &output)
    }
    if let highlighted = input.highlighted(block, filetype) {
      output += highlighted
    } else {
      HTMLEscaping.append(source, block.content, escaping: .vimColor, to: &output)
    }
  }
}
