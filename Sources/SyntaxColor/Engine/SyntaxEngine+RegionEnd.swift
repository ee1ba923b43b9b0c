extension SyntaxEngine {
  /// Looks for the end of a region on one line.
  ///
  /// Of several end patterns the one that starts first counts, of two that start together the
  /// last one given. Where the skip pattern matches at or before it, the search goes on behind
  /// the skip (`:help :syn-skip`).
  ///
  /// - Parameters:
  ///   - start: The index of the region's start item.
  ///   - from: Where the search begins; a later line than the current one is allowed.
  ///   - externals: What `\z1`… stand for.
  /// - Returns: The end, or `nil` where the region goes on behind the line.
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
      return known.end.map { foundEnd($0.item, $0.match, from: from, line) }
    }
    var search = EndSearch(start: start, line: line.serial, externals: externals)
    search.end = firstUnskippedEnd(index, skip, line, from: from, &search)
    // Items contained in the region end where its skip does; asking again from there is answered
    // from memory, or many of them on one line would cost the square of their number.
    if skip != nil { memory.note(search) }
    return search.end.map { foundEnd($0.item, $0.match, from: from, line) }
  }

  /// Returns the end item that matches first and is not skipped, and its match.
  private mutating func firstUnskippedEnd(
    _ first: Int, _ skip: Int?, _ line: TextLine, from: Int, _ search: inout EndSearch
  ) -> (item: Int, match: VimMatch)? {
    var column = from
    while column <= line.end, !work.isExhausted {
      work.spend(1)
      if skip != nil { search.columns.append(column) }
      guard let found = firstEnd(first, line, from: column, externals: search.externals) else {
        return nil
      }
      guard let skip else { return found }
      switch skipped(skip, line, from: column, before: found.match, externals: search.externals) {
      case .notHere: return found
      case .toLineEnd: return nil
      case .to(let next): column = next
      }
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
  ) -> (item: Int, match: VimMatch)? {
    var best: (item: Int, match: VimMatch)?
    var bestColumn = Int.max
    var index = first
    while index < definition.items.count, definition.items[index].kind == .end {
      if let match = search(index, line, from: from, externals: externals) {
        let column = column(of: match, line)
        if column < bestColumn {
          best = (index, match)
          bestColumn = column
        }
      }
      index += 1
    }
    return best
  }

  /// What a skip pattern says.
  private enum Skip {
    /// It does not match at or before the end pattern.
    case notHere
    /// The region does not end on this line.
    case toLineEnd
    /// The search goes on at that offset.
    case to(Int)
  }

  private mutating func skipped(
    _ index: Int, _ line: TextLine, from: Int, before end: VimMatch, externals: Int32
  ) -> Skip {
    guard let match = search(index, line, from: from, externals: externals),
      column(of: match, line) <= column(of: end, line)
    else { return .notHere }
    let item = definition.items[index]
    let behind = cursor.text.end(of: match, item.offsets.matchEnd, extra: 1)
    if behind > line.end { return .toLineEnd }
    // An empty match, or an offset that leads back, moves one byte on all the same.
    let next = behind <= from ? from + 1 : behind
    return next >= line.end ? .toLineEnd : .to(next)
  }

  private mutating func foundEnd(
    _ index: Int, _ match: VimMatch, from: Int, _ line: TextLine
  ) -> ItemEnd {
    let item = definition.items[index]
    // Nothing may end before it starts; only positions on the same line are compared.
    func notBeforeStart(_ position: Int) -> Int { max(position, from) }
    var matchEnd = notBeforeStart(cursor.text.end(of: match, item.offsets.matchEnd, extra: 1))
    let endOfEnd = min(
      notBeforeStart(cursor.text.end(of: match, item.offsets.highlightEnd, extra: 1)), matchEnd)
    var highlightEnd = endOfEnd
    var endItem: Int32 = 0
    if item.matchgroup != .none, item.matchgroup != item.identity.group {
      endItem = Int32(index)
      let base = item.offsets.regionEnd.anchor == .end ? match.end : match.start
      highlightEnd = notBeforeStart(base + Int(item.offsets.regionEnd.count))
      highlightEnd = min(highlightEnd, matchEnd)
      matchEnd = highlightEnd
    }
    return ItemEnd(
      matchEnd: matchEnd, highlightEnd: highlightEnd, endOfEnd: endOfEnd, endItem: endItem,
      flags: item.flags)
  }
}
