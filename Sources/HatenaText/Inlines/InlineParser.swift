import Bytes

/// Reads the inlines of one block after the other.
///
/// HTML is found first, then links in the text between. Each block is read for itself: a tag that
/// does not end in its block is text. What a block leaves open is noted in ``Tree/openMarkup``.
///
/// - Complexity: O(*n*): a place is passed at most once for each ``MarkupState``.
struct InlineParser {
  private let source: ByteView
  private let html: any EmbeddedHTML
  private(set) var text: LinkedText
  /// What the writer would want to know; empty where nobody asked.
  private(set) var diagnostics: [Diagnostic] = []
  private var state = TextState()
  private var endless = EndlessMarkup()
  private let spans: (any SpanRule)?
  private let spanLead: UInt8?
  private let readsEverywhere: Bool
  /// Whether the text stands in an inline in which nothing is linked, or in which lines stay.
  private var isUnlinked = false
  private var breaksLines = false

  init(_ source: ByteView, bytes: [UInt8], options: ParseOptions, collectsDiagnostics: Bool) {
    self.source = source
    html = options.dialect.grammar.html
    spans = options.dialect.grammar.spans
    spanLead = spans?.lead
    readsEverywhere = options.dialect.grammar.inlines.areEverywhere
    text = LinkedText(source, bytes: bytes, options: options)
  }

  /// Gives up the payloads of the links that were read.
  mutating func takeLinks() -> ContiguousArray<LinkPayload> { text.takeLinks() }

  /// Reads the content of a block, whose subtree ends with what is found.
  mutating func read(_ node: Int, _ tree: inout Tree) {
    let content = tree.nodes[node].content
    let mayHaveInlines =
      spanLead.map { text.mayHaveInlines(content, orBeginWith: $0) }
      ?? text.mayHaveInlines(content)
    guard mayHaveInlines else { return }
    state = TextState()
    state.isInAnchor = tree.nodes[node].kind == .category
    let isInAnchor = state.isInAnchor
    endless.forget()
    if spanLead == nil {
      scan(content, of: node, &tree)
    } else {
      scanSpans(content, of: node, &tree)
    }
    tree.nodes[node].end = tree.nodes.count
    if isInAnchor, state.literal == nil { state.isInAnchor = false }
    guard !state.isLinked else { return }
    tree.nodes[node].traits.insert(.leavesOpen)
    if tree.openMarkup.element == nil { tree.openMarkup.element = node }
  }

  private mutating func scan(_ content: Range<Int>, of node: Int, _ tree: inout Tree) {
    var offset = content.lowerBound
    while offset < content.upperBound {
      let less = state.nextMarkup(from: offset, to: content.upperBound, in: source)
      if offset < less { readText(offset..<less, of: node, &tree) }
      guard less < content.upperBound else { return }
      offset = readMarkup(
        at: less, in: content, textEnd: content.upperBound, of: node, &tree)
    }
  }

  private mutating func readText(_ range: Range<Int>, of node: Int, _ tree: inout Tree) {
    if readsEverywhere {
      text.reader.isLinked = state.isLinked && !isUnlinked
      text.reader.breaksLines = breaksLines && !state.keepsLines
      text.read(range, of: node, &tree)
    } else if state.isLinked {
      text.read(range, of: node, &tree)
    }
  }

  /// Reads what a `<` begins and returns where it ends; text goes on to `textEnd` at most.
  private mutating func readMarkup(
    at less: Int, in content: Range<Int>, textEnd: Int, of node: Int, _ tree: inout Tree
  ) -> Int {
    let end = content.upperBound
    guard var markup = Markup(at: less, in: source, before: end) else {
      return passText(less, to: textEnd, of: node, &tree)
    }
    guard let after = endless.run(&markup, to: end, in: source) else {
      tree.nodes[node].traits.insert(.leavesOpen)
      if tree.openMarkup.tag == nil { tree.openMarkup.tag = node }
      return passText(less, to: textEnd, of: node, &tree)
    }
    tree.add(markup.kind.node, source: less..<after, content: less..<after, in: node)
    if markup.kind == .startTag || markup.kind == .endTag {
      html.apply(less..<after, isStart: markup.kind == .startTag, in: source, to: &state)
    }
    return after
  }

  /// Reads a text that begins with a `<` and returns where it ends.
  private mutating func passText(
    _ less: Int, to end: Int, of node: Int, _ tree: inout Tree
  ) -> Int {
    let next = state.nextMarkup(from: less + 1, to: end, in: source)
    readText(less..<next, of: node, &tree)
    return next
  }
}

// MARK: Inlines that go over HTML

extension InlineParser {
  /// Reads a content in which inlines may go over HTML.
  private mutating func scanSpans(_ content: Range<Int>, of node: Int, _ tree: inout Tree) {
    text.reader.block = tree.nodes[node].kind
    text.reader.content = content
    breaksLines = text.reader.block == .paragraph
    var offset = content.lowerBound
    var span = nextSpan(in: content)
    while offset < content.upperBound {
      while let next = span, next.source.lowerBound < offset {
        span = nextSpan(in: offset..<content.upperBound)
      }
      let stop =
        state.literal == nil
        ? span?.source.lowerBound ?? content.upperBound : content.upperBound
      let less = state.nextMarkup(from: offset, to: stop, in: source)
      if offset < less { readText(offset..<less, of: node, &tree) }
      if less < stop {
        offset = readMarkup(at: less, in: content, textEnd: stop, of: node, &tree)
      } else if less == stop, state.literal == nil, let next = span {
        add(next, to: node, &tree)
        offset = next.source.upperBound
      } else {
        offset = less
      }
    }
  }

  /// Returns the first inline of a range that goes over HTML.
  private mutating func nextSpan(in range: Range<Int>) -> InlineMatch? {
    spans?.next(in: range, &text.reader)
  }

  /// Adds an inline that goes over HTML, with the inlines in it.
  private mutating func add(_ span: InlineMatch, to parent: Int, _ tree: inout Tree) {
    let node = tree.add(span.kind, source: span.source, content: span.content, in: parent)
    if span.kind == .text { return }
    let outer = (state: state, isUnlinked: isUnlinked, breaksLines: breaksLines)
    if span.kind == .unlinked { isUnlinked = true } else { breaksLines = false }
    if span.kind == .footnote { state = TextState() }
    // What never ends in it may end behind it.
    var markup = EndlessMarkup()
    swap(&markup, &endless)
    scan(span.content, of: node, &tree)
    swap(&markup, &endless)
    (isUnlinked, breaksLines) = (outer.isUnlinked, outer.breaksLines)
    // Elements that unlinked text opens go on behind it; a note is written elsewhere.
    if span.kind == .footnote { state = outer.state }
    tree.nodes[node].end = tree.nodes.count
  }
}
