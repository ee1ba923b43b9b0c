/// What becomes of the text behind a read-more mark, `====`, in notations that have one.
@nonexhaustive
public enum ReadMore: String, Sendable, CaseIterable {
  /// It is written, in a `<div class="seemore">`.
  case whole
  /// It is written, in a `<details class="seemore">` that a reader opens.
  case fold
  /// It is left out, and ``HTMLOptions/permalink`` linked where it began; where there is none, the text
  /// ends there. Notes and headlines behind the mark are not listed.
  case cut
}

extension DocumentStorage {
  /// The document up to its first read-more mark, which has nothing in it.
  func cutAtReadMore() -> DocumentStorage {
    guard let mark = tree.nodes.firstIndex(where: { $0.kind == .readMore }) else { return self }
    var tree = tree
    tree.nodes.removeSubrange((mark + 1)...)
    for index in tree.nodes.indices { tree.nodes[index].end = min(tree.nodes[index].end, mark + 1) }
    return replacing(tree)
  }
}
