import Bytes

/// Headlines: `*name*[category]title`, `**title` and `***title`.
///
/// A headline with an anchor stands outside quotes and blocks of HTML only. Where anchors are
/// disabled, `*title` is a headline that begins a section.
struct HeadingRule: BlockRule {
  var leads: [UInt8] { [Byte.asterisk] }

  func open(_ parser: inout BlockParser) -> Bool {
    var marks = 1
    while marks < 4, parser.byte(marks) == Byte.asterisk { marks += 1 }
    let line = parser.line
    let content = min(line.lowerBound + marks, line.upperBound)..<line.upperBound
    switch marks {
    case 3 where !content.isEmpty && !parser.disabled.contains(.subsubheading):
      parser.addHeading(level: 5, content: content)
    case 2 where !content.isEmpty && !parser.disabled.contains(.subheading):
      parser.addHeading(level: 4, content: content)
    default:
      guard parser.container?.kind == .section else { return false }
      if !parser.disabled.contains(.anchoredHeading) {
        parser.addAnchoredHeading()
      } else if marks == 1, !content.isEmpty, !parser.disabled.contains(.heading) {
        parser.beginSectionWithHeading(content)
      } else {
        return false
      }
    }
    parser.advance()
    return true
  }
}

extension BlockParser {
  fileprivate mutating func addHeading(level: UInt8, content: Range<Int>) {
    let payload = tree.headings.count
    tree.headings.append(HeadingPayload(level: level, name: 0..<0))
    addText(.heading, source: line, content: content, payload: payload)
  }

  /// Adds a headline without an anchor; from the second one on it begins a section of its own.
  fileprivate mutating func beginSectionWithHeading(_ content: Range<Int>) {
    if sectionHasHeading {
      closeContainer(at: max(line.lowerBound - 1, 0))
      openSection()
    }
    sectionHasHeading = true
    addHeading(level: 3, content: content)
  }

  fileprivate mutating func addAnchoredHeading() {
    var offset = line.lowerBound + 1
    let name = AnchorName.range(in: source, from: offset, to: line.upperBound)
    if let name {
      offset = name.upperBound + 1
    } else {
      anchorCount &+= 1
    }
    let payload = tree.headings.count
    tree.headings.append(
      HeadingPayload(
        level: 3, name: ByteRange(name ?? offset..<offset), number: name == nil ? anchorCount : 0))
    let heading = add(
      .heading, source: line, content: line.upperBound..<line.upperBound, traits: .anchored,
      payload: payload)
    while let category = AnchorName.category(in: source, from: offset, to: line.upperBound) {
      addText(
        .category, source: category.lowerBound - 1..<category.upperBound + 1, content: category,
        in: heading)
      offset = category.upperBound + 1
    }
    tree.nodes[heading].start = UInt32(truncatingIfNeeded: offset)
    tree.nodes[heading].end = tree.nodes.count
    readInlines(of: heading)
  }
}
