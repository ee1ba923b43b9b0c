import Bytes

/// Makes the tree of a document that a ``MarkupRewriter`` changes.
struct TreeRewriting {
  private let storage: DocumentStorage
  private(set) var tree: Tree
  private var nodes: ContiguousArray<NodeRecord> = []

  init(_ storage: DocumentStorage) {
    self.storage = storage
    tree = storage.tree
    // Pieces of HTML that go on over blocks may have gone.
    tree.openMarkup = OpenMarkup()
  }

  /// Offers every node to a rewriter.
  mutating func rewrite(by rewriter: inout some MarkupRewriter) {
    var open: [(node: Int, rest: Document.Node.Children.SubSequence, end: Int)] = []
    var rest = Document(storage: storage).children[...]
    while true {
      if let child = rest.first {
        rest = rest.dropFirst()
        guard let index = add(child, rewriter.rewrite(child), in: open.last?.node) else { continue }
        open.append((index, rest, 0))
        rest = child.children[...]
      } else if let last = open.popLast() {
        nodes[last.node].end = nodes.count
        rest = last.rest
      } else {
        break
      }
    }
    tree.nodes = nodes
  }

  /// Adds a node as a change wants it; returns its index where its children follow.
  private mutating func add(
    _ node: Document.Node, _ change: NodeChange, in parent: Int?
  ) -> Int? {
    let index = nodes.count
    let original = node.record
    var record =
      original
      ?? NodeRecord(.text, source: node.range, content: node.range, at: index, in: 0)
    record.parent = parent ?? NodeRecord.noParent
    record.end = index + 1
    switch change.change {
    case .anchor(let name):
      if record.kind == .heading { setAnchor(name, of: &record) }
    case .keep: break
    case _ where record.kind.isBlock: break
    default: replace(&record, change)
    }
    // Text that stays needs no record.
    if original == nil, case .keep = change.change { return nil }
    nodes.append(record)
    return index
  }

  private mutating func setAnchor(_ name: String, of record: inout NodeRecord) {
    var heading = tree.headings[Int(record.payload)]
    heading.name = append(Array(name.utf8))
    heading.number = 0
    record.traits.insert(.anchored)
    record.payload = UInt32(truncatingIfNeeded: tree.headings.count)
    tree.headings.append(heading)
  }

  private mutating func replace(_ record: inout NodeRecord, _ change: NodeChange) {
    switch change.change {
    case .remove: record.kind = .omitted
    case .text(let text):
      record.kind = .text
      setContent(append(escaped(text)), of: &record)
    case .html(let html):
      record.kind = .html
      setContent(append(html), of: &record)
    case .link(let address, let text):
      var link = LinkPayload(.http)
      if record.kind == .link { link = tree.links[Int(record.payload)] }
      link.form = .addressed
      link.subject = append(escaped(address))
      link.argument = append(escaped(text))
      record.kind = .link
      record.payload = UInt32(truncatingIfNeeded: tree.links.count)
      tree.links.append(link)
    case .keep, .anchor: break
    }
  }

  private func setContent(_ range: ByteRange, of record: inout NodeRecord) {
    record.start = range.lowerBound
    record.stop = range.upperBound
  }

  /// Adds bytes behind the source and returns where they are.
  private mutating func append(_ bytes: [UInt8]) -> ByteRange {
    let start = tree.text.count
    tree.text += bytes
    return ByteRange(start..<tree.text.count)
  }

  private func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    HTMLEscaping.append(text, to: &output)
    return output
  }
}
