extension SyntaxEngine {
  /// Reads the column at the cursor: opens what starts there, finds its group, closes what ends
  /// there.
  ///
  /// The order is Vim's: a keyword before a match, contained items at the same column again and
  /// again until nothing new starts.
  mutating func readColumn(_ purpose: ReadingPurpose) {
    if cursor.position >= cursor.line.end, cursor.position != cursor.line.start {
      if let next = memory.next, next.start >= cursor.position, next.start != Int.max {
        pushNextMatch(next)
      }
      noteLineEnd()
      return
    }
    if cursor.position + 1 >= cursor.line.end { noteLineEnd() }
    if column.triesNext { memory.next = nil }
    column.begin()
    openItems(purpose)
    currentGroup = stack.group(at: cursor.position)
    work.spend(1 + stack.count / 16)
    if !stack.isEmpty, purpose != .sync {
      popEndedItems()
      if !stack.isEmpty, cursor.position < cursor.line.end { popEndedItemsBehindColumn() }
    }
    // A nextgroup is given up at the line's end unless it may skip it.
    if pending.isSet, cursor.position < cursor.line.end, cursor.position + 1 == cursor.line.end,
      !pending.skipsLineEnd
    {
      pending = .none
    }
  }

  private mutating func noteLineEnd() {
    cursor.finishLine()
    sync.finishLine()
  }

  /// What was opened at a column.
  private enum Opening {
    /// Nothing, or a keyword: that contains nothing, so the column is not looked at again.
    case nothing
    case item
    /// An empty item: it is not pushed, only its nextgroup counts.
    case emptyItem
  }

  /// Opens all items that start at the column, each inside the one before.
  private mutating func openItems(_ purpose: ReadingPurpose) {
    var usedEmptyItem = false
    while !work.isExhausted {
      let opening = openItem(purpose)
      var goesOn = opening != .nothing
      if opening == .emptyItem { usedEmptyItem = true }
      if pending.isSet, opening != .emptyItem {
        if !goesOn, waitsForNextgroup() { return }
        // The list is given up, and everything else looked for instead.
        pending = .none
        memory.next = nil
        if !usedEmptyItem { goesOn = true }
      }
      if !goesOn { return }
      work.spend(1)
    }
  }

  /// Opens what starts at the column in the innermost item.
  private mutating func openItem(_ purpose: ReadingPurpose) -> Opening {
    guard
      definition.hasContainedin || stack.isEmpty || stack.entries[stack.top].contains != .none
    else { return .nothing }
    if purpose != .sync, !keywords.isEmpty, let found = keywordHere() {
      push(found.keyword, end: found.end)
      return .nothing
    }
    // Its fields are asked for one by one: the whole is large to be copied for each column.
    if memory.next?.start ?? -1 < cursor.position { memory.next = findNextMatch(purpose) }
    guard memory.next?.start == cursor.position, let next = memory.next else { return .nothing }
    let item = definition.items[next.item]
    guard next.end.matchEnd == cursor.position, item.nextgroup != .none else {
      pushNextMatch(next)
      return .item
    }
    pending = PendingNextgroup(list: item.nextgroup, flags: item.flags)
    column.use(next.item)
    memory.next = nil
    return .emptyItem
  }

  private mutating func waitsForNextgroup() -> Bool {
    pending.waits(
      behind: unsafe cursor.text.bytes[cursor.position],
      isEmptyLine: cursor.line.start == cursor.line.end)
  }

  /// Returns what decides which items may start here.
  mutating func startContext(_ purpose: ReadingPurpose) -> StartContext {
    var context = StartContext(purpose: purpose)
    if pending.isSet {
      context.list = pending.list
      context.isNextgroup = true
    } else if stack.isEmpty {
      context.isTopLevel = true
    } else {
      var index = stack.top
      context.list = stack.entries[index].contains
      if definition.hasContainedin, !stack.entries[index].flags.contains(.matchgroupPart) {
        while index > 0, stack.entries[index].flags.contains(.inheritsContains) { index -= 1 }
        context.owner = stack.entries[index].item
      }
    }
    return context
  }

  /// Returns the first column behind the one just read where anything can change.
  ///
  /// All columns before it have the group of the one just read.
  mutating func nextColumn() -> Int {
    let next = cursor.position + 1
    if column.hasClosedItem || column.triesNext || pending.isSet || next + 1 >= cursor.line.end {
      return next
    }
    var limit = stack.firstChange(behind: cursor.position, before: cursor.line.end - 1)
    if !stack.isEmpty, stack.entries[stack.top].contains == .none, !definition.hasContainedin {
      return max(next, limit)
    }
    guard let start = memory.next?.start, start >= next else { return next }
    limit = min(limit, start)
    return keywords.isEmpty ? max(next, limit) : nextWordStart(from: next, before: limit)
  }
}
