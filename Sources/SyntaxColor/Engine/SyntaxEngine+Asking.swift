extension SyntaxEngine {
  /// Returns the group at one column, as `synID(line, column, 1)` answers.
  ///
  /// Asking goes on from where the last question was where it can; otherwise the line is read
  /// again from a saved state, or from wherever synchronizing says.
  ///
  /// - Parameters:
  ///   - line: Counted from 0.
  ///   - offset: A byte offset into the text on that line.
  /// - Returns: The group as defined, before links; none where there is no item.
  mutating func group(line: Int, at offset: Int) -> GroupID {
    if !sync.isValid || line != cursor.line.index || offset < cursor.position { start(at: line) }
    if offset >= cursor.line.searchLimit {
      stack.removeAll()
      currentGroup = .none
      return .none
    }
    sync.isValid = true
    while cursor.position <= offset, !work.isExhausted {
      readColumn(.display)
      cursor.position += 1
    }
    return currentGroup
  }

  /// Returns where the answer for the column asked last can first change.
  mutating func nextChange() -> Int {
    guard !cursor.isLineFinished, cursor.position < cursor.line.searchLimit else {
      return cursor.position
    }
    cursor.position -= 1
    let next = nextColumn()
    cursor.position += 1
    return min(next, cursor.line.searchLimit)
  }

  /// Jumps over columns that would all have the answer given last.
  mutating func skip(to offset: Int) { if offset > cursor.position { cursor.position = offset } }

  /// Makes the state at the start of a line the current one: that behind the line before, a saved
  /// one, or one made by synchronizing.
  private mutating func start(at index: Int) {
    if !goesOn(to: index) { invalidateState() }
    sync.startLine(index, isStale: stack.hasStaleColors(before: cursor.line.start))
    let firstStored = sync.isValid ? index : restoreState(near: index)
    readLines(until: index, storingFrom: firstStored)
    startLine()
  }

  /// Reads on behind the current line, whose state is saved there.
  ///
  /// - Returns: Whether there was a state and it is now that at the start of the line.
  private mutating func goesOn(to index: Int) -> Bool {
    guard sync.isValid, cursor.line.index < index else { return false }
    finishLine()
    if !sync.isStored, cursor.line.index + 1 < cursor.text.lineCount {
      cursor.move(toLine: cursor.line.index + 1)
      storeState()
    }
    return cursor.line.index == index
  }

  /// Makes the state of a line near enough the current one.
  ///
  /// - Returns: The first line whose state may be saved.
  private mutating func restoreState(near index: Int) -> Int {
    let saved = sync.saved.last(notAfter: index)
    if let saved, isNear(saved, index) {
      load(saved)
      return cursor.line.index
    }
    synchronize(before: index, lastSaved: saved)
    if cursor.line.index == 0 { return 0 }
    let (sum, overflow) = cursor.line.index.addingReportingOverflow(definition.sync.minlines)
    return overflow ? Int.max : sum
  }

  /// Whether a saved state is at most `minlines` before the line.
  private func isNear(_ saved: SavedStates.State, _ index: Int) -> Bool {
    let (first, overflow) = index.subtractingReportingOverflow(definition.sync.minlines)
    return overflow || saved.line >= first
  }

  private mutating func readLines(until index: Int, storingFrom firstStored: Int) {
    var previous: Int?
    while cursor.line.index < index, !work.isExhausted {
      startLine()
      finishLine()
      cursor.move(toLine: cursor.line.index + 1)
      let line = cursor.line.index
      guard line >= firstStored else { continue }
      if previous == nil { previous = sync.saved.lastLine(notAfter: line - 1) }
      if previous.map({ line >= $0 + sync.saved.distance }) ?? true || line == index {
        storeState()
        previous = sync.saved.lastLine(notAfter: line)
      }
    }
  }

  /// Saves the state at the start of the current line, if it can be.
  private mutating func storeState() {
    work.spend(stack.count)
    let line = cursor.line.index
    let state = stack.saved(before: cursor.line.start).map {
      SavedStates.State(line: line, stack: $0, pending: pending)
    }
    sync.store(state, line: line)
  }

  /// Makes a saved state the current one.
  mutating func load(_ saved: SavedStates.State) {
    stack.load(saved.stack)
    pending = saved.pending
    sync.isValid = true
    cursor.move(toLine: saved.line)
  }
}
