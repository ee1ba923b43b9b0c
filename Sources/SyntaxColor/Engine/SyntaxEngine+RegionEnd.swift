extension SyntaxEngine {
  /// Looks for the end of a region on one line.
  ///
  /// Of several end patterns the one that starts first counts, of two that start together the
  /// last one given. Where the skip pattern matches at or before it, the search goes on behind
  /// the skip (`:help :syn-skip`).
  ///
  /// The region is told by its start item; the search begins at `from`, which may be on a later line
  /// than the current one. Returns `nil` where the region goes on behind the line.
  mutating func findEnd(of start: Int, from: Int, externals: Int32) -> ItemEnd? {
    let line = from > cursor.line.end ? cursor.line(of: from) : cursor.line
    var index = start
    while definition.items[index].kind == .start { index += 1 }
    var skip: Int?
    if definition.items[index].kind == .skip {
      skip = index
      index += 1
    }
    if let known = memory.endSearch(start, line, externals, from: from) {
      return known.end.map { regionEnd($0, from: from) }
    }
    var search = EndSearch(start: start, line: line.serial, externals: externals)
    search.end = firstUnskippedEnd(index, skip, line, from: from, &search)
    // Items contained in the region end where its skip does; asking again from there is answered
    // from memory, or many of them on one line would cost the square of their number.
    if skip != nil { memory.note(search) }
    return search.end.map { regionEnd($0, from: from) }
  }

  /// Returns the end item that matches first and is not skipped, and its match.
  private mutating func firstUnskippedEnd(
    _ first: Int, _ skip: Int?, _ line: TextLine, from: Int, _ search: inout EndSearch
  ) -> FoundItem? {
    var column = from
    while column <= line.end, !work.isExhausted {
      work.spend(1)
      if skip != nil { search.columns.append(column) }
      guard let found = firstEnd(first, line, from: column, externals: search.externals) else {
        return nil
      }
      guard let skip,
        let next = skipEnd(
          skip, line, from: column, before: found.match, externals: search.externals)
      else { return found }
      column = next
    }
    return nil
  }

  /// Searches an end or skip item.
  private mutating func search(
    _ index: Int, _ line: TextLine, from: Int, externals: Int32
  ) -> VimMatch? {
    let item = definition.items[index]
    let begin = max(line.start, from - Int(item.offsets.leadingContext))
    return searcher.search(index, line, from: begin, externals: externals)?.match
  }

  /// The column a match starts at; only the column counts when matches are compared, even where
  /// `\zs` put the start on a later line.
  private func column(of match: VimMatch, _ line: TextLine) -> Int {
    if match.start <= line.end { return match.start - line.start }
    return match.start - cursor.lineStart(of: match.start)
  }

  /// Returns the end item that matches first, and its match.
  private mutating func firstEnd(
    _ first: Int, _ line: TextLine, from: Int, externals: Int32
  ) -> FoundItem? {
    var best: FoundItem?
    var bestColumn = Int.max
    var index = first
    while index < definition.items.count, definition.items[index].kind == .end {
      if let match = search(index, line, from: from, externals: externals) {
        let column = column(of: match, line)
        if column < bestColumn {
          best = FoundItem(item: index, match: match)
          bestColumn = column
        }
      }
      index += 1
    }
    return best
  }

  /// Returns where the search for an end goes on behind a skip that matches at or before it:
  /// `Int.max` if not on this line, `nil` if there is no such skip.
  private mutating func skipEnd(
    _ index: Int, _ line: TextLine, from: Int, before end: VimMatch, externals: Int32
  ) -> Int? {
    guard let match = search(index, line, from: from, externals: externals),
      column(of: match, line) <= column(of: end, line)
    else { return nil }
    let item = definition.items[index]
    let behind = cursor.text.end(of: match, item.offsets.matchEnd, extra: 1)
    if behind > line.end { return Int.max }
    // An empty match, or an offset that leads back, moves one byte on all the same.
    let next = behind <= from ? from + 1 : behind
    return next >= line.end ? Int.max : next
  }

  /// Returns where a region ends with that match of an end item.
  private mutating func regionEnd(_ found: FoundItem, from: Int) -> ItemEnd {
    let item = definition.items[found.item]
    let (text, match) = (cursor.text, found.match)
    var end = ItemEnd(flags: item.flags)
    // Nothing may end before it starts; only positions on the same line are compared.
    end.matchEnd = max(text.end(of: match, item.offsets.matchEnd, extra: 1), from)
    end.endOfEnd = max(text.end(of: match, item.offsets.highlightEnd, extra: 1), from)
    end.endOfEnd = min(end.endOfEnd, end.matchEnd)
    end.highlightEnd = end.endOfEnd
    if item.matchgroup != .none, item.matchgroup != item.identity.group {
      end.endItem = Int32(found.item)
      let base = item.offsets.regionEnd.anchor == .end ? match.end : match.start
      end.highlightEnd = min(max(base + Int(item.offsets.regionEnd.count), from), end.matchEnd)
      end.matchEnd = end.highlightEnd
    }
    return end
  }
}
