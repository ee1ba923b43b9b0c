import Bytes

/// Writes the text of authors who are not trusted.
///
/// The text of every block is a fragment of its own: whatever it opens ends with it, but for the
/// lines of a block of HTML, which are one fragment together.
///
/// - SeeAlso: <doc:Security>
struct SafeSink: HTMLSink, ~Copyable {
  private let source: ByteView
  private var tree: BalancingTreeBuilder
  private var isFirstLine = true
  /// Whether a paragraph has begun whose tag is not written yet.
  private var awaitsParagraph = false
  /// The last text that was looked at for tags that may not stand in a paragraph.
  private var paragraph = (node: -1, hasBlockTag: false)
  /// Where the fragments of the open blocks of HTML began, innermost last.
  private var htmlBlocks: [Int] = []
  /// Where the fragment around the current text began, and the one around the current link.
  private var outerText = 0
  private var outerLink = 0
  /// Bytes of the author that are not written yet: tags are found in pieces as long as can be.
  private var pending = 0..<0
  /// The attributes of the element that is being opened, and whether one is an address.
  private var attributes = OutputBuffer(capacity: 256)
  private var openElement = Element.a
  private var isLinkedTag = false
  private var hasAddress = false
  private var scratch = OutputBuffer(capacity: 256)

  var isTrusted: Bool { false }
  var count: Int { tree.output.count }

  init(_ source: ByteView, capacity: Int) {
    self.source = source
    tree = BalancingTreeBuilder(capacity: capacity)
  }

  mutating func drain(_ emit: (borrowing OutputBuffer) -> Bool) -> Bool { tree.drain(emit) }

  // MARK: Generated output

  mutating func line(_ tabs: Int) {
    tree.output.appendLineStart(isFirst: isFirstLine, tabs: tabs)
    isFirstLine = false
  }

  mutating func text(_ text: StaticString) { tree.output.append(text) }
  mutating func text(_ text: [UInt8]) { tree.output += text }

  mutating func text(option: [UInt8]) {
    option.withByteView { bytes in
      let outer = tree.beginFragment()
      tree.append(markup: bytes, 0..<bytes.count)
      tree.endFragment(returningTo: outer)
    }
  }

  mutating func open(_ tag: StartTag) {
    let element = tag.element.safe
    tree.prepare(for: element.category)
    if element == .p {
      awaitsParagraph = true
    } else {
      tree.output.append(tag.html)
      if !element.isVoid { tree.openGenerated(element) }
    }
  }

  mutating func beginTag(_ element: Element) {
    attributes.removeAll()
    openElement = element
    isLinkedTag = false
    hasAddress = false
  }

  mutating func endTag() {
    if hasAddress { attributes.append(BalancingTreeBuilder.relation) }
    if isLinkedTag {
      // A link whose address is none is its text.
      if openElement == .a, !hasAddress { return }
      tree.start(openElement.safe, attributes: attributes)
    } else {
      tree.output.append(openElement.openTag)
      tree.output.append(attributes)
      tree.output.append(Byte.greaterThan)
      tree.openGenerated(openElement.safe)
    }
  }

  mutating func close(_ element: Element) {
    tree.closeGenerated()
    // A block that opened in an author's element, which the generated one had to close, goes on
    // without it: its end comes all the same.
    for index in htmlBlocks.indices.reversed() {
      guard htmlBlocks[index] > tree.depth else { break }
      htmlBlocks[index] = tree.depth
    }
  }

  // MARK: Attributes

  mutating func attribute(
    _ name: AttributeName, isHTML: Bool, _ value: (inout OutputBuffer) -> Void
  ) {
    scratch.removeAll()
    value(&scratch)
    var bytes: [UInt8] = []
    bytes += scratch
    if isHTML {
      bytes = bytes.withByteView { AttributeValue.decoded($0, 0..<$0.count) }
      guard let safe = name.safe, safe.isAllowed(on: openElement.safe) else { return }
      // A link may have any target: that is the caller's choice.
      if name != .target {
        guard let allowed = safe.value(of: bytes) else { return }
        bytes = allowed
      }
    }
    attributes.append(name.opening)
    AttributeValue.append(bytes, to: &attributes)
    attributes.append(Byte.quote)
    if name == .href { hasAddress = true }
  }

  mutating func attribute(bare name: StaticString) { attributes.append(name) }

  mutating func attribute(class name: StaticString) {
    attributes.append(AttributeName.classes.opening)
    attributes.append(name)
    attributes.append(Byte.quote)
  }

  // MARK: Texts of the author

  mutating func beginText(of node: Int, _ record: NodeRecord, in nodes: ArenaView<NodeRecord>) {
    if awaitsParagraph {
      // A text of several paragraphs is looked at once.
      if paragraph.node != node { paragraph = (node, hasBlockTag(node, record, nodes)) }
      openParagraph(paragraph.hasBlockTag ? .div : .p)
    }
    switch record.kind {
    case .htmlBlock:
      outerText = tree.beginFragment()
      htmlBlocks.append(tree.base)
    case .htmlText: outerText = tree.beginFragment(at: htmlBlocks.last)
    case .htmlBlockEnd: outerText = tree.beginFragment(at: htmlBlocks.popLast())
    case .code, .customBlock: break
    default: outerText = tree.beginFragment()
    }
  }

  mutating func endText(of node: Int, _ record: NodeRecord) {
    flush()
    switch record.kind {
    case .htmlBlock: tree.endFragment(returningTo: outerText, isComplete: false)
    case .htmlText: tree.endFragment(returningTo: outerText, isComplete: htmlBlocks.isEmpty)
    case .code, .customBlock: break
    default: tree.endFragment(returningTo: outerText)
    }
  }

  /// Opens a paragraph as `<p>`, or as `<div>` where its author put something between lines in it:
  /// a parser would end a `<p>` there.
  private mutating func openParagraph(_ element: SafeElement) {
    awaitsParagraph = false
    tree.output.append(element == .p ? "<p>" : "<div>")
    tree.openGenerated(element)
  }

  private func hasBlockTag(
    _ node: Int, _ record: NodeRecord, _ nodes: ArenaView<NodeRecord>
  ) -> Bool {
    var index = node + 1
    while index < record.end, nodes[index].kind.isInline {
      if nodes[index].kind == .startTag {
        var tokenizer = HTMLTokenizer(source, nodes[index].source)
        if case .startTag(let tag) = tokenizer.next(), let element = SafeElement(tag.name),
          element.category == .block || element.category == .heading
        {
          return true
        }
      }
      index = nodes[index].end
    }
    return false
  }

  mutating func authored(_ range: Range<Int>) {
    if pending.upperBound == range.lowerBound, !pending.isEmpty {
      pending = pending.lowerBound..<range.upperBound
    } else {
      flush()
      pending = range
    }
  }

  /// Writes the bytes of the author that were put off.
  private mutating func flush() {
    if pending.isEmpty { return }
    let range = pending
    pending = 0..<0
    tree.append(markup: source, range)
  }

  mutating func authored(_ bytes: (inout OutputBuffer) -> Void) {
    flush()
    let markup = written(by: bytes)
    markup.withByteView { tree.append(markup: $0, 0..<$0.count) }
  }

  private mutating func written(by write: (inout OutputBuffer) -> Void) -> [UInt8] {
    scratch.removeAll()
    write(&scratch)
    var bytes: [UInt8] = []
    bytes += scratch
    return bytes
  }

  mutating func comment(_ range: Range<Int>) { authored(range) }
  mutating func declaration(_ range: Range<Int>) { authored(range) }

  mutating func trusted(isBlock: Bool, _ html: (inout OutputBuffer) -> Void) {
    flush()
    if isBlock { tree.prepare(for: .block) } else { tree.prepareForText() }
    tree.append(trusted: written(by: html))
  }

  // MARK: Links

  mutating func beginLink() {
    flush()
    outerLink = tree.beginFragment()
  }

  mutating func endLink() {
    flush()
    tree.endFragment(returningTo: outerLink)
  }

  mutating func beginLinkedTag(_ element: Element) {
    flush()
    beginTag(element)
    isLinkedTag = true
  }

  mutating func closeLinked(_ element: Element) {
    flush()
    tree.end(element.safe)
  }
}
