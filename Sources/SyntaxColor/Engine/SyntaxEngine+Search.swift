extension SyntaxEngine {
  /// Looks for the item that starts first at the position or behind it on the line.
  ///
  /// Items are tried from the last defined to the first and a later one must start earlier to
  /// win, so of two that start together the last defined is taken.
  mutating func findNextMatch(isSyncing: Bool, isDisplaying: Bool) -> NextMatch {
    let place = place(isSyncing: isSyncing, isDisplaying: isDisplaying)
    let tried = candidates.items(at: place)
    work.spend(1 + tried.count / 4)
    var best = NextMatch()
    for candidate in tried {
      let index = Int(candidate)
      let memory = seen[index]
      if memory.parse == lineParse, memory.start >= best.start { continue }
      if searcher.isHopeless(index, line) {
        seen[index] = (lineParse, Int.max)
        continue
      }
      tryItem(index, &best, isSyncing: isSyncing)
    }
    work.noteAbandoned(searcher.session.limitHits)
    return best
  }

  /// Searches one item and keeps it in `best` if it starts before what is there.
  private mutating func tryItem(_ index: Int, _ best: inout NextMatch, isSyncing: Bool) {
    let item = definition.items[index]
    let from = max(line.start, position - Int(item.offsets.leadingContext))
    guard
      let (match, externals) = searcher.search(
        index, line, from: from, externals: 0, limit: searchLimit)
    else {
      seen[index] = (lineParse, Int.max)
      return
    }
    let start = offsets.start(match, item.offsets.matchStart)
    if start > line.end {
      // A start on a later line can't be handled; Vim does not either.
      seen[index] = (lineParse, Int.max)
      return
    }
    seen[index] = (lineParse, start)
    if start >= best.start { return }
    if isOpenHere(index) {
      triesNextColumn = true
      return
    }
    var next = NextMatch(item: index, start: start)
    next.externals = externals
    next.matchEnd = match.end
    next.highlightStart = offsets.start(match, item.offsets.highlightStart)
    next.endOfStart = offsets.end(match, item.offsets.regionStart, extra: 0)
    if item.kind == .start, item.flags.contains(.oneline) {
      guard let end = findEnd(of: index, from: match.end, externals: externals) else { return }
      next.matchEnd = end.matchEnd
      next.highlightEnd = end.highlightEnd
      next.endOfEnd = end.endOfEnd
      next.endItem = end.endItem
      next.flags = end.flags
    } else if item.kind == .match {
      next.highlightEnd = offsets.end(match, item.offsets.highlightEnd, extra: 0)
      next.matchEnd = offsets.end(match, item.offsets.matchEnd, extra: 0)
      if next.matchEnd <= line.end, next.matchEnd + (isSyncing ? 1 : 0) < start {
        if match.start == match.end { triesNextColumn = true }
        return
      }
    }
    if next.highlightStart <= line.end { next.highlightStart = max(next.highlightStart, start) }
    if next.highlightEnd == StackItem.nowhere || next.highlightEnd > next.matchEnd {
      next.highlightEnd = next.matchEnd
    }
    best = next
  }

  /// Where 'synmaxcol' ends searching on this line.
  var searchLimit: Int {
    limits.lineLength > 0 ? line.start + limits.lineLength : Int.max
  }

  /// Whether the item was already opened, or used as an empty item, at this column.
  private func isOpenHere(_ index: Int) -> Bool {
    for entry in stack.reversed() {
      if entry.matchStart == position, entry.item == Int32(index) { return true }
      if entry.matchStart < line.start, entry.matchStart != StackItem.nowhere { break }
    }
    return usedEmptyItems.contains(index)
  }
}
