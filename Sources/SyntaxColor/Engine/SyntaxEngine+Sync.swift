import Bytes

extension SyntaxEngine {
  /// Finds a line to parse from, and the state there, when no saved state is near enough
  /// (`:help :syn-sync`).
  ///
  /// - Parameters:
  ///   - wanted: The line asked for, counted from 0.
  ///   - lastSaved: The last saved state at that line or before it.
  mutating func synchronize(before wanted: Int, lastSaved: SavedStates.State?) {
    invalidateState()
    let first = firstLine(before: wanted)
    moveToLine(first)
    if let group = definition.sync.commentGroup {
      synchronizeOnComment(group, before: first)
    } else if definition.sync.hasPatterns {
      synchronizeOnPatterns(before: first, lastSaved: lastSaved)
    }
    validateState()
  }

  /// Returns the line that `minlines` and `maxlines` lead back to.
  ///
  /// Vim goes further back than asked so that it need not do so again for each line.
  private func firstLine(before wanted: Int) -> Int {
    let sync = definition.sync
    // Lines count from 1 in these rules.
    let line = wanted + 1
    guard sync.minlines <= line else { return 0 }
    var back: Int
    switch sync.minlines {
    case 1: back = 1
    case ..<10: back = sync.minlines * 2
    default: back = sync.minlines * 3 / 2
    }
    if sync.maxlines != 0 { back = min(back, sync.maxlines) }
    return back >= line ? 0 : line - back - 1
  }

  // MARK: C comments

  private mutating func synchronizeOnComment(_ group: GroupID, before first: Int) {
    var index = first
    while index > 0, lastByte(ofLine: index - 1) == Byte.backslash { index -= 1 }
    moveToLine(index)
    guard CommentScanner(text: text).isInsideComment(line: index, reach: definition.sync.maxlines)
    else { return }
    let region = definition.items.lastIndex { $0.kind == .start && $0.identity.group == group }
    guard let region else { return }
    validateState()
    pushSyncTarget(region)
  }

  private func lastByte(ofLine index: Int) -> UInt8 {
    let end = text.end(ofLine: index)
    return end > text.lineStarts[index] ? unsafe text.bytes[end - 1] : 0
  }

  private mutating func pushSyncTarget(_ index: Int) {
    append(StackItem(item: Int32(index)))
    settle(stack.count - 1)
  }

  // MARK: Sync patterns

  /// A place where a sync item matched.
  private struct SyncPoint {
    var flags: ItemFlags
    var target: Int
    var line: Int
    var position: Int
    var matchEnd: Int
  }

  private mutating func synchronizeOnPatterns(before first: Int, lastSaved: SavedStates.State?) {
    let maxlines = definition.sync.maxlines
    let stop = maxlines != 0 && first + 1 > maxlines ? first - maxlines : -1
    var end = first
    var index = first - 1
    while index > stop, !work.isExhausted {
      if let lastSaved, lastSaved.line == index {
        load(lastSaved)
        return
      }
      if index > 0, continues(line: index - 1) {
        index -= 1
        continue
      }
      validateState()
      if let point = lastSyncPoint(from: index, before: end, wanted: first) {
        apply(point, wanted: first)
        return
      }
      end = index
      invalidateState()
      index -= 1
    }
    invalidateState()
    moveToLine(stop + 1)
  }

  /// Whether the line matches the `linecont` pattern.
  private mutating func continues(line index: Int) -> Bool {
    guard let pattern = definition.sync.lineContinuation else { return false }
    return pattern.search(text, line: index, from: 0, in: searcher.session) != nil
  }

  /// Returns the last sync point in `from..<end`.
  private mutating func lastSyncPoint(from: Int, before end: Int, wanted: Int) -> SyncPoint? {
    var point: SyncPoint?
    var index = from
    let wantedEnd = text.end(ofLine: wanted)
    while index < end, !work.isExhausted {
      moveToLine(index)
      startLine()
      while finishLine(isSyncing: true), let top = stack.last {
        if top.matchEnd > wantedEnd {
          // A match that goes beyond where parsing is to start says nothing.
          index = end
          break
        }
        let item = definition.items[Int(top.item)]
        point = SyncPoint(
          flags: item.flags, target: item.syncTarget, line: line.index, position: position,
          matchEnd: top.matchEnd)
        if top.matchEnd > line.end {
          moveToLine(text.line(of: min(top.matchEnd, text.count - 1)))
          position = top.matchEnd
          index = line.index
          if index >= end { break }
        } else {
          position = max(top.matchEnd, position + 1)
        }
        popEndedItemsBehindColumn()
      }
      index += 1
    }
    return point
  }

  private mutating func apply(_ point: SyncPoint, wanted: Int) {
    clearState()
    moveToLine(point.line)
    position = point.position
    if point.target >= 0 { pushSyncTarget(point.target) }
    guard point.flags.contains(.groupHere) else {
      moveToLine(wanted)
      return
    }
    if !stack.isEmpty {
      stack[stack.count - 1].highlightStart = point.position
      updateEnd(of: stack.count - 1, from: position, isForced: true)
      applyKeepend()
    }
    let end = min(point.matchEnd, text.count - 1)
    moveToLine(text.line(of: end))
    position = end
    finishLine(isSyncing: false)
    if line.index + 1 < text.lineCount { moveToLine(line.index + 1) }
  }
}
