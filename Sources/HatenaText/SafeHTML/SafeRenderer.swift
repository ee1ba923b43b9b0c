internal import Bytes

/// Writes a document of an author who is not trusted as HTML.
///
/// Generated tags are those of ``HTMLRenderer``. The text of every block is a fragment of its own:
/// whatever it opens ends with it, but for a tag block, whose lines are one fragment together.
///
/// - SeeAlso: <doc:Security>
struct SafeRenderer: ~Copyable, DocumentRenderer {
  private let input: RenderingInput
  private let blocks: ArenaView<BlockRecord>
  private let source: ByteView
  private let permalink: [UInt8]
  private let baseURI: [UInt8]
  private var tree: BalancingTreeBuilder
  private var linkBuffer = OutputBuffer(capacity: 1024)
  private var linkHTML: [UInt8] = []
  private var isFirstLine = true
  /// Whether a comment that began in an earlier block goes on.
  private var isHiding = false
  /// Whether a paragraph has begun whose tag is not written yet.
  private var isInParagraph = false
  /// Where the fragments of the open tag blocks began, innermost last.
  private var tagBlocks: [Int] = []

  private init(_ input: consuming RenderingInput) {
    blocks = input.blocks
    source = input.source
    permalink = SafeAddress.link(Array(input.options.permalink.utf8)) ?? []
    baseURI = SafeAddress.link(Array(input.options.baseURI.utf8)) ?? []
    tree = BalancingTreeBuilder(capacity: OutputWalk.pieceCapacity)
    self.input = input
  }

  var pieceCount: Int { tree.output.count }

  /// Writes a document; the closure is given one piece after the other.
  static func write<Failure: Error>(
    _ document: Document, options: Options,
    to emit: (borrowing OutputBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    try RenderingInput.with(document.storage, options) { input throws(Failure) in
      let blocks = input.blocks
      var walk = OutputWalk(showsSections: input.storage.showsSections)
      var renderer = SafeRenderer(input)
      while walk.writePiece(of: blocks, to: &renderer) {
        try emit(renderer.tree.output)
        renderer.tree.output.removeAll()
      }
    }
  }

  // MARK: Generated output

  mutating func beginLine(indentedBy depth: Int) {
    tree.output.appendLineStart(isFirst: isFirstLine, tabs: depth + input.options.indentLevel)
    isFirstLine = false
  }

  mutating func tag(_ tag: GeneratedTag) {
    switch tag {
    case .fixed(let bytes): fixed(bytes)
    case .superPreStart: fixed(GeneratedTag.superPre)
    case .preEnd, .anchorEnd: closeGenerated()
    case .sectionAnchor(let record): openSectionAnchor(blocks[record])
    case .categoryAnchor(let record): openCategoryAnchor(blocks[record])
    }
  }

  mutating func text(_ text: StaticString) { tree.output.append(text) }

  mutating func anchorText() {
    input.sectionAnchor.withByteView { bytes in
      let outer = tree.beginFragment()
      tree.append(markup: bytes, 0..<bytes.count)
      tree.endFragment(returningTo: outer)
    }
  }

  mutating func timestamp(record: Int) {
    let name = blocks[record].content
    guard AnchorName.isTime(name, in: source) else { return }
    tree.prepare(for: .phrasing)
    text(" ")
    fixed("<span class=\"timestamp\">")
    let time = name.reduce(0) { $0 * 10 + Int(source[$1] - Byte.zero) }
    tree.output += input.options.clock(atUnixTime: time)
    closeGenerated()
  }

  /// Opens or closes an element by a tag whose bytes never change.
  private mutating func fixed(_ tag: StaticString) {
    guard let element = GeneratedElement.opened(by: tag) else { return closeGenerated() }
    tree.prepare(for: element.category)
    if element == .p {
      isInParagraph = true
    } else {
      tree.output.append(tag)
      if !element.isVoid { tree.openGenerated(element) }
    }
  }

  private mutating func closeGenerated() {
    tree.closeGenerated()
    while let last = tagBlocks.last, last > tree.depth { tagBlocks.removeLast() }
  }

  private mutating func openSectionAnchor(_ heading: BlockRecord) {
    let name =
      heading.firstInline > 0
      ? Array("p\(heading.firstInline)".utf8) : Array(input.storage.source[heading.content])
    tree.output.append("<a href=\"")
    AttributeValue.append(permalink + [Byte.hash] + name, to: &tree.output)
    tree.output.append(Byte.quote)
    AttributeValue.append("name", name, to: &tree.output)
    openAnchor()
  }

  private mutating func openCategoryAnchor(_ category: BlockRecord) {
    tree.output.append("<a href=\"")
    AttributeValue.append(baseURI, to: &tree.output)
    tree.output.append("?word=")
    PercentEncoding.append(input.storage.source[category.content], to: &tree.output)
    tree.output.append("\" class=\"sectioncategory\"")
    openAnchor()
  }

  private mutating func openAnchor() {
    tree.output.append(BalancingTreeBuilder.relation)
    tree.output.append(Byte.greaterThan)
    tree.openGenerated(.a)
  }

  // MARK: Contents

  mutating func content(_ record: Int) {
    let block = blocks[record]
    if isInParagraph { openParagraph(block) }
    switch block.kind {
    case .custom: custom(block)
    case .superPreformatted: code(block)
    case .tagBlock:
      let outer = tree.beginFragment()
      tagBlocks.append(tree.base)
      inlines(of: block)
      tree.endFragment(returningTo: outer, isComplete: false)
    case .rawLine:
      let outer = tree.beginFragment(at: tagBlocks.last)
      inlines(of: block)
      tree.endFragment(returningTo: outer, isComplete: tagBlocks.isEmpty)
    case .tagBlockEnd:
      let outer = tree.beginFragment(at: tagBlocks.popLast())
      inlines(of: block)
      tree.endFragment(returningTo: outer)
    default:
      let outer = tree.beginFragment()
      inlines(of: block)
      tree.endFragment(returningTo: outer)
    }
  }

  /// Opens a paragraph as `<p>`, or as `<div>` where its author put something between lines in it:
  /// a parser would end a `<p>` there.
  private mutating func openParagraph(_ block: BlockRecord) {
    isInParagraph = false
    let element: SafeElement = hasBlockTag(block) ? .div : .p
    tree.output.append(element == .p ? "<p>" : "<div>")
    tree.openGenerated(element)
  }

  private func hasBlockTag(_ block: BlockRecord) -> Bool {
    block.inlines.contains { index in
      guard input.inlines[index].kind == .startTag else { return false }
      var tokenizer = HTMLTokenizer(source, input.inlines[index].range)
      guard case .startTag(let tag) = tokenizer.next(), let element = SafeElement(tag.name) else {
        return false
      }
      return element.category == .block || element.category == .heading
    }
  }

  private mutating func custom(_ block: BlockRecord) {
    guard !isHiding else { return }
    tree.prepare(for: .block)
    tree.append(
      trusted: input.storage.blockNotations[Int(block.firstInline)].html(
        for: input.storage.source[block.content], options: input.options))
  }

  private mutating func code(_ block: BlockRecord) {
    guard !isHiding else { return }
    let filetype = input.storage.filetype(of: block)
    if let filetype, let html = input.highlighted(block, filetype) {
      tree.append(trusted: html)
    } else {
      var html: [UInt8] = []
      HTMLEscaping.append(
        input.storage.source[block.content], escaping: filetype == nil ? .plain : .vimColor,
        to: &html)
      tree.append(trusted: html)
    }
  }

  /// Writes the text of a block: what its author wrote in pieces as long as can be, so that tags are
  /// found as a browser finds them, and what the library makes of notations between.
  private mutating func inlines(of block: BlockRecord) {
    guard block.inlineCount > 0 else {
      if !isHiding { tree.append(markup: source, block.content) }
      return
    }
    var raw = block.content.lowerBound..<block.content.lowerBound
    for index in block.inlines {
      let inline = input.inlines[index]
      if !isHiding, inline.isRaw {
        raw = (raw.isEmpty ? inline.range.lowerBound : raw.lowerBound)..<inline.range.upperBound
        continue
      }
      tree.append(markup: source, raw)
      raw = inline.range.upperBound..<inline.range.upperBound
      generated(inline)
    }
    tree.append(markup: source, raw)
  }

  private mutating func generated(_ inline: InlineRecord) {
    switch inline.kind {
    case .comment, .declaration, .instruction: isHiding = true
    case .hidden: if inline.detail == HiddenExtent.isLast { isHiding = false }
    case .link where !isHiding: link(inline)
    case .unlinked where !isHiding:
      tree.append(
        markup: source, inline.range.lowerBound + 2..<inline.range.upperBound - 2)
    case .custom where !isHiding:
      let html = input.storage.inlineNotations[Int(inline.detail)].html(
        for: input.storage.source[input.storage.customBody(of: inline)], options: input.options)
      tree.prepareForText()
      if let html {
        tree.append(trusted: html)
      } else {
        tree.append(markup: source, inline.range)
      }
    case .replaced where !isHiding:
      tree.prepareForText()
      tree.append(trusted: input.storage.replacements[Int(inline.detail)])
    default: break
    }
  }

  /// Writes a link: its HTML is read again like an author's, which escapes what is in it and ends
  /// what its title opens.
  private mutating func link(_ inline: InlineRecord) {
    var link = input.storage.details[Int(inline.detail)]
    // Players would be plug-ins.
    if link.form == .sound || link.form == .movie { link.form = .plain }
    linkBuffer.removeAll()
    input.links.write(link, inline.range, to: &linkBuffer)
    linkHTML.removeAll(keepingCapacity: true)
    linkHTML += linkBuffer
    linkHTML.withByteView { html in
      let outer = tree.beginFragment()
      tree.append(markup: html, 0..<html.count, from: .generated)
      tree.endFragment(returningTo: outer)
    }
  }
}

extension InlineRecord {
  /// Whether it is the author's own HTML or text; a comment that goes on over other blocks is not.
  fileprivate var isRaw: Bool {
    switch kind {
    case .text, .startTag, .endTag, .tagPiece, .withheld: true
    case .comment, .declaration, .instruction: detail != HiddenExtent.toRecord
    default: false
    }
  }
}

/// The elements that the library opens.
private enum GeneratedElement {
  /// Returns the element that a tag opens, or `nil` for an end tag.
  static func opened(by tag: StaticString) -> SafeElement? {
    tag.withUTF8Buffer { bytes in
      let name = unsafe bytes.dropFirst().prefix { Byte.isLetter($0) || Byte.isDigit($0) }
      return unsafe SafeElement(HTMLName(String(decoding: name, as: UTF8.self)))
    }
  }
}
