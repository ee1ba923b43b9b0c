extension SyntaxEngine {
  /// Looks for the item that starts first at the position or behind it on the line.
  ///
  /// Items are tried from the last defined to the first and a later one must start earlier to
  /// win, so of two that start together the last defined is taken.
  mutating func findNextMatch(isSyncing: Bool, isDisplaying: Bool) -> NextMatch {
    let table = candidates.number(of: place(isSyncing: isSyncing, isDisplaying: isDisplaying))
    var best = NextMatch()
    if line.isOrdinary {
      findInTable(table, &best, isSyncing: isSyncing)
    } else {
      let tried = candidates.tables[table].items
      work.spend(1 + tried.count / 4)
      for index in tried { tryItem(Int(index), &best, table: nil, isSyncing: isSyncing) }
    }
    work.noteAbandoned(searcher.session.limitHits)
    return best
  }

  /// Looks for it among the items of a table: column by column, and by searching those that may
  /// start elsewhere than their pattern begins.
  private mutating func findInTable(_ table: Int, _ best: inout NextMatch, isSyncing: Bool) {
    if !openedHere.isEmpty { openedHere.removeAll(keepingCapacity: true) }
    noteOpenedHere(table)
    let count = candidates.tables[table].searched.count
    work.spend(1 + count / 4)
    // Items open here are refused, but a search for them is felt: it makes the next column be
    // looked at anew.
    var opened = 0
    for number in 0..<count {
      let index = candidates.tables[table].searched[number]
      while opened < openedHere.count, openedHere[opened] > index {
        tryItem(Int(openedHere[opened]), &best, table: table, isSyncing: isSyncing)
        opened += 1
      }
      tryItem(Int(index), &best, table: table, isSyncing: isSyncing)
    }
    while opened < openedHere.count {
      tryItem(Int(openedHere[opened]), &best, table: table, isSyncing: isSyncing)
      opened += 1
    }
    let found: FoundStart?
    if openedHere.isEmpty {
      found = firstStart(table)
    } else {
      // What would be found behind this column is looked for anew there.
      let isLast = !triesNextColumn || position + 1 >= line.end
      found = scan(
        table, from: position, through: isLast ? min(best.start, line.end) : position, above: -1)
    }
    guard let found,
      found.match.start < best.start || (found.match.start == best.start && found.item > best.item)
    else { return }
    var next = NextMatch()
    consider(
      found.item, found.match,
      externals: searcher.definedExternals(found.item, found.match, line),
      start: found.match.start, &next, isSyncing: isSyncing)
    best = next
  }

  /// Notes which of the items tried column by column are open here, the last defined first.
  private mutating func noteOpenedHere(_ table: Int) {
    if usedEmptyItems.isEmpty {
      guard !stack.isEmpty, stack[stack.count - 1].matchStart == position else { return }
    }
    for index in usedEmptyItems where candidates.tables[table].isDirect(Int32(index)) {
      openedHere.append(Int32(index))
    }
    for entry in stack.reversed() {
      if entry.matchStart == position, entry.item >= 0, !openedHere.contains(entry.item),
        candidates.tables[table].isDirect(entry.item)
      {
        openedHere.append(entry.item)
      }
      if entry.matchStart < line.start, entry.matchStart != StackItem.nowhere { break }
    }
    if openedHere.count > 1 { openedHere.sort(by: >) }
  }

  /// Searches one item and keeps it in `best` if it starts before what is there.
  ///
  /// `table` says which items are tried column by column; they may start even earlier.
  private mutating func tryItem(
    _ index: Int, _ best: inout NextMatch, table: Int?, isSyncing: Bool
  ) {
    let memory = seen[index]
    if memory.parse == lineParse, memory.start >= best.start { return }
    if searcher.isHopeless(index, line) {
      seen[index] = (lineParse, Int.max)
      return
    }
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
      if !isPreceded(index, start, table) { triesNextColumn = true }
      return
    }
    if !consider(index, match, externals: externals, start: start, &best, isSyncing: isSyncing),
      match.start == match.end, item.kind == .match, !isPreceded(index, start, table)
    {
      triesNextColumn = true
    }
  }

  /// Whether an item that is tried column by column and was defined after this one starts at
  /// `start` or before.
  private mutating func isPreceded(_ index: Int, _ start: Int, _ table: Int?) -> Bool {
    guard let table, start >= position else { return false }
    return scan(table, from: position, through: start, above: index) != nil
  }

  /// Works out where an item that matched would start and end, and keeps it in `best`.
  ///
  /// - Returns: Whether it can start: not if it has no end on the line but needs one, or would
  ///   end before it starts.
  @discardableResult
  private mutating func consider(
    _ index: Int, _ match: VimMatch, externals: Int32, start: Int, _ best: inout NextMatch,
    isSyncing: Bool
  ) -> Bool {
    let item = definition.items[index]
    var next = NextMatch(item: index, start: start)
    next.externals = externals
    next.matchEnd = match.end
    next.highlightStart = offsets.start(match, item.offsets.highlightStart)
    next.endOfStart = offsets.end(match, item.offsets.regionStart, extra: 0)
    if item.kind == .start, item.flags.contains(.oneline) {
      guard let end = findEnd(of: index, from: match.end, externals: externals) else {
        return false
      }
      next.matchEnd = end.matchEnd
      next.highlightEnd = end.highlightEnd
      next.endOfEnd = end.endOfEnd
      next.endItem = end.endItem
      next.flags = end.flags
    } else if item.kind == .match {
      next.highlightEnd = offsets.end(match, item.offsets.highlightEnd, extra: 0)
      next.matchEnd = offsets.end(match, item.offsets.matchEnd, extra: 0)
      if next.matchEnd <= line.end, next.matchEnd + (isSyncing ? 1 : 0) < start { return false }
    }
    if next.highlightStart <= line.end { next.highlightStart = max(next.highlightStart, start) }
    if next.highlightEnd == StackItem.nowhere || next.highlightEnd > next.matchEnd {
      next.highlightEnd = next.matchEnd
    }
    best = next
    return true
  }

  /// Where 'synmaxcol' ends searching on this line.
  var searchLimit: Int {
    limits.lineLength > 0 ? line.start + limits.lineLength : Int.max
  }

  /// Whether the item was already opened, or used as an empty item, at this column.
  private func isOpenHere(_ index: Int) -> Bool {
    for entry in stride(from: stack.count - 1, through: 0, by: -1) {
      let start = stack[entry].matchStart
      if start == position, stack[entry].item == Int32(index) { return true }
      if start < line.start, start != StackItem.nowhere { break }
    }
    return usedEmptyItems.contains(index)
  }
}
