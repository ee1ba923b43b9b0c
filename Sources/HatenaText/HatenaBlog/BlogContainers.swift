import Bytes

/// Containers of which sections are a part: an end mark closes the sections in its block first.
extension BlockParser {
  /// Asks the innermost block around the open sections whether the current line ends it.
  mutating func endAroundSections() -> Bool {
    guard
      let block = open.last(where: { $0.kind != .section && $0.kind != .readMore }),
      let rule = block.rule
    else { return false }
    return rule.end(block, &self)
  }

  /// Closes a block with the sections in it; their sources end at an offset.
  mutating func close(_ block: OpenBlock, at upper: Int) {
    while let last = open.last, last.node != block.node { closeContainer(at: upper) }
    closeContainer(at: upper)
    isInHTML = block.isInHTML
  }

  /// Closes the sections that a headline of a level ends, and a `====` that it does.
  mutating func closeSections(before level: Int) {
    while let last = open.last, last.kind == .section || last.kind == .readMore,
      last.level >= level
    {
      closeContainer(at: max(line.lowerBound - 1, 0))
    }
  }
}

/// `[:contents]` on a line of its own.
struct ContentsRule: BlockRule {
  var leads: [UInt8] { [Byte.leftBracket] }

  func open(_ parser: inout BlockParser) -> Bool {
    let mark: StaticString = "[:contents]"
    guard parser.line.count == mark.utf8CodeUnitCount,
      parser.source.hasBytes(mark, at: parser.line.lowerBound)
    else { return false }
    parser.add(.contents, source: parser.line, content: parser.line)
    parser.contentsCount += 1
    let line = parser.line
    if parser.contentsCount > HatenaBlogOutline.contentsLimit {
      parser.diagnostics?.append(
        Diagnostic(
          .tooManyContents, line,
          "only the first \(HatenaBlogOutline.contentsLimit) lists of contents are written"))
    }
    parser.advance()
    return true
  }
}

/// Read more: `====`, which the next `*` headline ends, and `=====`, which goes on to the end.
struct ReadMoreRule: BlockRule {
  var leads: [UInt8] { [Byte.equals] }

  func open(_ parser: inout BlockParser) -> Bool {
    let line = parser.line
    guard line.count == 4 || line.count == 5, line.allSatisfy({ parser.source[$0] == Byte.equals }),
      parser.open.count <= BlockParser.nestingLimit
    else { return false }
    parser.openContainer(
      .readMore, content: line.upperBound..<line.upperBound, rule: self, endByte: Byte.lessThan,
      level: line.count == 4 ? 3 : 0)
    parser.advance()
    return true
  }

  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool {
    parser.endAroundSections()
  }
}
