extension Document.Node {
  /// The nodes in a node, in order.
  ///
  /// An index is found from the one before it: `count` is O(*n*) in the number of children, `first`
  /// and `isEmpty` are O(1).
  public struct Children: Collection, Sendable {
    private let storage: DocumentStorage
    private let end: Int
    /// Where the children begin.
    public let startIndex: Index
    /// Where they end.
    public let endIndex: Index

    /// The place of a child.
    public struct Index: Comparable, Sendable {
      /// The next record, and whether a text comes before it.
      let record: Int
      let place: Place?

      /// Whether a place comes before another.
      public static func < (left: Index, right: Index) -> Bool {
        (left.record, left.place == nil ? 1 : 0) < (right.record, right.place == nil ? 1 : 0)
      }
    }

    /// The children of a document.
    init(storage: DocumentStorage) {
      self.storage = storage
      end = storage.tree.nodes.count
      startIndex = Index(record: 0, place: nil)
      endIndex = Index(record: end, place: nil)
    }

    /// The children of a node.
    init(storage: DocumentStorage, of node: Document.Node) {
      self.storage = storage
      guard case .record(let index) = node.place else {
        end = 0
        startIndex = Index(record: 0, place: nil)
        endIndex = startIndex
        return
      }
      let record = storage.tree.nodes[index]
      end = record.end
      endIndex = Index(record: end, place: nil)
      let first = index + 1
      let beginsWithText =
        storage.tree.hasOwnText(index) && (first == end || !storage.tree.isCategory(first))
        && !storage.tree.textRange(in: index).isEmpty
      startIndex = Index(record: first, place: beginsWithText ? .textIn(index) : nil)
    }

    /// The child at an index.
    public subscript(index: Index) -> Document.Node {
      Document.Node(storage: storage, place: index.place ?? .record(index.record))
    }

    /// Returns the index behind another.
    public func index(after index: Index) -> Index {
      if index.place != nil { return Index(record: index.record, place: nil) }
      let tree = storage.tree
      let record = tree.nodes[index.record]
      let next = record.end
      if record.kind.isInline, !tree.textRange(after: index.record).isEmpty {
        return Index(record: next, place: .textAfter(index.record))
      }
      // A headline's text comes behind its categories.
      if record.kind == .category, next == end || !tree.isCategory(next),
        record.parent != NodeRecord.noParent, !tree.textRange(in: record.parent).isEmpty
      {
        return Index(record: next, place: .textIn(record.parent))
      }
      return Index(record: next, place: nil)
    }
  }
}

extension Tree {
  func isCategory(_ node: Int) -> Bool { nodes[node].kind == .category }
}
