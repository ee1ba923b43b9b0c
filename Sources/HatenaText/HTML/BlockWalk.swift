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
  /// Where the part of the document ends that is walked; `nil` is its end.
  private var limit: Int?
  private var open: [Open] = []
  private var inText: Open?
  /// Whether the next block is entered although the walk stops at blocks.
  private var passesBlock = false
  /// The block around the part that is walked.
  private var outer: Open?

  /// Tells a sink everything up to the next text, and returns its node; `nil` at the end.
  ///
  /// With `stopsAtBlocks`, `nil` is also returned before a block begins, the one of ``upcoming(_:)``.
  @inline(__always)
  mutating func next<Shape: HTMLShape>(
    _ shape: Shape, _ page: HTMLPage, _ nodes: ArenaView<NodeRecord>,
    _ sink: inout some HTMLSink & ~Copyable, stopsAtBlocks: Bool = false
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
      guard index < limit ?? nodes.count else { return nil }
      if stopsAtBlocks {
        guard passesBlock else { return nil }
        passesBlock = false
      }
      let record = nodes[index]
      let block = Open(
        node: index, end: record.end,
        indentation: shape.indentation(of: record, in: open.last ?? outer, page))
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

  /// Passes inlines that were read already, or a block that is written otherwise.
  mutating func skip(to index: Int) { self.index = index }

  // MARK: Blocks that are written otherwise

  /// The block that a walk which stops at blocks stands before; `nil` at the end.
  func upcoming(_ nodes: ArenaView<NodeRecord>) -> Int? {
    index < limit ?? nodes.count ? index : nil
  }

  /// Has the next block entered.
  mutating func passBlock() { passesBlock = true }

  /// A walk over one block that this one stands before, and by how many tabs it is indented.
  func part(
    at node: Int, _ shape: some HTMLShape, _ page: HTMLPage
  ) -> (walk: BlockWalk, indentation: Int) {
    var part = BlockWalk()
    part.index = node
    part.limit = page.nodes[node].end
    part.outer = open.last ?? outer
    return (part, shape.indentation(of: page.nodes[node], in: part.outer, page))
  }

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
      switch record.kind {
      case .blankLine: break
      // The quote around it writes it at its end.
      case .citation: index = block.end
      default: open.append(block)
      }
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
