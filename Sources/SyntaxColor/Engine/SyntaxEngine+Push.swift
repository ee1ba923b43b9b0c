extension SyntaxEngine {
  /// Opens the remembered match; for a region with a matchgroup its start as well.
  mutating func pushNextMatch(_ next: NextMatch) {
    memory.next = nil
    let item = definition.items[next.item]
    var entry = startEntry(next)
    entry.flags = item.flags
    entry.nextgroup = item.nextgroup
    entry.externals = next.externals
    if item.kind == .match || item.flags.contains(.oneline) {
      entry.end(at: next.end)
      entry.flags.formUnion(next.end.flags)
    } else if let from = endSearchStart(next.end.matchEnd) {
      if let end = findEnd(of: next.item, from: from, externals: next.externals) {
        entry.end(at: end)
        entry.flags = end.flags
      }
    }
    push(entry, isMatch: true)
    if item.kind == .start, item.matchgroup != .none { pushStartPart(next) }
  }

  /// Opens the part of a region that its start pattern matched.
  private mutating func pushStartPart(_ next: NextMatch) {
    var entry = startEntry(next)
    entry.end(at: next.endOfStart)
    entry.flags = .matchgroupPart
    push(entry)
  }

  private func startEntry(_ next: NextMatch) -> StackItem {
    var entry = StackItem(item: Int32(next.item))
    entry.highlightStart = next.highlightStart
    entry.matchStart = cursor.position
    return entry
  }

  /// Returns where the end of a region is looked for: on the current line, from the column behind
  /// its start pattern, even if that column lies on a later line; `nil` if there is no such column.
  private func endSearchStart(_ matchEnd: Int) -> Int? {
    guard matchEnd > cursor.line.end else { return matchEnd }
    let column = matchEnd - cursor.lineStart(of: matchEnd)
    return cursor.line.start + column <= cursor.line.end ? cursor.line.start + column : nil
  }

  /// Pushes an entry; only that of a match or region can begin a `keepend`.
  mutating func push(_ entry: StackItem, isMatch: Bool = false) {
    stack.push(entry)
    if isMatch { stack.noteKeepend() }
    work.noteNesting(stack.count)
    work.spend(stack.applyKeepend())
  }

  /// Closes the innermost item; what comes next must be looked for again.
  mutating func pop() -> StackItem {
    memory.next = nil
    column.hasClosedItem = true
    return stack.pop()
  }
}
