/// Vim's syntax engine for one definition: reads a text column by column and keeps the stack of
/// open items.
///
/// One engine colors many texts, one after the other, and keeps what it learns about the
/// definition. It is a noncopyable structure: a class, whose accesses are checked, took a fifth
/// longer. Methods called for each column are `mutating` even where they change nothing, here and
/// in the values below, because the compiler copies what it borrows.
struct SyntaxEngine: ~Copyable {
  let definition: SyntaxDefinition
  let limits: HighlightLimits
  let keywords: KeywordIndex
  /// Which items may start where.
  var candidates: Candidates
  /// Searches patterns.
  var searcher: LineSearcher
  /// The place being read.
  var cursor: TextCursor
  /// The open items.
  var stack: ItemStack
  /// What the item that ended last wants next.
  var pending = PendingNextgroup.none
  /// What was found on the line.
  var memory: SearchMemory
  /// What happened at the column.
  var column = ColumnState()
  /// Whether there is a state, and those that were saved.
  var sync = SyncState()
  /// The group of the column read last.
  var currentGroup = GroupID.none
  /// What the text has cost.
  var work: WorkCounter

  init(definition: SyntaxDefinition, limits: HighlightLimits) {
    self.definition = definition
    self.limits = limits
    candidates = Candidates(definition)
    keywords = KeywordIndex(definition.keywords)
    searcher = LineSearcher(definition.patterns)
    cursor = TextCursor(lineLength: limits.lineLength)
    stack = ItemStack(definition.items)
    memory = SearchMemory(definition.patterns)
    work = WorkCounter(limits: limits, count: 0)
  }

  /// Starts on another text.
  mutating func begin(_ text: SourceBuffer) {
    cursor.begin(text)
    searcher.begin(text)
    sync.begin(lineCount: text.lineCount)
    work = WorkCounter(limits: limits, count: text.count)
    invalidateState()
  }

  /// Drops the state: the next line asked for is reached by synchronizing.
  mutating func invalidateState() {
    stack.reset()
    pending = .none
    sync.isValid = false
  }

  /// Begins to read the current line: ends that were unknown are looked for again.
  mutating func startLine() {
    cursor.startLine()
    if !stack.isEmpty {
      updateEnds(atLineStart: true)
      popEndedItems()
    }
    memory.startLine()
  }

  /// Reads the current line to its end.
  mutating func finishLine() {
    while !cursor.isLineFinished {
      readColumn(.passing)
      if work.isExhausted { return }
      cursor.position = nextColumn()
    }
  }

  /// Reads the current line up to an item that says where to parse from, or to its end.
  ///
  /// - Returns: The item's entry.
  mutating func findSyncItem() -> StackItem? {
    while !cursor.isLineFinished {
      readColumn(.sync)
      if let top = stack.entries.last {
        if top.item >= 0,
          !definition.items[Int(top.item)].flags.isDisjoint(with: [.groupHere, .groupThere])
        {
          return top
        }
        popEndedItemsBehindColumn()
      }
      if work.isExhausted { return nil }
      cursor.position += 1
    }
    return nil
  }
}
