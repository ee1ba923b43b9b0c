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
      let description = min(colon + 1, upper)..<upper
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

  /// Returns where the term ends: at a colon, or at the end of a line whose term is in brackets; a
  /// colon in brackets is a part of it.
  private static func colon(_ parser: BlockParser) -> Int? {
    let (source, end) = (parser.source, parser.line.upperBound)
    let start = parser.line.lowerBound + 1
    guard start < end, let colon = source.firstIndex(of: Byte.colon, in: start..<end) else {
      return nil
    }
    guard source[start] == Byte.leftBracket else { return colon }
    var offset = start
    while let bracket = source.firstIndex(of: Byte.rightBracket, in: offset..<end) {
      offset = bracket + 1
      if offset == end || source[offset] == Byte.colon { return offset }
    }
    return colon
  }
}
