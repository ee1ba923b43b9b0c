import Bytes

/// Preformatted text, `>|` … `|<`, and code, `>|type|` … `||<`.
struct PreformattedRule: BlockRule {
  var leads: [UInt8] { [Byte.greaterThan] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard parser.byte(1) == Byte.bar else { return false }
    if parser.line.count == 2 {
      guard !parser.disabled.contains(.preformatted) else { return false }
      let node = Self.read(.preformatted, &parser)
      parser.readInlines(of: node)
      return true
    }
    guard !parser.disabled.contains(.code), parser.isAtCode else { return false }
    Self.readCode(&parser)
    return true
  }

  /// Reads code that begins with the current line, `>|filetype|`.
  static func readCode(_ parser: inout BlockParser) {
    let filetype = parser.line.lowerBound + 2..<parser.line.upperBound - 1
    let payload = parser.tree.code.count
    parser.tree.code.append(CodePayload(filetype: ByteRange(filetype)))
    read(.code, payload: payload, &parser)
  }

  /// Reads the lines up to the end mark, or to the end of the source.
  @discardableResult
  private static func read(
    _ kind: NodeKind, payload: Int = 0, _ parser: inout BlockParser
  ) -> Int {
    let opening = parser.line
    parser.advance()
    let start = min(opening.upperBound + 1, parser.line.lowerBound)
    var end = start
    var upper = opening.upperBound
    var isClosed = false
    while !parser.isAtEnd, !isClosed {
      let line = parser.line
      upper = line.upperBound
      if kind == .preformatted {
        isClosed = parser.lineEnds(in: Byte.bar, Byte.lessThan)
        end = isClosed ? upper - 2 : upper
        // The line break before an end mark that stands alone belongs to the mark.
        if isClosed, line.count == 2, end > start { end -= 1 }
      } else {
        isClosed = line.count == 3 && parser.source.hasBytes("||<", at: line.lowerBound)
        end = isClosed ? max(start, line.lowerBound - 1) : upper
      }
      parser.advance()
    }
    let node = parser.add(
      kind, source: opening.lowerBound..<upper, content: start..<end, payload: payload)
    if !isClosed { parser.reportUnclosed(node) }
    return node
  }
}

extension BlockParser {
  /// Whether the line opens a block of code.
  fileprivate var isAtCode: Bool {
    guard line.count >= 3, byte(line.count - 1) == Byte.bar else { return false }
    if line.count == 4, byte(2) == Byte.question { return true }
    return (2..<line.count - 1).allSatisfy { Byte.isWord(byte($0)) }
  }
}
