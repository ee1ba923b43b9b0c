/// The results of searches on the current line: none is made twice.
struct SearchMemory {
  /// The item that starts next on the line, if it was looked for.
  var next: NextMatch?
  /// Where items tried column by column do not begin.
  var failedRuns: FailedRuns
  /// The items for which going back was too much work once: they are searched for with a memory, and
  /// not tried at each column.
  var slowItems: ContiguousArray<Int32> = []
  /// The last search for the end of a region with a skip pattern.
  private var lastEnd: EndSearch?
  /// Counts the line starts, so that what was found on a line is not taken for another's.
  private var lineParse = 0
  /// For each item, the line start it was last searched in and the start it found.
  private var starts: ContiguousArray<(parse: Int, start: Int)>

  init(_ patterns: ContiguousArray<VimRegex>) {
    failedRuns = FailedRuns(patterns)
    starts = ContiguousArray(repeating: (-1, 0), count: patterns.count)
  }

  /// Forgets what was found, for the line is read from its start.
  mutating func startLine() {
    next = nil
    lineParse += 1
  }

  /// Whether the item was searched on this line and starts at `start` or behind it.
  func startsLate(_ item: Int, _ start: Int) -> Bool {
    starts[item].parse == lineParse && starts[item].start >= start
  }

  /// Notes where the item starts; `Int.max` if it does nowhere on the line.
  mutating func note(_ item: Int, startsAt start: Int) { starts[item] = (lineParse, start) }

  /// Returns the last search for a region's end, if one from `from` would go the same way.
  func endSearch(_ start: Int, _ line: TextLine, _ externals: Int32, from: Int) -> EndSearch? {
    guard let lastEnd, lastEnd.isFor(start, line, externals, from: from) else { return nil }
    return lastEnd
  }

  /// Remembers a search for a region's end.
  mutating func note(_ search: EndSearch) { lastEnd = search }
}
