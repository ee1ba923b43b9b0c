/// Writes a document as HTML, in `Text::Hatena`'s output shape.
///
/// The bytes are handed out in pieces as they come, so that a page never has to be held whole.
struct HTMLRenderer: OutputSink {
  private let storage: DocumentStorage
  private let options: Options
  private let links: LinkRenderer
  private let sectionAnchor: [UInt8]
  /// How many bytes are gathered before they are handed out.
  private let limit: Int
  private var walk: OutputWalk
  private var output: [UInt8] = []
  private var isFirstLine = true
  /// The calls that are still to be hidden; see ``HiddenExtent``.
  private var hiddenCalls: UInt32 = 0

  /// The size of a piece where a page is written in pieces.
  static let pieceSize = 1 << 16

  init(_ document: Document, options: Options, pieceSize: Int) {
    storage = document.storage
    self.options = options
    limit = pieceSize
    walk = OutputWalk(showsSections: storage.showsSections)
    links = LinkRenderer(source: storage.source, options: options)
    sectionAnchor = Array((options.sectionAnchor.isEmpty ? "o-" : options.sectionAnchor).utf8)
    let expected = storage.source.count + storage.source.count / 4 + 256
    output.reserveCapacity(min(expected, pieceSize == .max ? .max : pieceSize + 4096))
  }

  /// Writes the next piece; returns whether there was anything left.
  mutating func advance() -> Bool {
    var walk = walk
    let blocks = storage.blocks
    defer { self.walk = walk }
    while output.count < limit {
      switch walk.next(in: blocks, &self) {
      case .content(let record): content(record)
      case .other: break
      case .end: return !output.isEmpty
      }
    }
    return true
  }

  /// Returns what was written since the last time.
  mutating func takeOutput() -> [UInt8] {
    defer { output.removeAll(keepingCapacity: true) }
    return output
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
    if !isFirstLine { output.append(Byte.lineFeed) }
    isFirstLine = false
    for _ in 0..<depth + options.indentLevel { output.append(Byte.tab) }
  }

  mutating func tag(_ tag: GeneratedTag) {
    guard !isHidden() else { return }
    switch tag {
    case .fixed(let bytes): append(bytes)
    case .anchorEnd: append("</a>")
    case .sectionAnchor(let record): appendSectionAnchor(storage.blocks[record])
    case .categoryAnchor(let record):
      append("<a href=\"")
      output += options.baseURI.utf8
      append("?word=")
      PercentEncoding.append(storage.source[storage.blocks[record].content], to: &output)
      append("\" class=\"sectioncategory\">")
    }
  }

  mutating func text(_ text: StaticString) {
    if !isHidden() { append(text) }
  }

  mutating func anchorText() {
    if !isHidden() { output += sectionAnchor }
  }

  mutating func timestamp(record: Int) {
    let name = storage.blocks[record].content
    guard let first = storage.source[name].first, Byte.isDigit(first) else { return }
    text(" ")
    tag(.fixed("<span class=\"timestamp\">"))
    if !isHidden() {
      var time = 0
      for byte in storage.source[name] { time = time * 10 + Int(byte - Byte.zero) }
      output += options.timeZone.clock(atUnixTime: time)
    }
    tag(.fixed("</span>"))
  }

  private mutating func appendSectionAnchor(_ heading: BlockRecord) {
    let name =
      heading.firstInline > 0
      ? Array("p\(heading.firstInline)".utf8) : Array(storage.source[heading.content])
    append("<a href=\"")
    output += options.permalink.utf8
    output.append(Byte.hash)
    output += name
    append("\" name=\"")
    output += name
    append("\">")
  }

  private mutating func append(_ text: StaticString) {
    unsafe output.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(_ range: Range<Int>) {
    let source = storage.source
    unsafe source.withUnsafeBufferPointer {
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  // MARK: Contents

  private mutating func content(_ record: Int) {
    let block = storage.blocks[record]
    if block.kind == .custom {
      if hiddenCalls == 0 {
        output += storage.blockNotations[Int(block.firstInline)].html(
          for: storage.source[block.content], options: options)
      }
    } else if block.inlineCount == 0 {
      if block.kind == .superPreformatted {
        code(block)
      } else if hiddenCalls == 0 {
        append(block.content)
      }
    } else {
      for inline in storage.inlines[block.inlines] { self.inline(inline, in: block) }
    }
  }

  private mutating func inline(_ inline: InlineRecord, in block: BlockRecord) {
    switch inline.kind {
    case .text where block.kind == .superPreformatted:
      HTMLEscaping.append(storage.source[inline.range], escaping: .plain, to: &output)
    case .text, .startTag, .endTag: append(inline.range)
    case .tagPiece: block.kind == .superPreformatted ? code(block) : append(inline.range)
    case .link: links.write(storage.details[Int(inline.detail)], inline.range, to: &output)
    case .unlinked: append(inline.range.lowerBound + 2..<inline.range.upperBound - 2)
    case .custom:
      let body = storage.customBody(of: inline)
      output +=
        storage.inlineNotations[Int(inline.detail)].html(
          for: storage.source[body], options: options) ?? Array(storage.source[inline.range])
    case .comment:
      append("<!-- -->")
      hiddenCalls = inline.detail
    case .declaration, .instruction: hiddenCalls = inline.detail
    case .hidden: if inline.detail == HiddenExtent.isLast { hiddenCalls = 0 }
    case .replaced: output += storage.replacements[Int(inline.detail)]
    case .void, .withheld: break
    }
  }

  private mutating func code(_ block: BlockRecord) {
    guard hiddenCalls == 0 else { return }
    let code = storage.source[block.content]
    if let filetype = storage.filetype(of: block) {
      let highlighted = options.highlighter?.html(for: code, filetype: filetype)
      if let highlighted {
        output += highlighted
      } else {
        HTMLEscaping.append(code, escaping: .vimColor, to: &output)
      }
    } else {
      HTMLEscaping.append(code, escaping: .plain, to: &output)
    }
  }
}
