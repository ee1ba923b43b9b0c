import Bytes

/// Finds headlines with their addresses, notes, and where lists of contents stand.
struct HatenaBlogOutline {
  /// How many `[:contents]` of a document are written; each has a line for every headline, so that
  /// the output would grow with the square of the input without a limit.
  static let contentsLimit = 16

  private let document: DocumentStorage
  private let source: ByteView
  private let nodes: ArenaView<NodeRecord>
  private let options: HTMLOptions
  private var outline = DocumentOutline()
  /// What was used as an address so far.
  private var ids: HeadlineIDs
  /// The levels of the headlines that the next one may stand below.
  private var levels: [UInt8] = []

  static func make(_ document: DocumentStorage, _ options: HTMLOptions) -> DocumentOutline {
    document.tree.withViews { source, nodes in
      var finder = HatenaBlogOutline(document, source, nodes, options)
      for index in 0..<nodes.count { finder.add(index) }
      finder.outline.ids = finder.ids.bytes
      return finder.outline
    }
  }

  private init(
    _ document: DocumentStorage, _ source: ByteView, _ nodes: ArenaView<NodeRecord>,
    _ options: HTMLOptions
  ) {
    self.document = document
    self.source = source
    self.nodes = nodes
    self.options = options
    ids = HeadlineIDs(count: document.tree.headings.count)
    outline.headlines.reserveCapacity(document.tree.headings.count)
  }

  private mutating func add(_ index: Int) {
    switch nodes[index].kind {
    case .heading: addHeadline(index, nodes[index])
    case .footnote:
      let hash = SHA1.prefix(
        of: source, nodes[index].content, number: UInt32(outline.notes.count + 1))
      outline.notes.append(DocumentOutline.Note(node: index, hash: hash))
    case .contents where outline.contents.count < Self.contentsLimit:
      outline.contents.append(index)
    case .readMore where outline.readMore == nil: outline.readMore = index
    default: break
    }
  }

  private mutating func addHeadline(_ index: Int, _ record: NodeRecord) {
    let heading = document.tree.headings[Int(record.payload)]
    while let last = levels.last, last >= heading.level { levels.removeLast() }
    levels.append(heading.level)
    outline.headlines.append(
      DocumentOutline.Headline(node: index, depth: levels.count, id: id(of: index, heading)))
  }

  private mutating func id(of index: Int, _ heading: HeadingPayload) -> Range<Int> {
    let record = nodes[index]
    if record.traits.contains(.anchored) { return ids.add(name: heading.name.range, in: source) }
    // Most titles are what they look like.
    if record.end == index + 1, source.firstIndex(of: Byte.ampersand, in: record.content) == nil {
      return ids.add(title: record.content, in: source)
    }
    var visible = OutputBuffer(capacity: 256)
    HeadlineText(document, source, nodes, options).append(index, to: &visible)
    return visible.withByteView { text in ids.add(title: 0..<text.count, in: text) }
  }
}

/// What readers see of a headline.
struct HeadlineText {
  private let document: DocumentStorage
  private let source: ByteView
  private let nodes: ArenaView<NodeRecord>
  private let options: HTMLOptions

  init(
    _ document: DocumentStorage, _ source: ByteView, _ nodes: ArenaView<NodeRecord>,
    _ options: HTMLOptions
  ) {
    self.document = document
    self.source = source
    self.nodes = nodes
    self.options = options
  }

  init(_ page: HTMLPage) { self.init(page.document, page.source, page.nodes, page.options) }

  /// Appends it, with characters for their references.
  func append(_ node: Int, to output: inout OutputBuffer) {
    let first = output.count
    appendWritten(of: node, to: &output)
    let isPlain = output.withByteView { text in
      text.firstIndex(of: Byte.ampersand, in: first..<text.count) == nil
    }
    if isPlain { return }
    let decoded = output.withByteView { text in
      AttributeValue.decoded(text, first..<text.count, inAttribute: false)
    }
    output.removeLast(output.count - first)
    output += decoded
  }

  /// Appends the text of a node's inlines, as written in HTML.
  private func appendWritten(of node: Int, to output: inout OutputBuffer) {
    let record = nodes[node]
    var offset = record.content.lowerBound
    var index = node + 1
    while index < record.end {
      let inline = nodes[index]
      source.append(offset..<inline.source.lowerBound, to: &output)
      switch inline.kind {
      case .link:
        HatenaBlogLinks().appendText(
          of: document.tree.links[Int(inline.payload)], source, options, to: &output)
      case .unlinked: appendWritten(of: index, to: &output)
      case .text: source.append(inline.content, to: &output)
      default: break
      }
      offset = inline.source.upperBound
      index = inline.end
    }
    source.append(offset..<max(offset, record.content.upperBound), to: &output)
  }
}
