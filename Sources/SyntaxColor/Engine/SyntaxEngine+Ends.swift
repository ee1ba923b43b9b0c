extension SyntaxEngine {
  /// Closes what ends at ``position`` or before it: the top entry, then what that uncovers.
  mutating func popEndedItems() {
    while hasTopEnded(), !work.isExhausted {
      let top = stack[stack.count - 1]
      work.spend(1)
      if top.endItem != 0, top.endOfEnd > position {
        turnIntoEndPart()
        return
      }
      pendingNextgroup = top.nextgroup
      pendingFlags = top.flags
      if position >= line.end, pendingFlags.isDisjoint(with: [.skipnl, .skipempty]) {
        pendingNextgroup = .none
      }
      let hadExtend = top.flags.contains(.extend)
      pop()
      if stack.isEmpty { return }
      if hadExtend, keependLevel >= 0 {
        updateEnds(atLineStart: false)
        if stack.isEmpty { return }
      }
      if continuesRegion() { return }
    }
  }

  private mutating func hasTopEnded() -> Bool {
    let top = stack.count - 1
    return top >= 0 && stack[top].ends && stack[top].matchEnd <= position
  }

  /// The region at the top reaches its end pattern, which has a group of its own: the entry
  /// becomes that part.
  private mutating func turnIntoEndPart() {
    let index = stack.count - 1
    stack[index].item = stack[index].endItem
    stack[index].endItem = 0
    stack[index].matchEnd = stack[index].endOfEnd
    stack[index].highlightEnd = stack[index].endOfEnd
    stack[index].flags.insert(.matchgroupPart)
    settle(index)
    hasClosedItem = true
    pendingNextgroup = .none
    // Nothing starts inside the part; what is behind it is looked for when it has ended.
    nextMatch = NextMatch(item: 0)
  }

  /// A contained item has ended: looks for the end of the region around it again.
  ///
  /// - Returns: Whether the item held the line end, so that the region goes on behind it.
  private mutating func continuesRegion() -> Bool {
    guard let top = stack.last, top.item >= 0,
      definition.items[Int(top.item)].kind == .start,
      top.flags.isDisjoint(with: [.matchgroupPart, .keepend])
    else { return false }
    updateEnd(of: stack.count - 1, from: position, isForced: true)
    applyKeepend()
    return pendingFlags.contains(.hasEndOfLine) && keependLevel < 0 && position >= line.end
  }

  /// Looks for the ends of open regions again: at a line's start those that go on from the line
  /// before, within a line those that an `extend` item may have moved.
  mutating func updateEnds(atLineStart: Bool) {
    if atLineStart { endContinuedMatches() }
    var index = stack.count - 1
    if keependLevel >= 0 {
      while index > keependLevel, !stack[index].flags.contains(.extend) { index -= 1 }
    }
    var seenKeepend = false
    while index < stack.count {
      work.spend(1)
      let isTop = index == stack.count - 1
      if stack[index].flags.contains(.keepend) || (seenKeepend && !atLineStart)
        || (isTop && atLineStart)
      {
        stack[index].highlightStart = line.start
        if !stack[index].flags.contains(.continuedMatch) {
          updateEnd(of: index, from: position, isForced: !atLineStart)
        }
        if !atLineStart, stack[index].flags.contains(.keepend) { seenKeepend = true }
      }
      index += 1
    }
    applyKeepend()
  }

  /// A match from an earlier line that contains a region ends as soon as that has ended.
  private mutating func endContinuedMatches() {
    for index in stack.indices {
      let entry = stack[index]
      if entry.item >= 0, definition.items[Int(entry.item)].kind == .match,
        entry.matchEnd < line.start
      {
        stack[index].flags.insert(.continuedMatch)
        stack[index].matchEnd = StackItem.nowhere
        stack[index].highlightEnd = StackItem.nowhere
        stack[index].ends = true
      }
    }
  }

  /// Looks for the end of one open region from a column of the current line; unless `isForced`
  /// only if no end on this line or a later one is known.
  mutating func updateEnd(of index: Int, from: Int, isForced: Bool) {
    let entry = stack[index]
    guard entry.item >= 0 else { return }
    if !isForced, entry.matchEnd >= line.start { return }
    if definition.items[Int(entry.item)].kind != .start {
      // The entry is a region's end part that goes over a line end: nothing more to look for.
      stack[index].ends = false
      stack[index].matchEnd = StackItem.nowhere
      stack[index].highlightEnd = StackItem.nowhere
      if definition.items[Int(entry.item)].flags.contains(.oneline) {
        stack[index].ends = true
        stack[index].matchEnd = line.end
        stack[index].highlightEnd = line.end
      }
      return
    }
    if let end = findEnd(of: Int(entry.item), from: from, externals: entry.externals) {
      stack[index].matchEnd = end.matchEnd
      stack[index].highlightEnd = end.highlightEnd
      stack[index].endOfEnd = end.endOfEnd
      stack[index].ends = true
      stack[index].endItem = end.endItem
      stack[index].flags = end.flags
    } else if definition.items[Int(entry.item)].flags.contains(.oneline) {
      stack[index].ends = true
      stack[index].matchEnd = line.end
      stack[index].highlightEnd = line.end
    } else {
      stack[index].ends = false
      stack[index].matchEnd = StackItem.nowhere
      stack[index].highlightEnd = StackItem.nowhere
    }
  }

  /// Lets entries with `keepend` limit the entries above them (`:help :syn-keepend`).
  mutating func applyKeepend() {
    guard keependLevel >= 0 else { return }
    var index = stack.count - 1
    while index > keependLevel, !stack[index].flags.contains(.extend) { index -= 1 }
    work.spend(stack.count - index)
    var matchLimit = StackItem.nowhere
    var highlightLimit = StackItem.nowhere
    while index < stack.count {
      if matchLimit != StackItem.nowhere {
        stack[index].matchEnd = limited(stack[index].matchEnd, matchLimit)
        stack[index].highlightEnd = limited(stack[index].highlightEnd, highlightLimit)
        stack[index].endOfEnd = limited(stack[index].endOfEnd, matchLimit)
        stack[index].ends = true
      }
      if stack[index].ends, stack[index].flags.contains(.keepend) {
        matchLimit = limited(matchLimit, stack[index].matchEnd)
        highlightLimit = limited(highlightLimit, stack[index].highlightEnd)
      }
      index += 1
    }
  }

  /// Returns the smaller of two positions, of which one that is not known does not count.
  private func limited(_ position: Int, _ limit: Int) -> Int {
    if position == StackItem.nowhere { return limit }
    return limit == StackItem.nowhere ? position : min(position, limit)
  }
}
