internal import Bytes

/// Lists: lines of `-` and `+`.
///
/// The number of marks is the level, the last mark of the opening line the kind.
/// `Text::Hatena::ListNode`.
extension BlockParser {
  private struct OpenList {
    let record: Int
    var item: Int
    let level: Int
  }

  /// Returns the number of marks the line begins with, or 0 where it is no list line.
  private func listLevel() -> Int {
    var level = 0
    while byte(level) == Byte.hyphen || byte(level) == Byte.plus { level += 1 }
    guard level < line.count, byte(level) != Byte.greaterThan else { return 0 }
    return level <= BlockParser.listLevelLimit ? level : 0
  }

  /// Reads consecutive list lines.
  mutating func parseList(depth: Int) -> Bool {
    var level = listLevel()
    guard level > 0 else { return false }
    var lists: [OpenList] = []
    var upper = line.lowerBound
    while level > 0 {
      while let last = lists.last, last.level > level {
        closeList(last, at: upper)
        lists.removeLast()
      }
      if let last = lists.last, last.level == level {
        close(last.item, at: upper)
      } else {
        let kind: BlockKind =
          byte(level - 1) == Byte.hyphen ? .unorderedList : .orderedList
        let record = add(
          kind, depth: depth + level - 1, source: line, content: line.lowerBound..<line.lowerBound)
        lists.append(OpenList(record: record, item: record, level: level))
      }
      upper = line.upperBound
      lists[lists.count - 1].item = add(
        .listItem, depth: depth + level, source: line,
        content: line.lowerBound + level..<line.upperBound)
      advance()
      level = isAtEnd ? 0 : listLevel()
    }
    while let last = lists.popLast() { closeList(last, at: upper) }
    return true
  }

  private mutating func closeList(_ list: OpenList, at upper: Int) {
    close(list.item, at: upper)
    close(list.record, at: upper)
  }
}
