import Bytes

/// Tables: lines of `|cell|*header|`.
struct TableRule: BlockRule {
  var leads: [UInt8] { [Byte.bar] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard !parser.disabled.contains(.table), parser.isAtRow else { return false }
    let nothing = parser.line.lowerBound..<parser.line.lowerBound
    let table = parser.add(.table, source: parser.line, content: nothing)
    var upper = parser.line.upperBound
    while !parser.isAtEnd, parser.isAtRow {
      upper = parser.line.upperBound
      parser.addRow(in: table, endingAt: upper, keepsEmptyCells: false)
      parser.advance()
    }
    parser.tree.close(table, at: upper)
    return true
  }
}

extension BlockParser {
  /// Whether the line is a row: it begins and ends with `|` and has two cells or more.
  fileprivate var isAtRow: Bool {
    guard line.count >= 3, byte(0) == Byte.bar, byte(line.count - 1) == Byte.bar else {
      return false
    }
    return source.firstIndex(of: Byte.bar, in: line.lowerBound + 1..<line.upperBound - 1) != nil
  }

  /// Adds the line as a row; its cells stand between bars, the last one before an offset.
  mutating func addRow(in table: Int, endingAt end: Int, keepsEmptyCells: Bool) {
    let row = add(.row, source: line, content: line.lowerBound..<line.lowerBound, in: table)
    var start = line.lowerBound + 1
    while start < end {
      let bar = source.firstIndex(of: Byte.bar, in: start..<end) ?? end
      if start < bar || keepsEmptyCells {
        let isHeader = start < bar && source[start] == Byte.asterisk
        addText(
          .cell, source: start..<bar, content: (isHeader ? start + 1 : start)..<bar, in: row,
          traits: isHeader ? .header : [])
      }
      start = bar + 1
    }
    tree.close(row, at: line.upperBound)
  }
}
