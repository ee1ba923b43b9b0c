/// The open items, outermost first: what Vim calls the current state.
struct ItemStack {
  private(set) var entries: ContiguousArray<StackItem> = []
  /// The index of the lowest entry with `keepend`, or -1.
  private(set) var keependLevel = -1
  private let items: ContiguousArray<SyntaxItem>

  /// Makes an empty stack for the items of a definition.
  init(_ items: ContiguousArray<SyntaxItem>) { self.items = items }

  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }
  /// The index of the innermost entry, -1 if there is none.
  var top: Int { entries.count - 1 }

  /// Opens an item. Its definition and the entry below give its group and what it contains.
  mutating func push(_ entry: StackItem) {
    entries.append(entry)
    resolveGroup(of: top)
  }

  /// Notes that the top entry has `keepend`, if it has and is the first.
  mutating func noteKeepend() {
    if keependLevel < 0, entries[top].flags.contains(.keepend) { keependLevel = top }
  }

  @discardableResult
  mutating func pop() -> StackItem {
    let entry = entries.removeLast()
    // Below the lowest entry with `keepend` there is none.
    if keependLevel >= entries.count { keependLevel = -1 }
    return entry
  }

  /// Closes all items. The `keepend` level stays, as it does in Vim.
  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Closes all items and forgets about `keepend`.
  mutating func reset() {
    removeAll()
    keependLevel = -1
  }

  /// Opens the items of a saved state in place of those open now.
  mutating func load(_ saved: [SavedStates.Entry]) {
    reset()
    for old in saved {
      var entry = StackItem(item: old.item)
      entry.flags = old.flags
      entry.externals = old.externals
      entry.nextgroup = old.item >= 0 ? items[Int(old.item)].nextgroup : .none
      push(entry)
      noteKeepend()
    }
  }

  /// Returns the items as they are saved, or `nil` if they can't be: if one refers to the line that
  /// starts at `lineStart` or to a later one.
  func saved(before lineStart: Int) -> [SavedStates.Entry]? {
    let isTied = entries.contains {
      $0.highlightStart >= lineStart || $0.matchEnd >= lineStart || $0.highlightEnd >= lineStart
        || ($0.endItem != 0 && $0.endOfEnd >= lineStart)
    }
    if isTied { return nil }
    return entries.map { .init(item: $0.item, flags: $0.flags, externals: $0.externals) }
  }

  // MARK: What shows

  /// Returns the group of the innermost item whose color covers the position.
  mutating func group(at position: Int) -> GroupID {
    // Entries are large: here and below they are looked at where they are.
    var index = top
    while index >= 0 {
      if entries[index].covers(position) { return entries[index].group }
      index -= 1
    }
    return .none
  }

  /// Returns the first position behind another where an open item can show another group, at most
  /// `limit`.
  mutating func firstChange(behind position: Int, before limit: Int) -> Int {
    guard top >= 0 else { return limit }
    var limit = limit
    if entries[top].ends { limit = min(limit, entries[top].matchEnd - 1) }
    for index in stride(from: top, through: 0, by: -1) {
      let (start, end) = (entries[index].highlightStart, entries[index].highlightEnd)
      if start > position { limit = min(limit, start) }
      if end > position { limit = min(limit, end) }
      if entries[index].covers(position) { break }
    }
    return limit
  }

  /// Whether the color of a region below the innermost item ended on a line before the one that
  /// starts at `lineStart`: its end is not looked for again while another item is open in it.
  mutating func hasStaleColors(before lineStart: Int) -> Bool {
    var index = 0
    while index < top {
      let (end, item) = (entries[index].highlightEnd, entries[index].item)
      if end != StackItem.nowhere, end < lineStart, item >= 0, items[Int(item)].kind == .start {
        return true
      }
      index += 1
    }
    return false
  }

  /// Works out the group, color and contains list of an entry from its item and the entry below.
  private mutating func resolveGroup(of index: Int) {
    guard entries[index].item >= 0 else { return }
    let item = items[Int(entries[index].item)]
    if entries[index].flags.contains(.matchgroupPart) {
      entries[index].group = item.matchgroup
      entries[index].contains = .none
      return
    }
    entries[index].group = item.identity.group
    entries[index].contains = item.contains
    guard item.flags.contains(.transparent) else { return }
    entries[index].group = index == 0 ? .none : entries[index - 1].group
    guard item.contains == .none else { return }
    if index == 0 {
      entries[index].contains = .notContained
    } else {
      entries[index].flags.insert(.inheritsContains)
      entries[index].contains = entries[index - 1].contains
    }
  }

  // MARK: Ends

  /// Whether the innermost item ends at a position or before it.
  mutating func hasTopEnded(at position: Int) -> Bool {
    top >= 0 && entries[top].ends && entries[top].matchEnd <= position
  }

  /// Whether the innermost item is a region whose end pattern has a group of its own and ends behind
  /// a position.
  mutating func hasEndPart(behind position: Int) -> Bool {
    entries[top].endItem != 0 && entries[top].endOfEnd > position
  }

  /// Turns the region at the top, which has reached its end pattern, into the part that this
  /// matched.
  mutating func turnTopIntoEndPart() {
    entries[top].item = entries[top].endItem
    entries[top].endItem = 0
    entries[top].matchEnd = entries[top].endOfEnd
    entries[top].highlightEnd = entries[top].endOfEnd
    entries[top].flags.insert(.matchgroupPart)
    resolveGroup(of: top)
  }

  /// Lets a region end where its end was found. Without one it goes on behind the line, which ends
  /// at `lineEnd`, unless it is `oneline`.
  mutating func setEnd(of index: Int, to end: ItemEnd?, lineEnd: Int) {
    if let end {
      entries[index].end(at: end)
      entries[index].flags = end.flags
    } else if items[Int(entries[index].item)].flags.contains(.oneline) {
      entries[index].end(at: lineEnd)
    } else {
      entries[index].continueBehindLine()
    }
  }

  /// Moves the start of an entry's color.
  mutating func setHighlightStart(of index: Int, to position: Int) {
    entries[index].highlightStart = position
  }

  /// Ends the matches from earlier lines that contain a region as soon as that has ended.
  mutating func endContinuedMatches(before lineStart: Int) {
    for index in entries.indices {
      let item = entries[index].item
      guard item >= 0, items[Int(item)].kind == .match, entries[index].matchEnd < lineStart else {
        continue
      }
      entries[index].flags.insert(.continuedMatch)
      entries[index].end(at: StackItem.nowhere)
    }
  }

  /// The index of the lowest entry whose end may move others, or be moved: the top one, with a
  /// `keepend` below it that entry or the lowest `extend` item above it.
  var lowestLimited: Int {
    guard keependLevel >= 0 else { return top }
    var index = top
    while index > keependLevel, !entries[index].flags.contains(.extend) { index -= 1 }
    return index
  }

  /// Lets entries with `keepend` limit the entries above them (`:help :syn-keepend`).
  ///
  /// - Returns: The number of entries looked at.
  mutating func applyKeepend() -> Int {
    guard keependLevel >= 0 else { return 0 }
    let lowest = lowestLimited
    var matchLimit = StackItem.nowhere
    var highlightLimit = StackItem.nowhere
    for index in lowest..<entries.count {
      if matchLimit != StackItem.nowhere {
        entries[index].matchEnd = Self.limited(entries[index].matchEnd, matchLimit)
        entries[index].highlightEnd = Self.limited(entries[index].highlightEnd, highlightLimit)
        entries[index].endOfEnd = Self.limited(entries[index].endOfEnd, matchLimit)
        entries[index].ends = true
      }
      if entries[index].ends, entries[index].flags.contains(.keepend) {
        matchLimit = Self.limited(matchLimit, entries[index].matchEnd)
        highlightLimit = Self.limited(highlightLimit, entries[index].highlightEnd)
      }
    }
    return entries.count - lowest
  }

  /// Returns the smaller of two positions, of which one that is not known does not count.
  private static func limited(_ position: Int, _ limit: Int) -> Int {
    if position == StackItem.nowhere { return limit }
    return limit == StackItem.nowhere ? position : min(position, limit)
  }

  // MARK: What is open where

  /// Whether an item was opened at a position: the last one opened stands at the top.
  mutating func hasOpened(at position: Int) -> Bool {
    top >= 0 && entries[top].matchStart == position
  }

  /// Adds the items that were opened at a position of the line that starts at `lineStart`.
  mutating func addItems(
    openedAt position: Int, lineStart: Int, to opened: inout ContiguousArray<Int32>
  ) {
    for index in stride(from: top, through: 0, by: -1) {
      let (start, item) = (entries[index].matchStart, entries[index].item)
      if start == position, item >= 0, !opened.contains(item) { opened.append(item) }
      if start < lineStart, start != StackItem.nowhere { return }
    }
  }
}
