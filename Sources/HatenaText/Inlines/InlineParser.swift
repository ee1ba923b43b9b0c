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

  init(_ source: ByteView, bytes: [UInt8], options: ParseOptions, collectsDiagnostics: Bool) {
    self.source = source
    html = options.dialect.grammar.html
    text = LinkedText(source, bytes: bytes, options: options)
  }

  /// Gives up the payloads of the links that were read.
  mutating func takeLinks() -> ContiguousArray<LinkPayload> { text.takeLinks() }

  /// Reads the content of a block, whose subtree ends with what is found.
  mutating func read(_ node: Int, _ tree: inout Tree) {
    let content = tree.nodes[node].content
    guard text.mayHaveInlines(content) else { return }
    state = TextState()
    state.isInAnchor = tree.nodes[node].kind == .category
    let isInAnchor = state.isInAnchor
    endless.forget()
    scan(content, of: node, &tree)
    tree.nodes[node].end = tree.nodes.count
    if isInAnchor, state.literal == nil { state.isInAnchor = false }
    guard !state.isNeutral else { return }
    tree.nodes[node].traits.insert(.leavesOpen)
    if tree.openMarkup.element == nil { tree.openMarkup.element = node }
  }

  private mutating func scan(_ content: Range<Int>, of node: Int, _ tree: inout Tree) {
    var offset = content.lowerBound
    while offset < content.upperBound {
      let less = state.nextMarkup(from: offset, to: content.upperBound, in: source)
      if offset < less { readText(offset..<less, of: node, &tree) }
      guard less < content.upperBound else { return }
      offset = readMarkup(at: less, in: content, of: node, &tree)
    }
  }

  private mutating func readText(_ range: Range<Int>, of node: Int, _ tree: inout Tree) {
    if state.isLinked { text.read(range, of: node, &tree) }
  }

  /// Reads what a `<` begins and returns where it ends.
  private mutating func readMarkup(
    at less: Int, in content: Range<Int>, of node: Int, _ tree: inout Tree
  ) -> Int {
    let end = content.upperBound
    guard var markup = Markup(at: less, in: source, before: end) else {
      return passText(less, to: end, of: node, &tree)
    }
    guard let after = endless.run(&markup, to: end, in: source) else {
      tree.nodes[node].traits.insert(.leavesOpen)
      if tree.openMarkup.tag == nil { tree.openMarkup.tag = node }
      return passText(less, to: end, of: node, &tree)
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
