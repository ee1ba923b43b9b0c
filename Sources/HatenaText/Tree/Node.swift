extension Document {
  /// A node of the tree: a block, an inline, or a text.
  ///
  /// A view stores a reference and an index; properties are computed on access. Two nodes are equal
  /// where they are the same node of the same document.
  public struct Node: Sendable, Identifiable {
    let storage: DocumentStorage
    let place: Place

    /// Where a node is: at a record, or in the text that no record covers.
    enum Place: Hashable, Sendable {
      case record(Int)
      /// The text in front of a node's inlines.
      case textIn(Int)
      /// The text behind an inline.
      case textAfter(Int)
    }

    /// Distinguishes a node from the others of its document.
    public struct ID: Hashable, Sendable {
      let place: Place
    }

    /// Distinguishes it from the other nodes of its document.
    public var id: ID { ID(place: place) }

    /// What it is.
    public var kind: NodeKind {
      if case .record(let index) = place { return storage.tree.nodes[index].kind }
      return .text
    }

    /// The bytes of the input it was written with, marks included.
    public var sourceRange: Range<Int> { storage.input.range(of: range) }

    /// The bytes it was written with, without CRs.
    public var source: ArraySlice<UInt8> { storage.tree.text[range] }

    /// The bytes of the input that are its content, without the marks.
    ///
    /// The content of a node that a ``MarkupRewriter`` changed is not in the input. Its range is the
    /// ``sourceRange``.
    public var contentRange: Range<Int> {
      let content = contentInText
      return storage.input.range(
        of: content.upperBound <= storage.tree.sourceCount ? content : range)
    }

    /// The content as written, without CRs.
    public var content: ArraySlice<UInt8> { storage.tree.text[contentInText] }

    /// The node it is in; `nil` for a section.
    ///
    /// - Complexity: O(1).
    public var parent: Node? {
      let parent =
        switch place {
        case .record(let index): storage.tree.nodes[index].parent
        case .textIn(let index): index
        case .textAfter(let index): storage.tree.nodes[index].parent
        }
      return parent == NodeRecord.noParent
        ? nil : Node(storage: storage, place: .record(parent))
    }

    /// The nodes in it.
    public var children: Children { Children(storage: storage, of: self) }

    /// The record, where it has one.
    var record: NodeRecord? {
      if case .record(let index) = place { return storage.tree.nodes[index] }
      return nil
    }

    /// The bytes of the tree's text it was written with.
    var range: Range<Int> {
      switch place {
      case .record(let index): storage.tree.nodes[index].source
      case .textIn(let index): storage.tree.textRange(in: index)
      case .textAfter(let index): storage.tree.textRange(after: index)
      }
    }

    private var contentInText: Range<Int> { record?.content ?? range }
  }

  /// The sections, which hold everything else.
  public var children: Node.Children { Node.Children(storage: storage) }

  /// All nodes, each before what is in it.
  ///
  /// - Complexity: O(*n*).
  public var nodes: [Node] {
    var collector = NodeCollector()
    walk(&collector)
    return collector.nodes
  }
}

extension Document.Node: Hashable {
  /// Two nodes are equal where they are the same node of the same document.
  public static func == (left: Self, right: Self) -> Bool {
    left.place == right.place && left.storage === right.storage
  }

  /// Feeds the place in the document to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(ObjectIdentifier(storage))
  }
}

private struct NodeCollector: MarkupWalker {
  var nodes: [Document.Node] = []
  mutating func enter(_ node: Document.Node) { nodes.append(node) }
}

extension Tree {
  /// The text in front of the first inline of a node.
  func textRange(in node: Int) -> Range<Int> {
    let record = nodes[node]
    var index = node + 1
    // A headline's categories stand before its text.
    while index < record.end, nodes[index].kind.isBlock { index = nodes[index].end }
    let content = record.content
    guard hasOwnText(node), index < record.end else { return content }
    return content.lowerBound..<min(nodes[index].source.lowerBound, content.upperBound)
  }

  /// The text between an inline and the next one, or the end of the content around it.
  func textRange(after inline: Int) -> Range<Int> {
    let record = nodes[inline]
    guard record.parent != NodeRecord.noParent else { return 0..<0 }
    let parent = nodes[record.parent]
    let next = record.end
    let isLast = next >= parent.end || nodes[next].kind.isBlock
    let upper = isLast ? parent.content.upperBound : nodes[next].source.lowerBound
    return record.source.upperBound..<max(record.source.upperBound, upper)
  }
}

extension Tree {
  /// Whether what no record covers of a node's content is text.
  ///
  /// A text that is not linked has no text of its own but where ends of lines part it.
  func hasOwnText(_ node: Int) -> Bool {
    let record = nodes[node]
    return switch record.kind {
    case .code, .customBlock: false
    case .footnote: true
    case .unlinked: record.end > node + 1
    default: record.kind.isBlock && record.kind.hasText
    }
  }
}
