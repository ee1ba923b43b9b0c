/// Whether there is a state, and the states that can be gone back to (`:help :syn-sync`).
struct SyncState {
  private(set) var saved = SavedStates(lineCount: 1)
  /// Whether there is a state at all; without one it is made by synchronizing.
  var isValid = false
  /// Whether the state behind the line was saved since the line was finished.
  private(set) var isStored = false
  /// Whether reading the current line again would begin with the same state: not where the state
  /// came from the line before and could not be saved, or says more than is saved.
  private(set) var restartsAlike = true

  mutating func begin(lineCount: Int) {
    saved = SavedStates(lineCount: lineCount)
    isValid = false
  }

  /// Notes that the line was read to its end.
  mutating func finishLine() { isStored = false }

  /// Notes how the line with that number is begun; `isStale` tells of ends on lines before, which
  /// a saved state does not have.
  mutating func startLine(_ index: Int, isStale: Bool) {
    restartsAlike = !isValid || (!isStale && saved.lastLine(notAfter: index) == index)
  }

  /// Saves the state at the start of a line; where it can't be saved, `state` is `nil`.
  mutating func store(_ state: SavedStates.State?, line: Int) {
    isStored = true
    if let state { saved.store(state) } else { saved.removeLast(notAfter: line) }
  }
}
