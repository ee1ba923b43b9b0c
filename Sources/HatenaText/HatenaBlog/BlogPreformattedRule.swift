import Bytes

/// Code: `>|name|` … `||<`; the name is any bytes but `|`.
struct BlogCodeRule: BlockRule {
  var leads: [UInt8] { [Byte.greaterThan] }

  func open(_ parser: inout BlockParser) -> Bool {
    let line = parser.line
    guard !parser.disabled.contains(.code), line.count >= 3, parser.byte(1) == Byte.bar,
      parser.source.firstIndex(of: Byte.bar, in: line.lowerBound + 2..<line.upperBound)
        == line.upperBound - 1
    else { return false }
    PreformattedRule.readCode(&parser)
    return true
  }
}

/// Preformatted text, `>|` … `…|<`, in which other blocks and inlines work.
struct BlogPreformattedRule: BlockRule {
  var leads: [UInt8] { [Byte.greaterThan] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard parser.lineIs(Byte.greaterThan, Byte.bar), !parser.disabled.contains(.preformatted),
      parser.open.count <= BlockParser.nestingLimit
    else { return false }
    let end = parser.line.upperBound
    parser.openContainer(.preformatted, content: end..<end, rule: self, endByte: Byte.lessThan)
    parser.isInHTML = true
    parser.advance()
    return true
  }

  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool {
    guard parser.lineEnds(in: Byte.bar, Byte.lessThan) else { return false }
    let line = parser.line
    parser.join(line.lowerBound..<line.upperBound - 2)
    parser.close(container, at: line.upperBound)
    parser.advance()
    return true
  }
}

/// HTML between the lines of a text: `><hr><`, and `><div>` … `</div><`.
///
/// The lines between are HTML with other blocks in it, and so are what stands on the first and the
/// last line.
struct BlogHTMLBlockRule: BlockRule {
  var leads: [UInt8] { [Byte.greaterThan] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard parser.byte(1) == Byte.lessThan else { return false }
    let line = parser.line
    if isWhole(parser), !parser.disabled.contains(.htmlLine) {
      parser.addText(
        .htmlLine, source: line, content: line.lowerBound + 1..<line.upperBound - 1)
    } else if line.count >= 3, parser.byte(line.count - 1) == Byte.greaterThan,
      !parser.disabled.contains(.htmlBlock), parser.open.count <= BlockParser.nestingLimit
    {
      parser.openContainer(
        .htmlBlock, content: line.upperBound..<line.upperBound, rule: self,
        endByte: Byte.lessThan)
      parser.isInHTML = true
      parser.join(line.lowerBound + 1..<line.upperBound)
    } else {
      return false
    }
    parser.advance()
    return true
  }

  private func isWhole(_ parser: BlockParser) -> Bool {
    parser.line.count >= 4 && parser.byte(0) == Byte.greaterThan
      && parser.byte(1) == Byte.lessThan && parser.lineEnds(in: Byte.greaterThan, Byte.lessThan)
  }

  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool {
    guard parser.lineEnds(in: Byte.greaterThan, Byte.lessThan), !isWhole(parser) else {
      return false
    }
    let line = parser.line
    parser.join(line.lowerBound..<line.upperBound - 1)
    while let last = parser.open.last, last.node != container.node {
      parser.closeContainer(at: line.upperBound)
    }
    finish(container, &parser)
    parser.close(container, at: line.upperBound)
    parser.advance()
    return true
  }

  /// Marks the end, where what authors opened in the block is closed.
  func finish(_ container: OpenBlock, _ parser: inout BlockParser) {
    let end = parser.line.upperBound
    parser.add(.htmlBlockEnd, source: end..<end, content: end..<end)
  }
}

/// Lines that would end a block, `…|<` and `…><`, where none is open: they are text, whatever they
/// begin with.
struct StrayEndRule: BlockRule {
  var leads: [UInt8] { Array("-+:|*".utf8) }

  func open(_ parser: inout BlockParser) -> Bool {
    let line = parser.line
    guard parser.byte(line.count - 1) == Byte.lessThan, line.count > 1 else { return false }
    switch parser.byte(line.count - 2) {
    case Byte.bar where !parser.disabled.contains(.preformatted): break
    case Byte.greaterThan where !parser.disabled.contains(.htmlBlock): break
    default: return false
    }
    parser.reportStray()
    parser.join(line)
    parser.advance()
    return true
  }
}

/// Comments: a line with `<!--` that ends in `-->`, or all up to a line `-->`.
///
/// Text before it belongs to the lines before. A comment in the middle of a line, or one that no
/// such line ends, is an inline or text.
struct CommentLineRule: BlockRule {
  private static let mark: StaticString = "<!--"
  private static let endMark: StaticString = "-->"

  /// It is asked for its mark.
  var leads: [UInt8] { [] }

  func open(_ parser: inout BlockParser) -> Bool {
    let line = parser.line
    guard let start = Self.lastMark(in: line, parser.source) else { return false }
    if parser.lineEnds(in: Byte.hyphen, Byte.greaterThan), line.upperBound - start >= 7,
      parser.byte(line.count - 3) == Byte.hyphen
    {
      add(start..<line.upperBound, source: line, &parser)
      parser.advance()
      return true
    }
    guard let end = Self.endLine(behind: line, &parser) else { return false }
    while parser.line.upperBound < end { parser.advance() }
    add(start..<end, source: line.lowerBound..<end, &parser)
    parser.advance()
    return true
  }

  private func add(_ comment: Range<Int>, source: Range<Int>, _ parser: inout BlockParser) {
    if comment.lowerBound > source.lowerBound {
      parser.join(source.lowerBound..<comment.lowerBound)
    }
    parser.addText(.htmlLine, source: comment, content: comment)
  }

  private static func lastMark(in line: Range<Int>, _ source: ByteView) -> Int? {
    var found: Int?
    var offset = line.lowerBound
    while let less = source.firstIndex(of: Byte.lessThan, in: offset..<line.upperBound) {
      if less + 4 <= line.upperBound, source.hasBytes(mark, at: less) { found = less }
      offset = less + 1
    }
    return found
  }

  /// Returns where the next line `-->` ends.
  private static func endLine(behind line: Range<Int>, _ parser: inout BlockParser) -> Int? {
    let wanted = Array("-->".utf8)
    guard !parser.missingLines.contains(wanted) else { return nil }
    var start = line.upperBound + 1
    while start < parser.end {
      let end =
        parser.source.firstIndex(of: Byte.lineFeed, in: start..<parser.end) ?? parser.end
      if end - start == 3, parser.source.hasBytes(endMark, at: start) { return end }
      start = end + 1
    }
    parser.missingLines.insert(wanted)
    return nil
  }
}
