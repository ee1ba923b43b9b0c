internal import Bytes

/// Splits the source into blocks: stage 1.
///
/// A line is offered to the notations in the order `Text::Hatena` tries them; as their first
/// bytes differ, a switch on the first byte keeps that order. Blocks go into the arena in
/// document order, which is also the order of the output. Nothing here recurses.
///
/// - Complexity: O(*n*) in the length of the source.
struct BlockParser {
  /// How many block quotes and tag blocks may stand in one another.
  ///
  /// Deeper marks are kept as text: every level indents its lines by one more tab, so that without
  /// a limit the output would grow with the square of the input.
  static let nestingLimit = 200
  /// How many marks a list line may begin with; a line with more is a paragraph.
  static let listLevelLimit = 60_000

  let source: ByteView
  /// The same bytes, for the caller's notations.
  let bytes: [UInt8]
  let disabled: BlockNameSet
  let notations: [any BlockNotation]
  private(set) var records: ContiguousArray<BlockRecord> = []
  var diagnostics: [Diagnostic] = []
  /// The current line, without its LF; `lineEnd` is where it stops.
  private(set) var line: Range<Int>
  private let end: Int
  private(set) var isAtEnd: Bool

  private struct Open {
    let record: Int
    let kind: BlockKind
    let depth: Int
  }
  private var open: [Open] = []
  private var isSuppressingParagraphs = false
  private var anchorCount: UInt32 = 0
  private var hasHeading = false
  /// The depth of the last output line where it is blank or a lone `<br>`, or -1.
  private var blankDepth = -1

  init(_ source: ByteView, bytes: [UInt8], options: Options) {
    self.source = source
    self.bytes = bytes
    disabled = BlockNameSet(options.disabledBlocks)
    notations = options.blockNotations
    var end = source.count
    while end > 0, source[end - 1] == Byte.lineFeed { end -= 1 }
    self.end = end
    isAtEnd = end == 0
    line = 0..<0
    if !isAtEnd { line = 0..<lineEnd(from: 0) }
    records.reserveCapacity(end / 48)
  }

  private func lineEnd(from start: Int) -> Int {
    source.firstIndex(of: Byte.lineFeed, in: start..<end) ?? end
  }

  /// Moves to the next line.
  mutating func advance() {
    guard line.upperBound < end else {
      isAtEnd = true
      line = end..<end
      return
    }
    let start = line.upperBound + 1
    line = start..<lineEnd(from: start)
  }

  /// The byte at an offset from the start of the current line, or LF past its end.
  func byte(_ offset: Int) -> UInt8 {
    offset < line.count ? source[line.lowerBound + offset] : Byte.lineFeed
  }

  /// Returns whether the current line is exactly these bytes.
  func lineIs(_ first: UInt8, _ second: UInt8) -> Bool {
    line.count == 2 && byte(0) == first && byte(1) == second
  }

  /// Returns whether the current line ends in these two bytes.
  func lineEnds(in first: UInt8, _ second: UInt8) -> Bool {
    line.count >= 2 && byte(line.count - 2) == first && byte(line.count - 1) == second
  }

  /// Adds a record and returns its index.
  @discardableResult
  mutating func add(
    _ kind: BlockKind, depth: Int, source: Range<Int>, content: Range<Int>
  ) -> Int {
    records.append(BlockRecord(kind, depth: depth, source: source, content: content))
    blankDepth = -1
    return records.count - 1
  }

  /// Ends the subtree of a container at the records so far.
  mutating func close(_ record: Int, at upper: Int) {
    records[record].following = records.count
    records[record].upper = UInt32(truncatingIfNeeded: upper)
  }

  /// Gives the records up, so that the next stage changes them in place.
  mutating func takeRecords() -> ContiguousArray<BlockRecord> {
    defer { records = [] }
    return records
  }

  /// Notes which of the caller's notations a custom block was read by.
  mutating func setNotation(_ index: Int, of record: Int) {
    records[record].firstInline = UInt32(truncatingIfNeeded: index)
  }

  /// Reads the whole source.
  mutating func parse() {
    while !isAtEnd {
      if open.isEmpty { openContainer(.section, content: line.lowerBound..<line.lowerBound) }
      parseLine()
    }
    while let last = open.last {
      if last.kind != .section { reportUnclosed(last.record) }
      closeContainer(at: end)
    }
  }

  private mutating func openContainer(_ kind: BlockKind, content: Range<Int>) {
    let depth = open.last.map { $0.depth + 1 } ?? 0
    let record = add(kind, depth: depth, source: line, content: content)
    open.append(Open(record: record, kind: kind, depth: depth))
    if kind == .section { hasHeading = false }
  }

  private mutating func closeContainer(at upper: Int) {
    guard let last = open.popLast() else { return }
    close(last.record, at: upper)
  }

  private mutating func parseLine() {
    guard let container = open.last else { return }
    let depth = container.depth + 1
    switch container.kind {
    case .blockQuote where lineIs(Byte.lessThan, Byte.lessThan):
      closeContainer(at: line.upperBound)
      blankDepth = -1
      advance()
      return
    case .tagBlock where lineEnds(in: Byte.greaterThan, Byte.lessThan):
      endTagBlock(depth: container.depth)
      return
    case .section where endsSection():
      closeContainer(at: max(line.lowerBound - 1, 0))
      return
    default: break
    }
    if !notations.isEmpty, parseCustom(depth: depth) { return }
    if parseNotation(in: container.kind, depth: depth) { return }
    parsePlain(depth: depth)
  }

  /// Tries the notations that the line's first byte admits.
  private mutating func parseNotation(in container: BlockKind, depth: Int) -> Bool {
    switch byte(0) {
    case Byte.asterisk: return parseHeading(inSection: container == .section, depth: depth)
    case Byte.hyphen, Byte.plus: return !disabled.contains(.list) && parseList(depth: depth)
    case Byte.colon:
      return !disabled.contains(.definitionList) && parseDefinitionList(depth: depth)
    case Byte.bar: return !disabled.contains(.table) && parseTable(depth: depth)
    case Byte.greaterThan: break
    default: return false
    }
    switch byte(1) {
    case Byte.greaterThan:
      guard line.count == 2, !disabled.contains(.blockQuote), open.count <= Self.nestingLimit
      else { return false }
      openContainer(.blockQuote, content: line.upperBound..<line.upperBound)
      advance()
      return true
    case Byte.bar: return parsePreformatted(depth: depth)
    case Byte.lessThan where container != .tagBlock: return parseTag(depth: depth)
    default: return false
    }
  }

  /// Reads a line that no notation wants.
  private mutating func parsePlain(depth: Int) {
    if line.isEmpty {
      let isBreak = blankDepth == depth
      add(isBreak ? .lineBreak : .blankLine, depth: depth, source: line, content: line)
      blankDepth = depth
    } else {
      reportStray()
      add(
        isSuppressingParagraphs ? .rawLine : .paragraph, depth: depth, source: line, content: line)
      if isSuppressingParagraphs { noteBreak(line, depth: depth) }
    }
    advance()
  }

  /// Remembers a line of HTML that is a lone `<br>`: a blank line after it is another one.
  private mutating func noteBreak(_ content: Range<Int>, depth: Int) {
    let start = content.lowerBound
    guard content.count == 4, source[start] == Byte.lessThan, source[start + 1] == 0x62,
      source[start + 2] == 0x72, source[start + 3] == Byte.greaterThan
    else { return }
    blankDepth = depth
  }

  private func endsSection() -> Bool {
    hasHeading && disabled.contains(.anchoredHeading) && !disabled.contains(.heading)
      && byte(0) == Byte.asterisk && byte(1) != Byte.asterisk && line.count > 1
  }

  private mutating func parseHeading(inSection: Bool, depth: Int) -> Bool {
    var marks = 1
    while marks < 4, byte(marks) == Byte.asterisk { marks += 1 }
    let content = min(line.lowerBound + marks, line.upperBound)..<line.upperBound
    switch marks {
    case 3 where !content.isEmpty && !disabled.contains(.subsubheading):
      add(.subsubheading, depth: depth, source: line, content: content)
    case 2 where !content.isEmpty && !disabled.contains(.subheading):
      add(.subheading, depth: depth, source: line, content: content)
    default:
      guard inSection else { return false }
      if !disabled.contains(.anchoredHeading) {
        parseAnchoredHeading(depth: depth)
      } else if marks == 1, !content.isEmpty, !disabled.contains(.heading) {
        add(.heading, depth: depth, source: line, content: content)
        hasHeading = true
      } else {
        return false
      }
    }
    advance()
    return true
  }

  private mutating func parseAnchoredHeading(depth: Int) {
    var offset = line.lowerBound + 1
    let name = AnchorName.range(in: source, from: offset, to: line.upperBound)
    let heading = add(
      .anchoredHeading, depth: depth, source: line, content: name ?? offset..<offset)
    if let name {
      offset = name.upperBound + 1
    } else {
      anchorCount &+= 1
      records[heading].firstInline = anchorCount
    }
    while let category = AnchorName.category(in: source, from: offset, to: line.upperBound) {
      add(
        .category, depth: depth, source: category.lowerBound - 1..<category.upperBound + 1,
        content: category)
      offset = category.upperBound + 1
    }
    let title = offset..<line.upperBound
    add(.title, depth: depth, source: title, content: title)
    close(heading, at: line.upperBound)
  }

  private mutating func parseTag(depth: Int) -> Bool {
    let start = line.lowerBound + 1
    if !disabled.contains(.tagLine), line.count >= 4,
      lineEnds(in: Byte.greaterThan, Byte.lessThan)
    {
      let content = start..<line.upperBound - 1
      add(.tagLine, depth: depth, source: line, content: content)
      noteBreak(content, depth: depth)
    } else if !disabled.contains(.tagBlock), open.count <= Self.nestingLimit {
      openContainer(.tagBlock, content: start..<line.upperBound)
      isSuppressingParagraphs = true
    } else {
      return false
    }
    advance()
    return true
  }

  private mutating func endTagBlock(depth: Int) {
    let content = line.lowerBound..<line.upperBound - 1
    add(.tagBlockEnd, depth: depth, source: line, content: content)
    closeContainer(at: line.upperBound)
    isSuppressingParagraphs = false
    noteBreak(content, depth: depth)
    advance()
  }
}
