import Bytes

extension SyntaxEngine {
  /// Reads the column at ``position``: opens what starts there, finds its group, closes what ends
  /// there.
  ///
  /// The order is Vim's: a keyword before a match, contained items at the same column again and
  /// again until nothing new starts.
  mutating func readColumn(isSyncing: Bool, isDisplaying: Bool) {
    if position >= line.end, position != line.start {
      if let next = nextMatch, next.item >= 0, next.start >= position, next.start != Int.max {
        pushNextMatch(next)
      }
      isLineFinished = true
      isStateStored = false
      return
    }
    if position + 1 >= line.end {
      isLineFinished = true
      isStateStored = false
    }
    if triesNextColumn {
      nextMatch = nil
      triesNextColumn = false
    }
    hasClosedItem = false
    openItems(isSyncing: isSyncing, isDisplaying: isDisplaying)
    currentGroup = colourHere()
    work.spend(1 + stack.count / 16)
    if !stack.isEmpty, !isSyncing {
      popEndedItems()
      if !stack.isEmpty, position < line.end {
        position += 1
        popEndedItems()
        position -= 1
      }
    }
    // A nextgroup is given up at the line's end unless it may skip it.
    if pendingNextgroup != .none, position < line.end, position + 1 == line.end,
      pendingFlags.isDisjoint(with: [.skipnl, .skipempty])
    {
      pendingNextgroup = .none
    }
  }

  /// The group of the innermost item whose colour covers the position.
  private mutating func colourHere() -> GroupID {
    // Entries are large: here and below they are looked at where they are.
    var index = stack.count - 1
    while index >= 0 {
      if stack[index].covers(position) { return stack[index].colour }
      index -= 1
    }
    return .none
  }

  private mutating func openItems(isSyncing: Bool, isDisplaying: Bool) {
    let hasKeywords = !isSyncing && !keywords.isEmpty
    var usedEmptyItem = false
    if !usedEmptyItems.isEmpty { usedEmptyItems.removeAll(keepingCapacity: true) }
    while !work.isExhausted {
      var found = false
      var keepsNextgroup = false
      if definition.hasContainedin || stack.isEmpty || stack[stack.count - 1].contains != .none {
        if hasKeywords, let keyword = keywordHere() {
          // A keyword contains nothing, so this column is not looked at again for its sake.
          push(keyword)
        } else {
          // Its fields are asked for one by one: the whole is large to be copied for each column.
          if nextMatch?.start ?? -1 < position {
            nextMatch = findNextMatch(isSyncing: isSyncing, isDisplaying: isDisplaying)
          }
          if nextMatch?.start == position, let next = nextMatch, next.item >= 0 {
            let item = definition.items[next.item]
            if next.matchEnd == position, item.nextgroup != .none {
              // An empty item is not pushed; only its nextgroup counts.
              pendingNextgroup = item.nextgroup
              pendingFlags = item.flags
              keepsNextgroup = true
              usedEmptyItem = true
              usedEmptyItems.append(next.item)
              nextMatch = nil
            } else {
              pushNextMatch(next)
            }
            found = true
          }
        }
      }
      if pendingNextgroup != .none, !keepsNextgroup {
        if !found, waitsForNextgroup { return }
        pendingNextgroup = .none
        nextMatch = nil
        if !usedEmptyItem { found = true }
      }
      if !found { return }
      work.spend(1)
    }
  }

  /// Whether the pending nextgroup may still come: on white space with `skipwhite`, on an empty
  /// line with `skipempty`.
  private var waitsForNextgroup: Bool {
    let byte = unsafe text.bytes[position]
    if pendingFlags.contains(.skipwhite), byte == Byte.space || byte == Byte.tab { return true }
    return pendingFlags.contains(.skipempty) && line.start == line.end
  }

  /// Returns where items are looked for now.
  mutating func place(isSyncing: Bool, isDisplaying: Bool) -> Place {
    var place = Place(
      list: .none, owner: -1, isNextgroup: false, isTopLevel: false, isSync: isSyncing,
      isDisplaying: isDisplaying)
    if pendingNextgroup != .none {
      place.list = pendingNextgroup
      place.isNextgroup = true
    } else if !stack.isEmpty {
      var index = stack.count - 1
      place.list = stack[index].contains
      if definition.hasContainedin, !stack[index].flags.contains(.matchgroupPart) {
        while index > 0, stack[index].flags.contains(.inheritsContains) { index -= 1 }
        place.owner = stack[index].item
      }
    } else {
      place.isTopLevel = true
    }
    return place
  }

  /// A keyword found in the text.
  struct FoundKeyword {
    var keyword: SyntaxKeyword
    /// Behind its last byte.
    var end: Int
  }

  /// Returns the keyword that starts at the position, if it may.
  private mutating func keywordHere() -> FoundKeyword? {
    let words = definition.iskeyword
    guard position < line.end, words.containsCharacter(at: position, in: text),
      !words.containsCharacter(before: position, in: text)
    else { return nil }
    var end = position
    repeat {
      end += 1
      while end < line.end, unsafe text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    } while end < line.end && words.containsCharacter(at: end, in: text)
    work.spend((end - position) / 16)
    guard end - position <= KeywordTable.longestWord else { return nil }
    let word = unsafe UnsafeBufferPointer(start: text.bytes + position, count: end - position)
    let exact = unsafe keywords.exact(word)
    if !exact.isEmpty, let found = allowed(exact) {
      return FoundKeyword(keyword: found, end: end)
    }
    guard keywords.hasFolded else { return nil }
    let folded = unsafe keywords.folded(word)
    guard !folded.isEmpty, let found = allowed(folded) else { return nil }
    return FoundKeyword(keyword: found, end: end)
  }

  /// Returns the first of some keywords that may start here.
  private mutating func allowed(_ numbers: Range<Int>) -> SyntaxKeyword? {
    let place = place(isSyncing: false, isDisplaying: true)
    let table = candidates.number(of: place)
    for number in numbers
    where candidates.allowsKeyword(number, of: keywords.keywords, at: place, table: table) {
      return keywords.keywords[number]
    }
    return nil
  }

  /// Returns the first column behind the one just read where anything can change.
  ///
  /// All columns before it have the group of the one just read.
  mutating func nextColumn() -> Int {
    let next = position + 1
    if hasClosedItem || triesNextColumn || pendingNextgroup != .none || next + 1 >= line.end {
      return next
    }
    var limit = line.end - 1
    let top = stack.count - 1
    if top >= 0 {
      if stack[top].ends { limit = min(limit, stack[top].matchEnd - 1) }
      for index in stride(from: top, through: 0, by: -1) {
        let (start, end) = (stack[index].highlightStart, stack[index].highlightEnd)
        if start > position { limit = min(limit, start) }
        if end > position { limit = min(limit, end) }
        if stack[index].covers(position) { break }
      }
      if stack[top].contains == .none, !definition.hasContainedin { return max(next, limit) }
    }
    guard let start = nextMatch?.start, start >= next else { return next }
    limit = min(limit, start)
    if keywords.isEmpty { return max(next, limit) }
    return nextWordStart(from: next, before: limit)
  }

  /// Returns the first offset in `from..<limit` where a word starts, else `limit`.
  private mutating func nextWordStart(from: Int, before limit: Int) -> Int {
    let words = definition.iskeyword
    var offset = from
    var previous = words.containsCharacter(before: offset, in: text)
    while offset < limit {
      let isWord = words.containsCharacter(at: offset, in: text)
      if isWord, !previous { return offset }
      previous = isWord
      offset += 1
      while offset < limit, unsafe text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return max(from, limit)
  }
}
