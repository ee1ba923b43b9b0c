extension SyntaxEngine {
  /// Finds the first column from the cursor on where an item of a table begins.
  ///
  /// The answer is remembered: each column of a line is read once for each table.
  ///
  /// - Returns: The item defined last of those that begin there; `nil` if none does on the line.
  mutating func firstStart(_ table: Int) -> FoundItem? {
    let known = candidates.tables[table].memory
    if known.line == cursor.line.serial, known.from <= cursor.position {
      guard let found = known.found else { return nil }
      if found.match.start >= cursor.position { return found }
    }
    let found = scan(table, from: cursor.position, through: cursor.line.end, above: -1)
    candidates.tables[table].memory = StartTable.Memory(
      line: cursor.line.serial, from: cursor.position, found: found)
    return found
  }

  /// Reads columns of the current line for items that begin there.
  ///
  /// The table says which items; only those with an index above `least` are tried. The line's end
  /// counts as a column.
  ///
  /// - Returns: The item that begins first.
  mutating func scan(
    _ table: Int, from first: Int, through last: Int, above least: Int
  ) -> FoundItem? {
    let rows = unsafe candidates.tables[table].rowNumbers
    let bytes = unsafe cursor.text.bytes
    let words = definition.iskeyword
    var column = first
    var cost = 0
    defer { work.spend(1 + cost / 4 + (column - first) / 16) }
    var preceding = whatPrecedes(first)
    while column <= last {
      let byte = unsafe bytes[column]
      var row = unsafe rows[preceding.rawValue << 8 | Int(byte)]
      let isWord = byte < 0x80 && words.contains(ascii: byte)
      if row == StartTable.unknownRow {
        row = candidates.tables[table].makeRow(
          preceding, byte, isWord: isWord, candidates.starts, definition.patterns)
      }
      if row != StartTable.emptyRow {
        if let found = unsafe tryRow(
          candidates.tables[table].row(row), at: column, above: least, &cost)
        {
          return found
        }
      }
      preceding = isWord ? .word : .other
      column += 1
    }
    return nil
  }

  private func whatPrecedes(_ column: Int) -> StartTable.Preceding {
    if column <= cursor.line.start { return .lineStart }
    let byte = unsafe cursor.text.bytes[column - 1]
    return byte < 0x80 && definition.iskeyword.contains(ascii: byte) ? .word : .other
  }

  /// Tries the items of one row at a column.
  @unsafe private mutating func tryRow(
    _ row: UnsafePointer<StartTable.Entry>, at column: Int, above least: Int, _ cost: inout Int
  ) -> FoundItem? {
    let line = cursor.line
    let window = line.start..<min(line.end + 1, cursor.text.count)
    let isBehindLimit = column >= line.searchLimit
    let frames = unsafe searcher.session.direct.frames
    let bytes = unsafe cursor.text.bytes
    var match = VimMatch(start: 0, end: 0, rawStart: 0, rawEnd: 0)
    var entry = unsafe row
    while unsafe entry.pointee.item >= 0 {
      let start = unsafe entry.pointee
      unsafe entry += 1
      let item = Int(start.item)
      if item <= least { return nil }
      if isBehindLimit, !start.isPlainText { continue }
      if !self.column.opened.isEmpty, self.column.opened.contains(start.item) { continue }
      if start.hasLeadingRun, memory.failedRuns.contains(column, of: line, for: item) { continue }
      var outcome = Regex.Outcome.gaveUp
      let isSlow = !memory.slowItems.isEmpty && memory.slowItems.contains(start.item)
      if !isSlow, let code = unsafe start.code {
        outcome = unsafe DirectMatcher.match(
          code, in: bytes, at: column, window: window, frames: frames, &match, &cost)
      }
      switch outcome {
      case .match: return FoundItem(item: item, match: match)
      case .mismatch:
        if start.hasLeadingRun { memory.failedRuns.note(item, at: column, line, in: cursor.text) }
      case .gaveUp:
        if !isSlow, unsafe start.code != nil { memory.slowItems.append(start.item) }
        let found = searcher.search(item, line, from: column, externals: 0)
        if let found, found.match.rawStart == column {
          return FoundItem(item: item, match: found.match)
        }
      }
    }
    return nil
  }
}
