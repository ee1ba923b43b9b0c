import Bytes

/// Lists: lines of `-` and `+`.
///
/// The number of marks is the level, the last mark of the opening line the kind.
struct ListRule: BlockRule {
  /// How many marks a line may begin with; a line with more is a paragraph.
  static let levelLimit = 60_000

  var leads: [UInt8] { [Byte.hyphen, Byte.plus] }

  private struct OpenList {
    let node: Int
    var item: Int
    let level: Int
  }

  func open(_ parser: inout BlockParser) -> Bool {
    var level = parser.disabled.contains(.list) ? 0 : parser.listLevel
    guard level > 0 else { return false }
    var lists: [OpenList] = []
    var upper = parser.line.lowerBound
    while level > 0 {
      while let last = lists.last, last.level > level {
        Self.close(last, at: upper, &parser)
        lists.removeLast()
      }
      if let last = lists.last, last.level == level {
        parser.tree.close(last.item, at: upper)
      } else {
        lists.append(Self.open(level, in: lists.last?.item, &parser))
      }
      let line = parser.line
      upper = line.upperBound
      let item = parser.addText(
        .listItem, source: line, content: line.lowerBound + level..<upper,
        in: lists[lists.count - 1].node)
      lists[lists.count - 1].item = item
      parser.advance()
      level = parser.isAtEnd ? 0 : parser.listLevel
    }
    while let last = lists.popLast() { Self.close(last, at: upper, &parser) }
    return true
  }

  private static func open(_ level: Int, in item: Int?, _ parser: inout BlockParser) -> OpenList {
    let line = parser.line
    let marks = line.lowerBound + level
    let node = parser.add(
      .list, source: line, content: marks..<marks, in: item,
      traits: parser.byte(level - 1) == Byte.plus ? .ordered : [])
    return OpenList(node: node, item: node, level: level)
  }

  private static func close(_ list: OpenList, at upper: Int, _ parser: inout BlockParser) {
    parser.tree.close(list.item, at: upper)
    parser.tree.close(list.node, at: upper)
  }
}

extension BlockParser {
  /// The number of marks the line begins with, or 0 where it is no list line.
  fileprivate var listLevel: Int {
    var level = 0
    while byte(level) == Byte.hyphen || byte(level) == Byte.plus { level += 1 }
    guard level < line.count, byte(level) != Byte.greaterThan else { return 0 }
    return level <= ListRule.levelLimit ? level : 0
  }
}
