/// Lines of code to point out: the number of a block and of a line in it, both from 1.
public struct LineMarks: Sendable, Hashable {
  private struct Marked: Hashable {
    let block: Int
    let lines: ClosedRange<Int>
  }

  private var marked: [Marked] = []

  /// Makes none.
  public init() {}

  /// Reads `3,7-9`, lines of the first block, or `2:3,7-9`, lines of the second; `nil` where the text
  /// is something else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let lines = parts.last, let block = parts.count == 2 ? Self.number(parts[0]) : 1 else {
      return nil
    }
    for range in lines.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = range.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = ends.first.flatMap(Self.number), let last = ends.last.flatMap(Self.number),
        first <= last
      else { return nil }
      marked.append(Marked(block: block, lines: first...last))
    }
  }

  /// Whether there are none.
  public var isEmpty: Bool { marked.isEmpty }

  /// Adds others.
  public mutating func formUnion(_ other: LineMarks) { marked += other.marked }

  /// Whether a line of a block is among them.
  public func contains(line: Int, block: Int) -> Bool {
    marked.contains { $0.block == block && $0.lines.contains(line) }
  }

  /// Reads a number from 1.
  private static func number(_ text: Substring) -> Int? {
    guard let number = Int(text), number > 0, text.first != "+" else { return nil }
    return number
  }
}
