/// Vim's syntax engine for one definition: reads a text column by column and keeps the stack of
/// open items.
///
/// One engine colours many texts, one after the other; it keeps what it learnt about the
/// definition. A structure that can't be copied, not a class: checking each access to a class's
/// properties cost a fifth of the time. Methods that are called for each column are `mutating` also
/// where they change nothing: to borrow a structure of this size, the compiler copies it.
struct SyntaxEngine: ~Copyable {
  let definition: SyntaxDefinition
  let limits: HighlightLimits
  var candidates: Candidates
  let keywords: KeywordIndex
  var searcher: LineSearcher
  var text = SourceBuffer([])
  var offsets: OffsetMath
  var line: TextLine
  /// The serial number of the text's first line.
  var firstSerial = 0

  // The state of the line being read.

  /// The open items, outermost first.
  var stack: ContiguousArray<StackItem> = []
  /// The index of the lowest entry with `keepend`, or -1.
  var keependLevel = -1
  /// The list that the next item must be in (`nextgroup=`), and its flags.
  var pendingNextgroup = ListID.none
  var pendingFlags: ItemFlags = []
  /// The next item on this line, if it was looked for.
  var nextMatch: NextMatch?
  /// The byte offset that is read next.
  var position = 0
  /// Whether the line was read to its end.
  var isLineFinished = false
  /// Whether the state behind the line was saved since it was finished.
  var isStateStored = false
  /// Whether there is a state at all; without one it is made by synchronizing.
  var isStateValid = false
  /// Whether an item was refused here that may match at the next column.
  var triesNextColumn = false
  /// Whether an item was closed at the column read last, so that the next may look different.
  var hasClosedItem = false
  /// The group of the column read last.
  var currentGroup = GroupID.none
  /// Counts the line starts, so that what was found on a line is not taken for another's.
  var lineParse = 0
  /// Where items tried column by column do not begin.
  var barrenRuns: BarrenRuns
  /// For each item, the line start it was last searched in and the start it found.
  var seen: ContiguousArray<(parse: Int, start: Int)>
  /// Empty items with a nextgroup that were used at this column.
  var usedEmptyItems: [Int] = []
  /// The items tried column by column that were opened or used at this column.
  var openedHere: [Int32] = []
  /// Whether reading the current line again would begin with the same state: not where the state
  /// came from the line before and could not be saved.
  var restartsAlike = true
  /// The last search for the end of a region with a skip pattern.
  var lastEnd: EndSearch?
  var savedStates = SavedStates(lineCount: 1)
  var work: WorkCounter

  init(definition: SyntaxDefinition, limits: HighlightLimits) {
    self.definition = definition
    self.limits = limits
    candidates = Candidates(Containment(definition: definition))
    keywords = KeywordIndex(definition.keywords)
    searcher = LineSearcher(definition.patterns)
    offsets = OffsetMath(text: text)
    line = TextLine(text, 0, serial: 0)
    barrenRuns = BarrenRuns(definition.patterns)
    seen = ContiguousArray(repeating: (-1, 0), count: definition.items.count)
    work = WorkCounter(limits: limits)
  }

  /// Starts on another text.
  mutating func begin(_ newText: SourceBuffer) {
    firstSerial += text.lineCount
    text = newText
    offsets = OffsetMath(text: newText)
    savedStates = SavedStates(lineCount: newText.lineCount)
    searcher.begin(newText)
    work = WorkCounter(limits: limits)
    invalidateState()
    moveToLine(0)
  }

  /// Sets the current line without reading it.
  mutating func moveToLine(_ index: Int) {
    line = TextLine(text, index, serial: firstSerial + index)
    position = line.start
  }

  /// Empties the stack, as at the start of a text.
  mutating func clearState() {
    stack.removeAll(keepingCapacity: true)
  }

  /// Drops the state: the next line asked for is reached by synchronizing.
  mutating func invalidateState() {
    clearState()
    isStateValid = false
    pendingNextgroup = .none
    keependLevel = -1
  }

  /// Makes sure that there is a state, an empty one if need be.
  mutating func validateState() {
    isStateValid = true
  }

  /// Begins to read the current line: ends that were unknown are looked for again.
  mutating func startLine() {
    isLineFinished = false
    position = line.start
    if !stack.isEmpty {
      updateEnds(atLineStart: true)
      popEndedItems()
    }
    nextMatch = nil
    lineParse += 1
  }

  /// Reads the current line to its end.
  ///
  /// - Returns: Whether, when `isSyncing`, an item was found that says where to parse from.
  @discardableResult
  mutating func finishLine(isSyncing: Bool) -> Bool {
    while !isLineFinished {
      readColumn(isSyncing: isSyncing, isDisplaying: false)
      if isSyncing, let top = stack.last {
        if top.item >= 0,
          !definition.items[Int(top.item)].flags.isDisjoint(with: [.groupHere, .groupThere])
        {
          return true
        }
        popEndedItemsBehindColumn()
      }
      if work.isExhausted { return false }
      position = isSyncing ? position + 1 : nextColumn()
    }
    return false
  }

  /// Pops what ends at the next column, as ``readColumn(isSyncing:isDisplaying:)`` leaves undone
  /// while syncing.
  mutating func popEndedItemsBehindColumn() {
    let before = position
    if position < line.end { position += 1 }
    popEndedItems()
    position = before
  }
}
