import Bytes

/// Definition lists: lines of `:term:description`, and `::description` for one more description.
struct BlogDefinitionListRule: BlockRule {
  var leads: [UInt8] { [Byte.colon] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard !parser.disabled.contains(.definitionList), var colon = Self.colon(parser) else {
      return false
    }
    let start = parser.line.lowerBound
    let list = parser.add(.definitionList, source: parser.line, content: start..<start)
    var upper = parser.line.upperBound
    while true {
      upper = parser.line.upperBound
      let term = parser.line.lowerBound + 1..<colon
      let description = colon + 1..<upper
      if !term.isEmpty || description.isEmpty {
        parser.addText(.term, source: term, content: term, in: list)
      }
      if !description.isEmpty {
        parser.addText(.description, source: description, content: description, in: list)
      }
      parser.advance()
      guard !parser.isAtEnd, parser.byte(0) == Byte.colon, let next = Self.colon(parser) else {
        break
      }
      colon = next
    }
    parser.tree.close(list, at: upper)
    return true
  }

  /// Returns where the colon behind the term is; a colon in brackets is a part of it.
  private static func colon(_ parser: BlockParser) -> Int? {
    let (source, end) = (parser.source, parser.line.upperBound)
    let start = parser.line.lowerBound + 1
    guard start < end else { return nil }
    if source[start] == Byte.leftBracket,
      let bracket = source.firstIndex(of: Byte.rightBracket, in: start..<end),
      let colon = source.firstIndex(of: Byte.colon, in: bracket + 1..<end)
    {
      return colon
    }
    return source.firstIndex(of: Byte.colon, in: start..<end)
  }
}
