import Bytes

/// Runs the tokenizer over markup, and remembers where markup never ends.
///
/// In `<a <a <a` a run from each `<` would go to the end of the text. Two runs that reach the same byte
/// in the same state go on alike, so the second one is stopped there.
struct EndlessMarkup {
  /// For each byte from ``start`` on, and for the end, the states that never end.
  private var marks: [UInt32] = []
  private var start = 0

  /// Forgets everything, before another text.
  mutating func forget() {
    if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
  }

  /// Runs to the end of some markup; `nil` where it does not end in the text.
  ///
  /// - Parameters:
  ///   - markup: What begins there; a run may show that it is a comment.
  ///   - end: Where the text ends.
  ///   - source: The bytes.
  /// - Returns: The offset just past the markup.
  mutating func run(_ markup: inout Markup, to end: Int, in source: ByteView) -> Int? {
    var state = markup.state
    var offset = markup.next
    while offset < end {
      if isMarked(offset, state) { break }
      let byte = source[offset]
      if state.becomesComment(before: byte) { markup.kind = .comment }
      state = state.after(byte)
      offset += 1
      if state == .done { return offset }
    }
    mark(markup, to: end, in: source)
    return nil
  }

  private func isMarked(_ offset: Int, _ state: MarkupState) -> Bool {
    !marks.isEmpty && offset >= start && marks[offset - start] & state.mark != 0
  }

  private mutating func mark(_ markup: Markup, to end: Int, in source: ByteView) {
    if marks.isEmpty {
      start = markup.next
      marks = [UInt32](repeating: 0, count: end - start + 1)
    }
    var state = markup.state
    for offset in markup.next...end {
      if isMarked(offset, state) { return }
      marks[offset - start] |= state.mark
      if offset < end { state = state.after(source[offset]) }
    }
  }
}
