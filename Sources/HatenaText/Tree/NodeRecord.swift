/// One node in a document's arena; 32 bytes.
///
/// Nodes lie in pre-order: a node is followed by its subtree, which ends before ``end``. Text has no
/// record: it is what no child's record covers of a node's content. Offsets are 32 bits, which is
/// why a source is at most 4 GiB.
struct NodeRecord: Sendable {
  var kind: NodeKind
  var traits: NodeTraits = []
  /// The bytes the node was written with, marks included.
  var lower: UInt32
  var upper: UInt32
  /// The bytes of its content, without the marks.
  var start: UInt32
  var stop: UInt32
  /// The index just past the subtree.
  private var next: UInt32
  private var container: UInt32
  /// The index of what only nodes of this kind have, in the tree's array for the kind.
  var payload: UInt32 = 0

  /// The parent of nodes that have none.
  static let noParent = Int(UInt32.max)

  /// Creates a node without a subtree.
  init(
    _ kind: NodeKind, source: Range<Int>, content: Range<Int>, at index: Int, in parent: Int
  ) {
    self.kind = kind
    lower = UInt32(truncatingIfNeeded: source.lowerBound)
    upper = UInt32(truncatingIfNeeded: source.upperBound)
    start = UInt32(truncatingIfNeeded: content.lowerBound)
    stop = UInt32(truncatingIfNeeded: content.upperBound)
    next = UInt32(truncatingIfNeeded: index + 1)
    container = UInt32(truncatingIfNeeded: parent)
  }

  var source: Range<Int> { Int(lower)..<Int(upper) }
  var content: Range<Int> { Int(start)..<Int(stop) }

  /// The index just past the subtree.
  var end: Int {
    get { Int(next) }
    set { next = UInt32(truncatingIfNeeded: newValue) }
  }

  /// The index of the node it is in, or ``noParent``.
  var parent: Int {
    get { Int(container) }
    set { container = UInt32(truncatingIfNeeded: newValue) }
  }

  /// How many marks a list's line begins with.
  var level: Int { Int(start - lower) }
}

/// What distinguishes nodes of one kind.
struct NodeTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A list of numbered items.
  static let ordered = NodeTraits(rawValue: 1)
  /// A cell that heads a row or a column.
  static let header = NodeTraits(rawValue: 1)
  /// A blank line that is written as a break.
  static let lineBreak = NodeTraits(rawValue: 1)
  /// A headline that can be linked to.
  static let anchored = NodeTraits(rawValue: 1)
  /// A piece of HTML that goes on over blocks.
  static let piece = NodeTraits(rawValue: 2)
  /// A block whose text leaves HTML open for the texts behind it.
  static let leavesOpen = NodeTraits(rawValue: 4)
  /// A section that is written without its wrapper.
  static let bare = NodeTraits(rawValue: 1)
}
