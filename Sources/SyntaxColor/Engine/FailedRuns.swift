/// The runs of characters that an item was found not to begin in.
///
/// An item whose pattern begins with a run (``LeadingRun``) and that fails at one character of it
/// fails at each later one, too. Without this, a line of blanks would be read once from each of
/// them for `\s*=`.
struct FailedRuns {
  /// Up to which offset of which line an item does not begin.
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
  func contains(_ column: Int, of line: TextLine, for item: Int) -> Bool {
    ends[item].line == line.serial && column < ends[item].offset
  }

  /// Notes that the item does not begin at a column.
  mutating func note(_ item: Int, at column: Int, _ line: TextLine, in text: SourceBuffer) {
    guard let next = runs[item]?.next(after: column, through: line.end, in: text) else { return }
    ends[item] = End(line: line.serial, offset: next)
  }
}
