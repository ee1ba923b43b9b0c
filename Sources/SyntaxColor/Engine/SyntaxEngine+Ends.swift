extension SyntaxEngine {
  /// Closes what ends at the cursor or before it: the top entry, then what that uncovers.
  mutating func popEndedItems() {
    while stack.hasTopEnded(at: cursor.position), !work.isExhausted {
      work.spend(1)
      if stack.hasEndPart(behind: cursor.position) {
        enterEndPart()
        return
      }
      let ended = pop()
      pending = PendingNextgroup(list: ended.nextgroup, flags: ended.flags)
      if cursor.position >= cursor.line.end, !pending.skipsLineEnd { pending = .none }
      if stack.isEmpty { return }
      if ended.flags.contains(.extend), stack.keependLevel >= 0 { updateEnds(atLineStart: false) }
      if continuesRegion(behind: ended.flags) { return }
    }
  }

  /// Closes what ends at the next column.
  mutating func popEndedItemsBehindColumn() {
    let before = cursor.position
    if before < cursor.line.end { cursor.position += 1 }
    popEndedItems()
    cursor.position = before
  }

  /// The region at the top reaches its end pattern, which has a group of its own: the entry
  /// becomes that part.
  private mutating func enterEndPart() {
    stack.turnTopIntoEndPart()
    column.hasClosedItem = true
    pending = .none
    // Nothing starts inside the part; what is behind it is looked for when it has ended.
    memory.next = NextMatch()
  }

  /// Looks again for the end of the region at the top, after an item in it has ended.
  ///
  /// - Returns: Whether the item held the line end, so that the region goes on behind it.
  private mutating func continuesRegion(behind ended: ItemFlags) -> Bool {
    let top = stack.entries[stack.top]
    guard top.item >= 0, definition.items[Int(top.item)].kind == .start,
      top.flags.isDisjoint(with: [.matchgroupPart, .keepend])
    else { return false }
    updateEnd(of: stack.top, isForced: true)
    work.spend(stack.applyKeepend())
    return ended.contains(.hasEndOfLine) && stack.keependLevel < 0
      && cursor.position >= cursor.line.end
  }

  /// Looks for the ends of open regions again: at a line's start those that go on from the line
  /// before, within a line those that an `extend` item may have moved.
  mutating func updateEnds(atLineStart: Bool) {
    if atLineStart { stack.endContinuedMatches(before: cursor.line.start) }
    var seenKeepend = false
    for index in stack.lowestLimited..<stack.count {
      work.spend(1)
      let flags = stack.entries[index].flags
      guard
        flags.contains(.keepend) || (atLineStart ? index == stack.top : seenKeepend)
      else { continue }
      stack.setHighlightStart(of: index, to: cursor.line.start)
      if !flags.contains(.continuedMatch) { updateEnd(of: index, isForced: !atLineStart) }
      if !atLineStart, stack.entries[index].flags.contains(.keepend) { seenKeepend = true }
    }
    work.spend(stack.applyKeepend())
  }

  /// Looks for the end of one open region from the cursor on; unless `isForced` only if no end on
  /// this line or a later one is known.
  mutating func updateEnd(of index: Int, isForced: Bool) {
    let (item, externals) = (Int(stack.entries[index].item), stack.entries[index].externals)
    guard item >= 0 else { return }
    if !isForced, stack.entries[index].matchEnd >= cursor.line.start { return }
    // Another entry is a region's end part that goes over a line end: it has no end of its own.
    let end =
      definition.items[item].kind == .start
      ? findEnd(of: item, from: cursor.position, externals: externals) : nil
    stack.setEnd(of: index, to: end, lineEnd: cursor.line.end)
  }
}
