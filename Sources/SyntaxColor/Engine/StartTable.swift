/// What may start at one kind of place: for each byte, the items that can begin there.
///
/// Most columns of most texts begin nothing; the table tells so with one look.
@safe struct StartTable {
  /// What stands before a column.
  enum Context: Int, CaseIterable {
    case lineStart, word, other
  }

  /// One item of a row.
  @safe struct Entry {
    /// The item's index; -1 ends a row.
    var item: Int32
    /// Whether 'synmaxcol' spares it.
    var isPlainText: Bool
    /// The program of its pattern, which the definition keeps; `nil` if it needs Oniguruma.
    var code: UnsafePointer<DirectProgram.Code>?
  }

  /// The first item that begins on a line, once it was looked for.
  struct Memory {
    /// The serial number of the line.
    var line = -1
    /// Where it was looked for from.
    var from = 0
    /// The item, or -1 if none begins on the rest of the line.
    var item = -1
    var match = VimMatch(start: 0, end: 0, rawStart: 0, rawEnd: 0)
  }

  /// All items that may start, the last defined first.
  let items: ContiguousArray<Int32>
  /// Those that must be searched for ahead, the last defined first.
  let searched: ContiguousArray<Int32>
  /// The others, the last defined first.
  private let direct: ContiguousArray<StartItem>
  /// For each context and byte the row of its items; `nil` if it was not made yet.
  let rows: UnsafeMutablePointer<UnsafePointer<Entry>?>
  /// The row of the columns at which nothing can begin.
  let emptyRow: UnsafePointer<Entry>
  private var ownedRows: ContiguousArray<UnsafePointer<Entry>>
  var memory = Memory()
  /// For each keyword, whether it may start: 0 if that was not asked yet, 1 no, 2 yes.
  var keywords: ContiguousArray<UInt8> = []

  private static let rowCount = Context.allCases.count * 256

  /// Makes a table whose rows are made when they are needed.
  init(_ items: ContiguousArray<Int32>, _ starts: ContiguousArray<StartItem?>) {
    self.items = items
    searched = items.filter { starts[Int($0)] == nil }
    direct = ContiguousArray(items.compactMap { starts[Int($0)] })
    unsafe ownedRows = []
    let end = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
    unsafe end.initialize(to: Entry(item: -1, isPlainText: false, code: nil))
    unsafe emptyRow = UnsafePointer(end)
    unsafe rows = .allocate(capacity: Self.rowCount)
    let row = unsafe direct.isEmpty ? emptyRow : nil
    unsafe rows.initialize(repeating: row, count: Self.rowCount)
  }

  /// Frees the memory; the table must not be used any more.
  func deallocate() {
    unsafe rows.deallocate()
    unsafe emptyRow.deallocate()
    for index in unsafe ownedRows.indices { unsafe ownedRows[index].deallocate() }
  }

  /// Whether the item is one of those tried column by column.
  func isDirect(_ item: Int32) -> Bool { direct.contains { $0.item == item } }

  /// Makes the row for a byte.
  ///
  /// Patterns are compiled here: most texts never meet a byte that most patterns begin with.
  @unsafe mutating func makeRow(
    _ context: Context, _ byte: UInt8, isWord: Bool, _ patterns: ContiguousArray<VimRegex>
  ) -> UnsafePointer<Entry> {
    let place = context.rawValue << 8 | Int(byte)
    // Between two characters of a word none starts.
    let context = context == .word && !isWord ? .other : context
    let list = direct.filter { $0.canBegin(at: byte, behind: context) }
    guard !list.isEmpty else {
      unsafe rows[place] = unsafe emptyRow
      return unsafe emptyRow
    }
    let row = UnsafeMutablePointer<Entry>.allocate(capacity: list.count + 1)
    for (index, start) in list.enumerated() {
      unsafe (row + index).initialize(
        to: Entry(
          item: start.item, isPlainText: start.isPlainText,
          code: patterns[Int(start.item)].directCode))
    }
    unsafe (row + list.count).initialize(to: emptyRow.pointee)
    unsafe ownedRows.append(UnsafePointer(row))
    unsafe rows[place] = unsafe UnsafePointer(row)
    return unsafe UnsafePointer(row)
  }
}
