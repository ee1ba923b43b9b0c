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
    cursor.move(toLine: first)
    if let group = definition.sync.commentGroup {
      synchronizeOnComment(group, before: first)
    } else if definition.sync.hasPatterns {
      synchronizeOnPatterns(before: first, lastSaved: lastSaved)
    }
    sync.isValid = true
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
    cursor.move(toLine: index)
    guard
      CommentScanner(text: cursor.text).isInsideComment(
        line: index, reach: definition.sync.maxlines)
    else { return }
    let region = definition.items.lastIndex { $0.kind == .start && $0.identity.group == group }
    guard let region else { return }
    sync.isValid = true
    pushSyncTarget(region)
  }

  private func lastByte(ofLine index: Int) -> UInt8 {
    let end = cursor.text.end(ofLine: index)
    return end > cursor.text.lineStarts[index] ? unsafe cursor.text.bytes[end - 1] : 0
  }

  private mutating func pushSyncTarget(_ index: Int) {
    stack.push(StackItem(item: Int32(index)))
    work.noteNesting(stack.count)
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
      sync.isValid = true
      if let point = lastSyncPoint(from: index, before: end, wanted: first) {
        apply(point, wanted: first)
        return
      }
      end = index
      invalidateState()
      index -= 1
    }
    invalidateState()
    cursor.move(toLine: stop + 1)
  }

  /// Whether the line matches the `linecont` pattern.
  private mutating func continues(line index: Int) -> Bool {
    guard let pattern = definition.sync.lineContinuation else { return false }
    return pattern.search(cursor.text, line: index, from: 0, in: searcher.session) != nil
  }

  /// Returns the last sync point in `from..<end`.
  private mutating func lastSyncPoint(from: Int, before end: Int, wanted: Int) -> SyncPoint? {
    var point: SyncPoint?
    var index = from
    let wantedEnd = cursor.text.end(ofLine: wanted)
    while index < end, !work.isExhausted {
      cursor.move(toLine: index)
      startLine()
      while let top = findSyncItem() {
        if top.matchEnd > wantedEnd {
          // A match that goes beyond where parsing is to start says nothing.
          index = end
          break
        }
        let item = definition.items[Int(top.item)]
        point = SyncPoint(
          flags: item.flags, target: item.syncTarget, line: cursor.line.index,
          position: cursor.position, matchEnd: top.matchEnd)
        if top.matchEnd > cursor.line.end {
          cursor.move(to: top.matchEnd)
          index = cursor.line.index
          if index >= end { break }
        } else {
          cursor.position = max(top.matchEnd, cursor.position + 1)
        }
        popEndedItemsBehindColumn()
      }
      index += 1
    }
    return point
  }

  /// Makes the state that a sync point tells, at the line to parse from.
  private mutating func apply(_ point: SyncPoint, wanted: Int) {
    stack.removeAll()
    cursor.move(toLine: point.line)
    cursor.position = point.position
    if point.target >= 0 { pushSyncTarget(point.target) }
    guard point.flags.contains(.groupHere) else {
      cursor.move(toLine: wanted)
      return
    }
    if !stack.isEmpty {
      stack.setHighlightStart(of: stack.top, to: point.position)
      updateEnd(of: stack.top, isForced: true)
      work.spend(stack.applyKeepend())
    }
    cursor.move(to: min(point.matchEnd, cursor.text.count - 1))
    finishLine()
    if cursor.line.index + 1 < cursor.text.lineCount { cursor.move(toLine: cursor.line.index + 1) }
  }
}
