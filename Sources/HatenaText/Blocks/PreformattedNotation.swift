internal import Bytes

/// Preformatted text, `>|` … `|<`, and super pre, `>|type|` … `||<`.
///
/// `Text::Hatena::PreNode` and `SuperpreNode`.
extension BlockParser {
  /// Reads the block whose first line begins with `>|`.
  mutating func parsePreformatted(depth: Int) -> Bool {
    if line.count == 2 {
      guard !disabled.contains(.preformatted) else { return false }
      parseText(.preformatted, depth: depth)
      return true
    }
    guard !disabled.contains(.superPreformatted), isSuperPreStart() else { return false }
    parseText(.superPreformatted, depth: depth)
    return true
  }

  private func isSuperPreStart() -> Bool {
    guard byte(line.count - 1) == Byte.bar, line.count >= 3 else { return false }
    if line.count == 4, byte(2) == Byte.question { return true }
    return (2..<line.count - 1).allSatisfy { Byte.isWord(byte($0)) }
  }

  private mutating func parseText(_ kind: BlockKind, depth: Int) {
    let opening = line
    advance()
    let start = min(opening.upperBound + 1, line.lowerBound)
    var end = start
    var upper = opening.upperBound
    var isClosed = false
    while !isAtEnd, !isClosed {
      upper = line.upperBound
      if kind == .preformatted {
        isClosed = lineEnds(in: Byte.bar, Byte.lessThan)
        end = isClosed ? upper - 2 : upper
        // The line break before an end mark that stands alone belongs to the mark.
        if isClosed, line.count == 2, end > start { end -= 1 }
      } else {
        isClosed =
          line.count == 3 && byte(0) == Byte.bar && byte(1) == Byte.bar && byte(2) == Byte.lessThan
        end = isClosed ? max(start, line.lowerBound - 1) : upper
      }
      advance()
    }
    let record = add(kind, depth: depth, source: opening.lowerBound..<upper, content: start..<end)
    if !isClosed { reportUnclosed(record) }
  }
}
