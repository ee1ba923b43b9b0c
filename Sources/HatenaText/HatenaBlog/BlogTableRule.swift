import Bytes

/// Tables: lines that begin with `|`. Empty cells stay, but for those at the end of a row.
struct BlogTableRule: BlockRule {
  var leads: [UInt8] { [Byte.bar] }

  func open(_ parser: inout BlockParser) -> Bool {
    let start = parser.line.lowerBound
    let table = parser.add(.table, source: parser.line, content: start..<start)
    var upper = parser.line.upperBound
    while !parser.isAtEnd, parser.byte(0) == Byte.bar {
      upper = parser.line.upperBound
      Self.addRow(in: table, &parser)
      parser.advance()
    }
    parser.tree.close(table, at: upper)
    return true
  }

  private static func addRow(in table: Int, _ parser: inout BlockParser) {
    let line = parser.line
    let row = parser.add(
      .row, source: line, content: line.lowerBound..<line.lowerBound, in: table)
    var last = line.upperBound
    while last > line.lowerBound, parser.source[last - 1] == Byte.bar { last -= 1 }
    var start = line.lowerBound + 1
    while start < last {
      let end = parser.source.firstIndex(of: Byte.bar, in: start..<last) ?? last
      let isHeader = start < end && parser.source[start] == Byte.asterisk
      parser.addText(
        .cell, source: start..<end, content: (isHeader ? start + 1 : start)..<end, in: row,
        traits: isHeader ? .header : [])
      start = end + 1
    }
    parser.tree.close(row, at: line.upperBound)
  }
}
