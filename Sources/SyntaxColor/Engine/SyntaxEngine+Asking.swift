extension SyntaxEngine {
  /// Returns the group at one column, as `synID(line, column, 1)` answers.
  ///
  /// Asking goes on from where the last question was where it can; otherwise the line is read
  /// again from a saved state, or from wherever synchronizing says.
  ///
  /// - Parameters:
  ///   - lineIndex: Counted from 0.
  ///   - offset: A byte offset into the text on that line.
  /// - Returns: The group as defined, before links; none where there is no item.
  mutating func group(line lineIndex: Int, at offset: Int) -> GroupID {
    if !isStateValid || lineIndex != line.index || offset < position { start(at: lineIndex) }
    if limits.lineLength > 0, offset - line.start >= limits.lineLength {
      clearState()
      currentGroup = .none
      return .none
    }
    validateState()
    while position <= offset, !work.isExhausted {
      readColumn(isSyncing: false, isDisplaying: true)
      position += 1
    }
    return currentGroup
  }

  /// Returns where the answer for the column asked last can first change.
  mutating func nextChange() -> Int {
    guard !isLineFinished, position < searchLimit else { return position }
    position -= 1
    let next = nextColumn()
    position += 1
    return min(next, searchLimit)
  }

  /// Jumps over columns that would all have the answer given last.
  mutating func skip(to offset: Int) {
    if offset > position { position = offset }
  }

  /// Makes the state at the start of a line the current one.
  mutating func start(at lineIndex: Int) {
    if isStateValid, line.index < lineIndex, line.index < text.lineCount {
      finishLine(isSyncing: false)
      if !isStateStored, line.index + 1 < text.lineCount {
        moveToLine(line.index + 1)
        storeState()
      }
      if line.index != lineIndex { invalidateState() }
      restartsAlike = savedStates.lastLine(notAfter: lineIndex) == lineIndex
    } else {
      invalidateState()
    }
    let lastSaved = isStateValid ? nil : savedStates.last(notAfter: lineIndex)
    if !isStateValid { restartsAlike = true }
    if !isStateValid, let saved = lastSaved, isNear(saved, lineIndex) { load(saved) }
    var firstStored = line.index
    if !isStateValid {
      synchronize(before: lineIndex, lastSaved: lastSaved)
      let (sum, overflow) = line.index.addingReportingOverflow(definition.sync.minlines)
      firstStored = line.index == 0 ? 0 : overflow ? Int.max : sum
    }
    readLines(until: lineIndex, storingFrom: firstStored)
    startLine()
  }

  /// Whether a saved state is at most `minlines` before the line.
  private func isNear(_ saved: SavedStates.State, _ lineIndex: Int) -> Bool {
    let (first, overflow) = lineIndex.subtractingReportingOverflow(definition.sync.minlines)
    return overflow || saved.line >= first
  }

  private mutating func readLines(until lineIndex: Int, storingFrom firstStored: Int) {
    var previous: Int?
    while line.index < lineIndex, !work.isExhausted {
      startLine()
      finishLine(isSyncing: false)
      moveToLine(line.index + 1)
      guard line.index >= firstStored else { continue }
      if previous == nil { previous = savedStates.lastLine(notAfter: line.index - 1) }
      if previous.map({ line.index >= $0 + savedStates.distance }) ?? true
        || line.index == lineIndex
      {
        storeState()
        previous = savedStates.lastLine(notAfter: line.index)
      }
    }
  }

  /// Saves the state at the start of the current line, if it can be: no entry may refer to this
  /// line or a later one.
  mutating func storeState() {
    isStateStored = true
    work.spend(stack.count)
    let isTied = stack.contains {
      $0.highlightStart >= line.start || $0.matchEnd >= line.start || $0.highlightEnd >= line.start
        || ($0.endItem != 0 && $0.endOfEnd >= line.start)
    }
    if isTied {
      savedStates.removeLast(notAfter: line.index)
      return
    }
    savedStates.store(
      SavedStates.State(
        line: line.index,
        stack: stack.map { .init(item: $0.item, flags: $0.flags, externals: $0.externals) },
        pendingNextgroup: pendingNextgroup, pendingFlags: pendingFlags))
  }

  /// Makes a saved state the current one.
  mutating func load(_ saved: SavedStates.State) {
    clearState()
    isStateValid = true
    keependLevel = -1
    for (index, entry) in saved.stack.enumerated() {
      var item = StackItem(item: entry.item)
      item.flags = entry.flags
      item.externals = entry.externals
      item.nextgroup =
        entry.item >= 0 ? definition.items[Int(entry.item)].nextgroup : .none
      stack.append(item)
      if keependLevel < 0, entry.flags.contains(.keepend) { keependLevel = index }
      settle(index)
    }
    pendingNextgroup = saved.pendingNextgroup
    pendingFlags = saved.pendingFlags
    moveToLine(saved.line)
  }
}
