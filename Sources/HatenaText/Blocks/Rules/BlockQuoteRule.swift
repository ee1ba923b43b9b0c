import Bytes

/// Block quotes: `>>` … `<<`.
struct BlockQuoteRule: BlockRule {
  var leads: [UInt8] { [Byte.greaterThan] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard parser.lineIs(Byte.greaterThan, Byte.greaterThan),
      !parser.disabled.contains(.blockQuote), parser.open.count <= BlockParser.nestingLimit
    else { return false }
    let end = parser.line.upperBound
    parser.openContainer(.blockQuote, content: end..<end, rule: self, endByte: Byte.lessThan)
    parser.advance()
    return true
  }

  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool {
    guard parser.lineIs(Byte.lessThan, Byte.lessThan) else { return false }
    parser.closeContainer(at: parser.line.upperBound)
    parser.blankDepth = -1
    parser.advance()
    return true
  }
}
