/// Writes a document as HTML, in `Text::Hatena`'s output shape.
///
/// The bytes are handed out in pieces as they come, so that a page never has to be held whole.
struct HTMLRenderer: ~Copyable, OutputSink {
  private let storage: DocumentStorage
  private let source: ByteView
  private let blocks: ArenaView<BlockRecord>
  private let inlines: ArenaView<InlineRecord>
  private let options: Options
  private let links: LinkRenderer
  private let sectionAnchor: [UInt8]
  private let indentLevel: Int
  private var codeAhead: CodeAhead?
  private var walk: OutputWalk
  private var output: OutputBuffer
  private var isFirstLine = true
  /// The calls that are still to be hidden; see ``HiddenExtent``.
  private var hiddenCalls: UInt32 = 0

  /// The size of a piece: large enough that its system call is cheap, small enough for the cache.
  private static let pieceSize = 1 << 16

  private init(
    _ document: Document, options: Options, source: ByteView, blocks: ArenaView<BlockRecord>,
    inlines: ArenaView<InlineRecord>
  ) {
    storage = document.storage
    self.source = source
    self.blocks = blocks
    self.inlines = inlines
    self.options = options
    codeAhead = CodeAhead(document.storage, options: options)
    walk = OutputWalk(showsSections: storage.showsSections)
    links = LinkRenderer(source: storage.source, options: options)
    sectionAnchor = Array((options.sectionAnchor.isEmpty ? "o-" : options.sectionAnchor).utf8)
    indentLevel = options.indentLevel
    output = OutputBuffer(capacity: Self.pieceSize + Self.pieceSize / 8)
  }

  /// Writes a document; the closure is given one piece after the other.
  static func write<Failure: Error>(
    _ document: Document, options: Options,
    to emit: (borrowing OutputBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    try document.storage.withViews { source, blocks, inlines throws(Failure) in
      var renderer = HTMLRenderer(
        document, options: options, source: source, blocks: blocks, inlines: inlines)
      while renderer.advance() {
        try emit(renderer.output)
        renderer.output.removeAll()
      }
    }
  }

  /// Writes the next piece; returns whether there was anything left.
  private mutating func advance() -> Bool {
    var walk = walk
    defer { self.walk = walk }
    while output.count < Self.pieceSize {
      switch walk.next(in: blocks, &self) {
      case .content(let record): content(record)
      case .other: break
      case .end: return output.count > 0
      }
    }
    return true
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
      output += options.baseURI.utf8
      output.append("?word=")
      PercentEncoding.append(storage.source[blocks[record].content], to: &output)
      output.append("\" class=\"sectioncategory\">")
    }
  }

  mutating func text(_ text: StaticString) {
    if !isHidden() { output.append(text) }
  }

  mutating func anchorText() {
    if !isHidden() { output += sectionAnchor }
  }

  mutating func timestamp(record: Int) {
    let name = blocks[record].content
    guard AnchorName.isTime(name, in: source) else { return }
    text(" ")
    tag(.fixed("<span class=\"timestamp\">"))
    if !isHidden() {
      var time = 0
      for offset in name { time = time * 10 + Int(source[offset] - Byte.zero) }
      output += options.timeZone.clock(atUnixTime: time)
    }
    tag(.fixed("</span>"))
  }

  private mutating func appendSectionAnchor(_ heading: BlockRecord) {
    output.append("<a href=\"")
    output += options.permalink.utf8
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

  private mutating func content(_ record: Int) {
    let block = blocks[record]
    if block.kind == .custom {
      if hiddenCalls == 0 {
        output += storage.blockNotations[Int(block.firstInline)].html(
          for: storage.source[block.content], options: options)
      }
    } else if block.inlineCount == 0 {
      if block.kind == .superPreformatted {
        code(block)
      } else if hiddenCalls == 0 {
        source.append(block.content, to: &output)
      }
    } else {
      for index in block.inlines { inline(inlines[index], in: block) }
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
    case .link: links.write(storage.details[Int(inline.detail)], inline.range, to: &output)
    case .unlinked:
      source.append(inline.range.lowerBound + 2..<inline.range.upperBound - 2, to: &output)
    case .custom:
      let body = storage.customBody(of: inline)
      output +=
        storage.inlineNotations[Int(inline.detail)].html(
          for: storage.source[body], options: options) ?? Array(storage.source[inline.range])
    case .comment:
      output.append("<!-- -->")
      hiddenCalls = inline.detail
    case .declaration, .instruction: hiddenCalls = inline.detail
    case .hidden: if inline.detail == HiddenExtent.isLast { hiddenCalls = 0 }
    case .replaced: output += storage.replacements[Int(inline.detail)]
    case .void, .withheld: break
    }
  }

  private mutating func code(_ block: BlockRecord) {
    guard hiddenCalls == 0 else { return }
    guard let filetype = storage.filetype(of: block) else {
      return HTMLEscaping.append(source, block.content, escaping: .plain, to: &output)
    }
    if let highlighted = highlighted(block, filetype) {
      output += highlighted
    } else {
      HTMLEscaping.append(source, block.content, escaping: .vimColor, to: &output)
    }
  }

  private mutating func highlighted(_ block: BlockRecord, _ filetype: String) -> [UInt8]? {
    guard codeAhead == nil else { return codeAhead?.html(for: block) ?? nil }
    return options.highlighter?.html(for: storage.source[block.content], filetype: filetype)
  }
}
