import Bytes

/// Lists: lines of `-` and `+`, of which the last one says the kind of what the line opens.
///
/// A line that jumps over a level opens items without text; another kind opens another list beside.
struct BlogListRule: BlockRule {
  /// How many marks a line may begin with; a line with more is text.
  static let levelLimit = 5_000

  var leads: [UInt8] { [Byte.hyphen, Byte.plus] }

  private struct OpenList {
    let node: Int
    var item: Int
    let isOrdered: Bool
  }

  func open(_ parser: inout BlockParser) -> Bool {
    guard !parser.disabled.contains(.list), var marks = Self.marks(parser) else { return false }
    var lists: [OpenList] = []
    var upper = parser.line.lowerBound
    while true {
      let isOrdered = parser.byte(marks.level - 1) == Byte.plus
      while let last = lists.last,
        lists.count > marks.level || lists.count == marks.level && last.isOrdered != isOrdered
      {
        Self.close(last, at: upper, &parser)
        lists.removeLast()
      }
      if lists.count == marks.level {
        parser.tree.close(lists[lists.count - 1].item, at: upper)
      }
      Self.open(&lists, to: marks.level, isOrdered: isOrdered, &parser)
      let line = parser.line
      upper = line.upperBound
      lists[lists.count - 1].item = parser.addText(
        .listItem, source: line, content: marks.text..<upper, in: lists[lists.count - 1].node)
      parser.advance()
      guard !parser.isAtEnd, let next = Self.marks(parser) else { break }
      marks = next
    }
    while let last = lists.popLast() { Self.close(last, at: upper, &parser) }
    return true
  }

  /// Opens lists up to a level, each but the last with an item that the next one stands in.
  private static func open(
    _ lists: inout [OpenList], to level: Int, isOrdered: Bool, _ parser: inout BlockParser
  ) {
    let line = parser.line
    while lists.count < level {
      let marks = line.lowerBound + lists.count + 1
      let node = parser.add(
        .list, source: line, content: marks..<marks, in: lists.last?.item,
        traits: isOrdered ? .ordered : [])
      lists.append(OpenList(node: node, item: node, isOrdered: isOrdered))
      if lists.count < level {
        lists[lists.count - 1].item = parser.add(
          .listItem, source: line, content: marks..<marks, in: node)
      }
    }
  }

  private static func close(_ list: OpenList, at upper: Int, _ parser: inout BlockParser) {
    parser.tree.close(list.item, at: upper)
    parser.tree.close(list.node, at: upper)
  }

  /// The number of marks of a line and where its text begins, which is never empty.
  private static func marks(_ parser: BlockParser) -> (level: Int, text: Int)? {
    var level = 0
    while parser.byte(level) == Byte.hyphen || parser.byte(level) == Byte.plus { level += 1 }
    guard level > 0, level <= levelLimit else { return nil }
    let line = parser.line
    let start = line.lowerBound + level
    if start == line.upperBound { return level > 1 ? (level - 1, start - 1) : nil }
    let text = BlogText.spacesEnd(from: start, before: line.upperBound, parser.source)
    if text < line.upperBound { return (level, text) }
    var last = text - 1
    while last > start, parser.source[last] & 0xC0 == 0x80 { last -= 1 }
    return (level, last)
  }
}
