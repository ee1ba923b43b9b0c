/// Walks the blocks of a document in the order of its output.
///
/// A walk is a value type, so copying it saves a position to restore later.
struct BlockWalk {
  enum Event {
    /// The text of a node comes next.
    case text(Int)
    /// There was none.
    case other
    case end
  }

  /// A block that was begun.
  struct Open {
    let node: Int
    let end: Int
    /// By how many tabs it is indented.
    let indentation: Int
    /// Whether blocks stand in it behind its text.
  var hasBlocks = false
  /// Whether its text comes behind blocks: a headline's comes behind its categories.
    var awaitsText = false
  }

  /// The next record.
  private(set) var index = 0
  private var open: [Open] = []
  private var inText: Open?

  /// Tells a sink everything up to the next text.
  mutating func next<Shape: HTMLShape>(
    _ shape: Shape, _ page: HTMLPage, _ nodes: ArenaView<NodeRecord>,
    _ sink: inout some HTMLSink & ~Copyable
  ) -> Event {
    if let block = inText {
      inText = nil
      if let closed = leaveText(block, nodes) { shape.close(closed, nodes[closed.node], page, &sink) }
      return .other
    }
    if let last = open.last {
      if last.awaitsText, isBeforeText(of: last, nodes) { return beginText() }
      if last.end == index {
        open.removeLast()
        shape.close(last, nodes[last.node], page, &sink)
        return .other
      }
    }
    guard index < nodes.count else { return .end }
    let record = nodes[index]
    let block = Open(
      node: index, end: record.end,
      indentation: shape.indentation(of: record, in: open.last, page))
    shape.open(block, record, page, &sink)
    return enter(block, record, nodes)
  }

  /// Moves on to the next text without telling anything; `nil` where there is none.
  mutating func nextText(_ nodes: ArenaView<NodeRecord>) -> Int? {
    if let block = inText {
      inText = nil
      _ = leaveText(block, nodes)
    }
    while true {
      while let last = open.last {
        if last.awaitsText, isBeforeText(of: last, nodes), case .text(let node) = beginText() {
          return node
        }
        guard last.end == index else { break }
        open.removeLast()
      }
      guard index < nodes.count else { return nil }
      let record = nodes[index]
      let block = Open(node: index, end: record.end, indentation: 0)
      if case .text(let node) = enter(block, record, nodes) { return node }
    }
  }

  /// Passes inlines that were read already.
  mutating func skip(to index: Int) { self.index = index }

  private func isBeforeText(of block: Open, _ nodes: ArenaView<NodeRecord>) -> Bool {
    index == block.end || nodes[index].kind.isInline
  }

  private mutating func beginText() -> Event {
    open[open.count - 1].awaitsText = false
    inText = open[open.count - 1]
    return .text(open[open.count - 1].node)
  }

  /// Goes on behind the front of a block.
  private mutating func enter(
    _ block: Open, _ record: NodeRecord, _ nodes: ArenaView<NodeRecord>
  ) -> Event {
    index += 1
    guard record.kind.hasText else {
      if record.kind != .blankLine { open.append(block) }
      return .other
    }
    if record.kind == .heading, index < block.end, nodes[index].kind == .category {
      open.append(block)
      open[open.count - 1].awaitsText = true
      return .other
    }
    inText = block
    return .text(block.node)
  }

  /// Goes on behind a text; returns the block if it ends there.
  private mutating func leaveText(_ block: Open, _ nodes: ArenaView<NodeRecord>) -> Open? {
    while index < block.end, nodes[index].kind.isInline { index = nodes[index].end }
    if open.last?.node == block.node { return nil }
    if index < block.end {
      open.append(block)
      open[open.count - 1].hasBlocks = true
      return nil
    }
    return block
  }
}
