/// What may start at one kind of place: for each byte, the items that can begin there.
///
/// At most columns nothing can begin, which one look at the table shows.
@safe struct StartTable {
  /// What stands before a column.
  enum Preceding: Int, CaseIterable {
    case lineStart, word, other
  }

  /// One item of a row.
  @safe struct Entry {
    /// The item's index; -1 ends a row.
    var item: Int32
    /// Whether it is looked for behind 'synmaxcol', too.
    var isPlainText = false
    /// Whether its pattern begins with a run, about which ``FailedRuns`` knows.
    var hasLeadingRun = false
    /// The program of its pattern, which the definition keeps; `nil` if it needs Oniguruma.
    var code: UnsafePointer<DirectProgram.Code>?
  }

  /// The first item that begins on a line, once it was looked for.
  struct Memory {
    /// The serial number of the line.
    var line = -1
    /// Where it was looked for from.
    var from = 0
    /// The item, if one begins on the rest of the line.
    var found: FoundItem?
  }

  /// All items that may start, the last defined first.
  let items: ContiguousArray<Int32>
  /// Those that must be searched for ahead, the last defined first.
  let searched: ContiguousArray<Int32>
  /// The others, the last defined first.
  private let direct: ContiguousArray<Int32>
  /// For what precedes a column and its byte the number of its row: numbers, because a table of them stays in the
  /// processor's cache.
  let rowNumbers: UnsafeMutablePointer<UInt16>
  private var rows: ContiguousArray<UnsafePointer<Entry>>
  var memory = Memory()
  /// For each keyword, whether it may start: 0 if that was not asked yet, 1 no, 2 yes.
  var keywords: ContiguousArray<UInt8> = []

  /// The number of a row that was not made yet.
  static let unknownRow: UInt16 = 0
  /// The number of the row of the columns at which nothing can begin.
  static let emptyRow: UInt16 = 1
  private static let firstRow = 2
  private static let placeCount = Preceding.allCases.count * 256

  /// Makes a table whose rows are made when they are needed.
  init(_ items: ContiguousArray<Int32>, _ starts: ContiguousArray<StartItem?>) {
    self.items = items
    searched = items.filter { starts[Int($0)] == nil }
    direct = items.filter { starts[Int($0)] != nil }
    unsafe rows = []
    unsafe rowNumbers = .allocate(capacity: Self.placeCount)
    unsafe rowNumbers.initialize(
      repeating: direct.isEmpty ? Self.emptyRow : Self.unknownRow, count: Self.placeCount)
  }

  /// Frees the memory; the table must not be used any more.
  func deallocate() {
    unsafe rowNumbers.deallocate()
    for index in unsafe rows.indices { unsafe rows[index].deallocate() }
  }

  /// Returns the row of a number that is none of the two above.
  @unsafe func row(_ number: UInt16) -> UnsafePointer<Entry> {
    unsafe rows[Int(number) - Self.firstRow]
  }

  /// Fills an array with those of some items that are tried column by column.
  mutating func select(
    from items: ContiguousArray<Int32>, into selected: inout ContiguousArray<Int32>
  ) {
    selected.removeAll(keepingCapacity: true)
    for item in items where direct.contains(item) { selected.append(item) }
  }

  /// Makes the row for a byte and returns its number.
  ///
  /// Patterns are compiled here: most texts never meet a byte that most patterns begin with.
  mutating func makeRow(
    _ preceding: Preceding, _ byte: UInt8, isWord: Bool, _ starts: ContiguousArray<StartItem?>,
    _ patterns: ContiguousArray<VimRegex>
  ) -> UInt16 {
    let place = preceding.rawValue << 8 | Int(byte)
    // Between two characters of a word none starts.
    let preceding = preceding == .word && !isWord ? .other : preceding
    let list = direct.compactMap { starts[Int($0)] }.filter {
      $0.canBegin(at: byte, behind: preceding)
    }
    guard !list.isEmpty else {
      unsafe rowNumbers[place] = Self.emptyRow
      return Self.emptyRow
    }
    let row = UnsafeMutablePointer<Entry>.allocate(capacity: list.count + 1)
    for (index, start) in list.enumerated() {
      unsafe (row + index).initialize(
        to: Entry(
          item: start.item, isPlainText: start.isPlainText, hasLeadingRun: start.hasLeadingRun,
          code: patterns[Int(start.item)].directCode))
    }
    unsafe (row + list.count).initialize(to: Entry(item: -1, code: nil))
    let number = unsafe UInt16(rows.count + Self.firstRow)
    unsafe rows.append(UnsafePointer(row))
    unsafe rowNumbers[place] = number
    return number
  }
}
