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
      Self.addRow(in: table, &parser)
      parser.advance()
    }
    parser.tree.close(table, at: upper)
    return true
  }

  /// Adds a row with its cells; empty ones are left out.
  private static func addRow(in table: Int, _ parser: inout BlockParser) {
    let line = parser.line
    let row = parser.add(
      .row, source: line, content: line.lowerBound..<line.lowerBound, in: table)
    var start = line.lowerBound + 1
    while start < line.upperBound {
      let end =
        parser.source.firstIndex(of: Byte.bar, in: start..<line.upperBound) ?? line.upperBound
      if start < end {
        let isHeader = parser.source[start] == Byte.asterisk
        parser.addText(
          .cell, source: start..<end, content: (isHeader ? start + 1 : start)..<end, in: row,
          traits: isHeader ? .header : [])
      }
      start = end + 1
    }
    parser.tree.close(row, at: line.upperBound)
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
}
