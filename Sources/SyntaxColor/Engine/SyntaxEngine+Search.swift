extension SyntaxEngine {
  /// Looks for the item that starts first at the cursor or behind it on the line.
  ///
  /// Items are tried from the last defined to the first and a later one must start earlier to
  /// win, so of two that start together the last defined is taken.
  mutating func findNextMatch(_ purpose: ReadingPurpose) -> NextMatch {
    candidates.forgetIfLarge()
    let table = candidates.number(of: startContext(purpose))
    work.spend(candidates.takeWork())
    column.noteOpened(&stack, at: cursor.position, lineStart: cursor.line.start)
    var best = NextMatch()
    if cursor.line.isOrdinary {
      findInTable(table, &best, purpose)
    } else {
      let tried = candidates.tables[table].items
      work.spend(1 + tried.count / 4)
      for index in tried { tryItem(Int(index), &best, table: nil, purpose) }
    }
    work.noteAbandoned(searcher.session.limitHits)
    return best
  }

  /// Looks for it among the items of a table: column by column, and by searching those that may
  /// start elsewhere than their pattern begins.
  private mutating func findInTable(
    _ table: Int, _ best: inout NextMatch, _ purpose: ReadingPurpose
  ) {
    // Items open here are refused. They are searched for all the same, because in Vim that makes
    // the next column be looked at anew.
    if !column.opened.isEmpty || !column.openedDirectly.isEmpty {
      candidates.tables[table].select(from: column.opened, into: &column.openedDirectly)
    }
    searchItems(table, &best, purpose)
    let found: FoundItem?
    if column.openedDirectly.isEmpty {
      found = firstStart(table)
    } else {
      // What would be found behind this column is looked for anew there.
      let isLast = !column.triesNext || cursor.position + 1 >= cursor.line.end
      let last = isLast ? min(best.start, cursor.line.end) : cursor.position
      found = scan(table, from: cursor.position, through: last, above: -1)
    }
    guard let found,
      found.match.start < best.start || (found.match.start == best.start && found.item > best.item)
    else { return }
    best = NextMatch()
    keepIfBetter(
      found.item, found.match,
      externals: searcher.definedExternals(found.item, found.match, cursor.line),
      start: found.match.start, &best, purpose)
  }

  /// Searches the items of a table that must be searched for, and of the others those that are open
  /// here, the last defined first.
  private mutating func searchItems(
    _ table: Int, _ best: inout NextMatch, _ purpose: ReadingPurpose
  ) {
    let count = candidates.tables[table].searched.count
    work.spend(1 + count / 4)
    var next = 0
    for number in 0..<count {
      let index = candidates.tables[table].searched[number]
      while next < column.openedDirectly.count, column.openedDirectly[next] > index {
        tryItem(Int(column.openedDirectly[next]), &best, table: table, purpose)
        next += 1
      }
      tryItem(Int(index), &best, table: table, purpose)
    }
    while next < column.openedDirectly.count {
      tryItem(Int(column.openedDirectly[next]), &best, table: table, purpose)
      next += 1
    }
  }

  /// Searches one item and keeps it in `best` if it starts before what is there.
  ///
  /// `table` says which items are tried column by column; they may start even earlier.
  private mutating func tryItem(
    _ index: Int, _ best: inout NextMatch, table: Int?, _ purpose: ReadingPurpose
  ) {
    if memory.startsLate(index, best.start) { return }
    guard let (match, externals, start) = firstMatch(of: index) else {
      memory.note(index, startsAt: Int.max)
      return
    }
    memory.note(index, startsAt: start)
    if start >= best.start { return }
    let isRefused: Bool
    if column.opened.contains(Int32(index)) {
      isRefused = true
    } else {
      isRefused =
        !keepIfBetter(index, match, externals: externals, start: start, &best, purpose)
        && match.start == match.end && definition.items[index].kind == .match
    }
    if isRefused, !isPreceded(index, start, table) { column.triesNext = true }
  }

  /// Returns the first match of an item at the cursor or behind it on the line, the texts its
  /// `\z(…\)` matched, and where the item starts.
  @inline(__always)  // A call for each item tried cost 1.5 % of all instructions.
  private mutating func firstMatch(
    of index: Int
  ) -> (match: VimMatch, externals: Int32, start: Int)? {
    if searcher.cannotMatch(index, cursor.line) { return nil }
    let item = definition.items[index]
    let from = max(cursor.line.start, cursor.position - Int(item.offsets.leadingContext))
    guard
      let (match, externals) = searcher.search(index, cursor.line, from: from, externals: 0)
    else { return nil }
    let start = cursor.text.start(of: match, item.offsets.matchStart)
    // A start on a later line can't be handled; Vim does not either.
    return start > cursor.line.end ? nil : (match, externals, start)
  }

  /// Whether an item that is tried column by column and was defined after this one starts at
  /// `start` or before.
  private mutating func isPreceded(_ index: Int, _ start: Int, _ table: Int?) -> Bool {
    guard let table, start >= cursor.position else { return false }
    return scan(table, from: cursor.position, through: start, above: index) != nil
  }

  /// Works out where an item that matched would start and end, and keeps it in `best`.
  ///
  /// - Returns: Whether it can start: not if it has no end on the line but needs one, or would
  ///   end before it starts.
  @discardableResult
  private mutating func keepIfBetter(
    _ index: Int, _ match: VimMatch, externals: Int32, start: Int, _ best: inout NextMatch,
    _ purpose: ReadingPurpose
  ) -> Bool {
    let item = definition.items[index]
    let text = cursor.text
    var next = NextMatch(item: index, start: start)
    next.externals = externals
    next.end.matchEnd = match.end
    next.highlightStart = text.start(of: match, item.offsets.highlightStart)
    next.endOfStart = text.end(of: match, item.offsets.regionStart, extra: 0)
    if item.kind == .start, item.flags.contains(.oneline) {
      guard let end = findEnd(of: index, from: match.end, externals: externals) else {
        return false
      }
      next.end = end
    } else if item.kind == .match {
      next.end.highlightEnd = text.end(of: match, item.offsets.highlightEnd, extra: 0)
      next.end.matchEnd = text.end(of: match, item.offsets.matchEnd, extra: 0)
      if next.end.matchEnd <= cursor.line.end,
        next.end.matchEnd + (purpose == .sync ? 1 : 0) < start
      {
        return false
      }
    }
    if next.highlightStart <= cursor.line.end {
      next.highlightStart = max(next.highlightStart, start)
    }
    if next.end.highlightEnd == StackItem.nowhere || next.end.highlightEnd > next.end.matchEnd {
      next.end.highlightEnd = next.end.matchEnd
    }
    best = next
    return true
  }
}
