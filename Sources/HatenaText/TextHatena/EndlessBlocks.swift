import Bytes

/// Remembers by block and state where markup is known never to end.
struct EndlessBlocks {
  /// For each block, the states at its front from which markup never ends; empty before any is known.
  private var marks: [UInt32] = []
  private let count: Int
  /// The blocks that the open markup went into, and its state at their fronts.
  private var visits: [(block: Int, state: MarkupState)] = []
  /// The same for every byte of one block, and for its end.
  private var bytes: [UInt32] = []
  private var block = -1

  init(count: Int) { self.count = count }

  /// Whether any markup was found never to end.
  var isKnown: Bool { !marks.isEmpty }

  /// Notes that open markup goes into a block; returns `false` where it is known never to end.
  mutating func visits(_ block: Int, _ state: MarkupState) -> Bool {
    visits.append((block, state))
    return marks.isEmpty || marks[block] & state.mark == 0
  }

  /// Forgets where the open markup went: it ended.
  mutating func forgetVisits() { visits.removeAll(keepingCapacity: true) }

  /// Remembers that the open markup never ends.
  mutating func learn(
    _ markup: Markup?, of block: Int, _ content: Range<Int>, in source: ByteView
  ) {
    if marks.isEmpty { marks = [UInt32](repeating: 0, count: count) }
    for (block, state) in visits { marks[block] |= state.mark }
    forgetVisits()
    if self.block != block {
      self.block = block
      bytes = [UInt32](repeating: 0, count: content.count + 1)
    }
    guard let markup else { return }
    var state = markup.state
    for offset in markup.next...content.upperBound {
      let index = offset - content.lowerBound
      if bytes[index] & state.mark != 0 { return }
      bytes[index] |= state.mark
      if offset < content.upperBound { state = state.after(source[offset]) }
    }
  }

  /// Runs the tokenizer over markup to its end, or to the end of its text.
  ///
  /// - Parameters:
  ///   - markup: What begins there; the run may show that it is a comment.
  ///   - end: Where the text ends.
  ///   - block: The block it is the text of.
  ///   - content: The block's content.
  ///   - source: The bytes.
  /// - Returns: The state and the offset where it stops, or `nil` where it is known never to end.
  func run(
    _ markup: inout Markup, to end: Int, of block: Int, _ content: Range<Int>,
    in source: ByteView
  ) -> (state: MarkupState, offset: Int)? {
    var state = markup.state
    var offset = markup.next
    func isMarked() -> Bool {
      self.block == block && bytes[offset - content.lowerBound] & state.mark != 0
    }
    while offset < end {
      if isMarked() { return nil }
      let byte = source[offset]
      if state.becomesComment(before: byte) { markup.kind = .comment }
      state = state.after(byte)
      offset += 1
      if state == .done { return (state, offset) }
    }
    return isMarked() ? nil : (state, end)
  }
}
