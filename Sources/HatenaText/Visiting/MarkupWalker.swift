/// Sees every node of a document, in the order of the source.
///
/// ```swift
/// struct People: MarkupWalker {
///   var names: [String] = []
///   mutating func enter(_ node: Document.Node) {
///     if let link = node.link, link.scheme == .id {
///       names.append(String(decoding: link.subject, as: UTF8.self))
///     }
///   }
/// }
/// ```
public protocol MarkupWalker {
  /// Visits a node before the nodes in it.
  mutating func enter(_ node: Document.Node)
  /// Visits a node after the nodes in it.
  mutating func leave(_ node: Document.Node)
}

extension MarkupWalker {
  /// Ignores where nodes begin.
  public mutating func enter(_ node: Document.Node) {}
  /// Ignores where nodes end.
  public mutating func leave(_ node: Document.Node) {}
}

extension Document {
  /// Shows a walker the whole tree.
  ///
  /// - Complexity: O(*n*); nesting costs no stack.
  public func walk(_ walker: inout some MarkupWalker) {
    for child in children { child.walk(&walker) }
  }
}

extension Document.Node {
  /// Shows a walker this node and all that is in it.
  ///
  /// - Complexity: O(*n*) in the number of nodes; nesting costs no stack.
  public func walk(_ walker: inout some MarkupWalker) {
    walker.enter(self)
    var open = [(node: self, children: children, next: children.startIndex)]
    while let last = open.last {
      guard last.next < last.children.endIndex else {
        walker.leave(last.node)
        open.removeLast()
        continue
      }
      let child = last.children[last.next]
      open[open.count - 1].next = last.children.index(after: last.next)
      walker.enter(child)
      let children = child.children
      open.append((child, children, children.startIndex))
    }
  }
}
