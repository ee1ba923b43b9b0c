import Bytes

/// Tables: lines that begin with `|`. Empty cells stay, but for those at the end of a row.
struct BlogTableRule: BlockRule {
  var leads: [UInt8] { [Byte.bar] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard !parser.disabled.contains(.table) else { return false }
    let start = parser.line.lowerBound
    let table = parser.add(.table, source: parser.line, content: start..<start)
    var upper = parser.line.upperBound
    while !parser.isAtEnd, parser.byte(0) == Byte.bar {
      upper = parser.line.upperBound
      parser.addRow(
        in: table, endingAt: Self.end(of: parser.line, in: parser.source), keepsEmptyCells: true)
      parser.advance()
    }
    parser.tree.close(table, at: upper)
    return true
  }

  /// Returns where the last cell ends that is not empty, or where the line begins.
  private static func end(of line: Range<Int>, in source: ByteView) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, source[end - 1] == Byte.bar { end -= 1 }
    return end
  }
}
