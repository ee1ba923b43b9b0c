import Bytes

/// Headlines, each of which opens a section: `*title`, `*name*title`, `**title`, `***title`.
struct BlogHeadingRule: BlockRule {
  var leads: [UInt8] { [Byte.asterisk] }

  func open(_ parser: inout BlockParser) -> Bool {
    let heading = Self.marks(parser)
    let name: BlockName =
      switch heading.level {
      case 3: .anchoredHeading
      case 4: .subheading
      default: .subsubheading
      }
    guard !parser.disabled.contains(name) else { return false }
    parser.closeSections(before: Int(heading.level))
    let line = parser.line
    parser.openContainer(
      .section, content: line.lowerBound..<line.lowerBound, rule: self, endByte: Byte.lessThan,
      level: Int(heading.level), traits: parser.disabled.contains(.section) ? .bare : [])
    let payload = parser.tree.headings.count
    parser.tree.headings.append(
      HeadingPayload(level: heading.level, name: ByteRange(heading.name)))
    parser.addText(
      .heading, source: line,
      content: BlogText.trimmed(heading.titleStart..<line.upperBound, parser.source),
      traits: heading.name.isEmpty ? [] : .anchored, payload: payload)
    parser.advance()
    return true
  }

  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool {
    parser.endAroundSections()
  }

  /// What a headline begins with.
  private struct Marks {
    var level: UInt8 = 3
    var name: Range<Int>
    var titleStart: Int
  }

  private static func marks(_ parser: BlockParser) -> Marks {
    let line = parser.line
    let nameless = line.lowerBound..<line.lowerBound
    var stars = 1
    while stars < 4, parser.byte(stars) == Byte.asterisk { stars += 1 }
    if stars == 2 || stars == 3, stars < line.count {
      return Marks(
        level: UInt8(2 + stars), name: nameless, titleStart: line.lowerBound + stars)
    }
    let start = line.lowerBound + 1
    let end = BlogText.wordsEnd(from: start, before: line.upperBound, parser.source)
    guard end > start, end < line.upperBound, parser.source[end] == Byte.asterisk else {
      return Marks(name: nameless, titleStart: start)
    }
    // `*a**b` is no name: its title would be a lower headline.
    var more = end + 1
    while more < line.upperBound, parser.source[more] == Byte.asterisk { more += 1 }
    let marks = more - end - 1
    if marks == 1 || marks == 2, more < line.upperBound {
      return Marks(name: nameless, titleStart: start)
    }
    return Marks(name: start..<end, titleStart: end + 1)
  }
}
