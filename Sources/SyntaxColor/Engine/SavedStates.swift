import Bytes

/// The states that are kept for some line starts, so that a text is not read from its beginning.
///
/// Their number and the choice of those dropped are Vim's in a terminal of 24 lines: a line whose
/// own state could not be saved looks different with others.
struct SavedStates {
  /// One open item as it is saved: positions are looked for again.
  struct Entry: Equatable {
    var item: Int32
    var flags: ItemFlags
    var externals: Int32
  }

  /// The state at the start of a line.
  struct State {
    /// The line, counted from 0.
    var line: Int
    var stack: [Entry]
    var pending: PendingNextgroup
  }

  /// Ascending by line.
  private(set) var states: [State] = []
  private let capacity: Int
  /// How far apart states are kept once there are too many.
  let distance: Int

  private static let rows = 24

  init(lineCount: Int) {
    capacity = min(max(lineCount / 16 + Self.rows * 2, 150), 1000)
    distance = lineCount / (capacity - Self.rows) + 1
  }

  /// Returns the index of the last state at `line` or before it.
  private func index(notAfter line: Int) -> Int? {
    if let last = states.last, last.line <= line { return states.count - 1 }
    let next = states.indices.partitioningIndex { states[$0].line > line }
    return next == 0 ? nil : next - 1
  }

  /// Returns the last state at `line` or before it.
  func last(notAfter line: Int) -> State? { index(notAfter: line).map { states[$0] } }

  /// Returns the line of the last state at `line` or before it.
  func lastLine(notAfter line: Int) -> Int? { index(notAfter: line).map { states[$0].line } }

  /// Saves a state in place of what there is for its line.
  ///
  /// - Returns: Whether it is kept.
  mutating func store(_ state: State) {
    if let found = index(notAfter: state.line), states[found].line == state.line {
      states[found] = state
      return
    }
    if states.count >= capacity { thinOut() }
    if states.count >= capacity { return }
    let next = index(notAfter: state.line).map { $0 + 1 } ?? 0
    if next == states.count { states.append(state) } else { states.insert(state, at: next) }
  }

  /// Drops the last state at `line` or before it.
  ///
  /// Vim does this where the state of a line can't be saved, even if the last one belongs to an
  /// earlier line.
  mutating func removeLast(notAfter line: Int) {
    if let found = index(notAfter: line) { states.remove(at: found) }
  }

  /// Leaves states that are at least ``distance`` lines apart.
  private mutating func thinOut() {
    var kept: [State] = []
    for state in states {
      if let previous = kept.last, previous.line + distance > state.line { continue }
      kept.append(state)
    }
    states = kept
  }
}
