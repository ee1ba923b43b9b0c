/// Walks the blocks of a document in the order of its output.
///
/// A walk is a value type, so copying it saves a position to restore later.
struct BlockWalk {
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

  /// Tells a sink everything up to the next text, and returns its node; `nil` at the end.
  mutating func next<Shape: HTMLShape>(
    _ shape: Shape, _ page: HTMLPage, _ nodes: ArenaView<NodeRecord>,
    _ sink: inout some HTMLSink & ~Copyable
  ) -> Int? {
    if let block = inText {
      inText = nil
      if leaveText(block, nodes) { shape.close(block, nodes[block.node], page, &sink) }
    }
    while true {
      if let last = open.last {
        if last.awaitsText, isBeforeText(of: last, nodes) { return beginText() }
        if last.end == index {
          open.removeLast()
          shape.close(last, nodes[last.node], page, &sink)
          continue
        }
      }
      guard index < nodes.count else { return nil }
      let record = nodes[index]
      let block = Open(
        node: index, end: record.end,
        indentation: shape.indentation(of: record, in: open.last, page))
      shape.open(block, record, page, &sink)
      if let text = enter(block, record, nodes) { return text }
    }
  }

  /// Moves on to the next text without telling anything; `nil` where there is none.
  mutating func nextText(_ nodes: ArenaView<NodeRecord>) -> Int? {
    if let block = inText {
      inText = nil
      _ = leaveText(block, nodes)
    }
    while true {
      while let last = open.last {
        if last.awaitsText, isBeforeText(of: last, nodes) { return beginText() }
        guard last.end == index else { break }
        open.removeLast()
      }
      guard index < nodes.count else { return nil }
      let record = nodes[index]
      let block = Open(node: index, end: record.end, indentation: 0)
      if let text = enter(block, record, nodes) { return text }
    }
  }

  /// Passes inlines that were read already.
  mutating func skip(to index: Int) { self.index = index }

  private func isBeforeText(of block: Open, _ nodes: ArenaView<NodeRecord>) -> Bool {
    index == block.end || nodes[index].kind.isInline
  }

  private mutating func beginText() -> Int {
    open[open.count - 1].awaitsText = false
    inText = open[open.count - 1]
    return open[open.count - 1].node
  }

  /// Goes on behind the front of a block; returns it if its text is next.
  @inline(__always)
  private mutating func enter(
    _ block: Open, _ record: NodeRecord, _ nodes: ArenaView<NodeRecord>
  ) -> Int? {
    index += 1
    guard record.kind.hasText else {
      if record.kind != .blankLine { open.append(block) }
      return nil
    }
    if record.kind == .heading, index < block.end, nodes[index].kind == .category {
      open.append(block)
      open[open.count - 1].awaitsText = true
      return nil
    }
    inText = block
    return block.node
  }

  /// Goes on behind a text; returns whether its block ends there.
  @inline(__always)
  private mutating func leaveText(_ block: Open, _ nodes: ArenaView<NodeRecord>) -> Bool {
    if index == block.end { return open.last?.node != block.node }
    while index < block.end, nodes[index].kind.isInline { index = nodes[index].end }
    if open.last?.node == block.node { return false }
    if index < block.end {
      open.append(block)
      open[open.count - 1].hasBlocks = true
      return false
    }
    return true
  }
}
