internal import Bytes

/// Tables: lines of `|cell|*header|`.
///
/// `Text::Hatena::TableNode`.
extension BlockParser {
  /// Returns whether the line is a row: it begins and ends with `|` and has two cells or more.
  private func isRow() -> Bool {
    guard line.count >= 3, byte(0) == Byte.bar, byte(line.count - 1) == Byte.bar else {
      return false
    }
    let inner = line.lowerBound + 1..<line.upperBound - 1
    return source.firstIndex(of: Byte.bar, in: inner) != nil
  }

  /// Reads consecutive rows.
  mutating func parseTable(depth: Int) -> Bool {
    guard isRow() else { return false }
    let nothing = line.lowerBound..<line.lowerBound
    let table = add(.table, depth: depth, source: line, content: nothing)
    var upper = line.upperBound
    while !isAtEnd, isRow() {
      let row = add(.row, depth: depth + 1, source: line, content: nothing)
      var start = line.lowerBound + 1
      while start < line.upperBound {
        let end =
          source.firstIndex(of: Byte.bar, in: start..<line.upperBound) ?? line.upperBound
        if start < end { addCell(start..<end, depth: depth + 2) }
        start = end + 1
      }
      close(row, at: line.upperBound)
      upper = line.upperBound
      advance()
    }
    close(table, at: upper)
    return true
  }

  private mutating func addCell(_ cell: Range<Int>, depth: Int) {
    if source[cell.lowerBound] == Byte.asterisk {
      add(
        .headerCell, depth: depth, source: cell, content: cell.lowerBound + 1..<cell.upperBound)
    } else {
      add(.dataCell, depth: depth, source: cell, content: cell)
    }
  }
}
