extension SyntaxEngine {
  /// Opens a keyword: it ends where its word ends and contains nothing.
  mutating func push(_ found: FoundKeyword) {
    var entry = StackItem(item: -1)
    entry.group = found.keyword.identity.group
    entry.matchStart = position
    entry.highlightStart = line.start
    entry.matchEnd = found.end
    entry.highlightEnd = found.end
    entry.ends = true
    entry.flags = found.keyword.flags
    entry.colour =
      found.keyword.flags.contains(.transparent) ? stack.last?.colour ?? .none : entry.group
    entry.nextgroup = found.keyword.nextgroup
    append(entry)
    applyKeepend()
  }

  /// Opens the remembered match; for a region with a matchgroup its start as well.
  mutating func pushNextMatch(_ next: NextMatch) {
    nextMatch = nil
    let item = definition.items[next.item]
    var entry = StackItem(item: Int32(next.item))
    entry.highlightStart = next.highlightStart
    entry.matchStart = position
    entry.flags = item.flags
    entry.nextgroup = item.nextgroup
    entry.externals = next.externals
    append(entry)
    let index = stack.count - 1
    if item.kind == .start, !item.flags.contains(.oneline) {
      if let from = endSearchStart(next.matchEnd) {
        updateEnd(of: index, from: from, isForced: true)
      }
      applyKeepend()
    } else {
      stack[index].matchEnd = next.matchEnd
      stack[index].highlightEnd = next.highlightEnd
      stack[index].ends = true
      stack[index].flags.formUnion(next.flags)
      stack[index].endOfEnd = next.endOfEnd
      stack[index].endItem = next.endItem
    }
    if keependLevel < 0, stack[index].flags.contains(.keepend) { keependLevel = index }
    applyKeepend()
    settle(index)
    if item.kind == .start, item.matchgroup != .none { pushStartPart(next) }
  }

  /// Returns where the end of a region is looked for: on the current line, from the column behind
  /// its start pattern, even if that column lies on a later line; `nil` if there is no such column.
  private func endSearchStart(_ matchEnd: Int) -> Int? {
    guard matchEnd > line.end else { return matchEnd }
    let last = text.line(of: min(matchEnd, text.count - 1))
    let column = matchEnd - text.lineStarts[last]
    return line.start + column <= line.end ? line.start + column : nil
  }

  /// Opens the part of a region that its start pattern matched.
  private mutating func pushStartPart(_ next: NextMatch) {
    var entry = StackItem(item: Int32(next.item))
    entry.highlightStart = next.highlightStart
    entry.matchStart = position
    entry.matchEnd = next.endOfStart
    entry.highlightEnd = next.endOfStart
    entry.ends = true
    entry.flags = .matchgroupPart
    append(entry)
    applyKeepend()
    settle(stack.count - 1)
  }

  /// Pushes an entry.
  mutating func append(_ entry: StackItem) {
    stack.append(entry)
    work.noteNesting(stack.count)
  }

  /// Pops the top entry; what comes next must be looked for again.
  mutating func pop() {
    stack.removeLast()
    nextMatch = nil
    hasClosedItem = true
    // Below the lowest entry with `keepend` there is none.
    if keependLevel >= stack.count { keependLevel = -1 }
  }

  /// Works out an entry's group, colour and contains list from its item and the entry below.
  mutating func settle(_ index: Int) {
    guard stack[index].item >= 0 else { return }
    let item = definition.items[Int(stack[index].item)]
    let isPart = stack[index].flags.contains(.matchgroupPart)
    let group = isPart ? item.matchgroup : item.identity.group
    stack[index].group = group
    stack[index].colour = group
    stack[index].contains = isPart ? .none : item.contains
    guard item.flags.contains(.transparent), !isPart else { return }
    if index == 0 {
      stack[index].colour = .none
      if stack[index].contains == .none { stack[index].contains = .notContained }
    } else {
      stack[index].colour = stack[index - 1].colour
      if stack[index].contains == .none {
        stack[index].flags.insert(.inheritsContains)
        stack[index].contains = stack[index - 1].contains
      }
    }
  }
}
