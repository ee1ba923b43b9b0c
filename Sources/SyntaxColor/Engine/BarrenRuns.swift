/// Where items that begin with a run of characters were found not to begin: an item that does not
/// match at one character of such a run matches at none of it (``LeadingRun``).
///
/// Without this, a line of blanks would be read once from each of them for `\s*=`.
struct BarrenRuns {
  /// Up to which offset, of which line, an item does not begin.
  private struct End {
    /// The line's serial number.
    var line = -1
    var offset = 0
  }

  private let runs: ContiguousArray<LeadingRun?>
  private var ends: ContiguousArray<End>

  /// Remembers nothing yet.
  init(_ patterns: ContiguousArray<VimRegex>) {
    runs = ContiguousArray(patterns.map(\.leadingRun))
    ends = ContiguousArray(repeating: End(), count: patterns.count)
  }

  /// Whether it is known that the item does not begin at a column of the line.
  func isBarren(_ item: Int, at column: Int, _ line: TextLine) -> Bool {
    ends[item].line == line.serial && column < ends[item].offset
  }

  /// Notes that the item does not begin at a column.
  mutating func note(_ item: Int, at column: Int, _ line: TextLine, in text: SourceBuffer) {
    guard let next = runs[item]?.next(after: column, through: line.end, in: text) else { return }
    ends[item] = End(line: line.serial, offset: next)
  }
}
