import Bytes

/// HTML between the lines of a text: `><hr><`, and `><div>` … `</div><`.
///
/// In lines of HTML a plain line is HTML, too. The end of one switches paragraphs on again, also
/// where it stands in another.
struct HTMLBlockRule: BlockRule {
  var leads: [UInt8] { [Byte.greaterThan] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard parser.byte(1) == Byte.lessThan, parser.container?.kind != .htmlBlock else {
      return false
    }
    let line = parser.line
    let start = line.lowerBound + 1
    if !parser.disabled.contains(.htmlLine), line.count >= 4,
      parser.lineEnds(in: Byte.greaterThan, Byte.lessThan)
    {
      let content = start..<line.upperBound - 1
      parser.addText(.htmlLine, source: line, content: content)
      parser.rememberBreak(content, depth: parser.open.count)
    } else if !parser.disabled.contains(.htmlBlock), parser.open.count <= BlockParser.nestingLimit {
      parser.openContainer(
        .htmlBlock, content: start..<line.upperBound, rule: self, endByte: Byte.lessThan)
      if let block = parser.container?.node { parser.readInlines(of: block) }
      parser.isInHTML = true
    } else {
      return false
    }
    parser.advance()
    return true
  }

  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool {
    guard parser.lineEnds(in: Byte.greaterThan, Byte.lessThan) else { return false }
    let line = parser.line
    let content = line.lowerBound..<line.upperBound - 1
    parser.addText(.htmlBlockEnd, source: line, content: content)
    parser.closeContainer(at: line.upperBound)
    parser.isInHTML = false
    parser.rememberBreak(content, depth: parser.open.count)
    parser.advance()
    return true
  }
}
