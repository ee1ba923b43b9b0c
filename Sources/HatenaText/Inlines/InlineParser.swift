internal import Bytes

/// Reads the inlines of all blocks: stage 2.
///
/// It walks the blocks in output order, so that the generated tags count: a comment, or a tag with
/// an open quote, goes on over them. Where such a thing turns out never to end, the walk comes back
/// to its `<`, which is text then. What made it endless is remembered by place and state, so that a
/// later `<` which would run the same way is known to be text at once.
///
/// - Complexity: O(*n*); a place is passed at most once for each ``MarkupState``.
struct InlineParser: OutputSink {
  let source: ByteView
  let records: MutableArenaView<BlockRecord>
  var inlines: ContiguousArray<InlineRecord> = []
  var autolinks: AutolinkScanner
  let showsSections: Bool
  /// Whether what one block opens stays in it.
  let isolatesBlocks: Bool
  var diagnostics: [Diagnostic] = []

  /// What is carried from content to content.
  struct State {
    var markup = MarkupState.done
    var kind = MarkupKind.startTag
    /// The `<` of the open markup.
    var origin = 0
    /// The state behind it and the record it stands in.
    var opener = 0
    /// The inline of that `<`.
    var openerInline: Int?
    var calls: UInt32 = 0
    var isAnchor = false
    var isSuperPre = false
    var literal: Literal?

    /// Whether text is text and links are links.
    var isNeutral: Bool { markup == .done && literal == nil && !isAnchor && !isSuperPre }
  }
  /// An element whose content is text up to its own end tag.
  enum Literal { case script, style, textarea }
  /// What there was before a record's content was read.
  struct Place {
    var record: Int
    var state: State
    var inlineCount: Int
    var detailCount: Int
  }
  /// A place to come back to.
  struct Checkpoint {
    var place: Place
    var walk: OutputWalk
  }

  var state = State()
  var checkpoint: Checkpoint?
  /// States at the beginning of a record's content from which open markup never ends.
  var endless: [UInt32] = []
  var visited: [(record: Int, state: MarkupState)] = []
  /// The same for every byte of one record's content.
  var endlessBytes: [UInt32] = []
  var endlessRecord = -1
  var hasEndless = false
  var isAfterContent = false

  init(
    _ source: ByteView, bytes: [UInt8], records: MutableArenaView<BlockRecord>, options: Options
  ) {
    self.source = source
    self.records = records
    autolinks = AutolinkScanner(source, bytes: bytes, options: options)
    showsSections = !options.disabledBlocks.contains(.section)
    isolatesBlocks = options.safety == .untrusted
  }

  /// The details of the links, in document order.
  var details: ContiguousArray<LinkDetail> { autolinks.details }

  /// Reads everything.
  mutating func parse() {
    var walk = OutputWalk(showsSections: showsSections)
    var last: Place?
    while true {
      if state.isNeutral, showsSections {
        guard let place = parseUndisturbed(&walk) else { return }
        last = place
      }
      switch walk.next(in: records.reading, &self) {
      case .other: continue
      case .content(let record):
        if isolatesBlocks { forgetElements(before: records[record].kind) }
        let place = Place(
          record: record, state: state, inlineCount: inlines.count,
          detailCount: autolinks.details.count)
        scan(record)
        last = place
        if state.markup != .done, state.opener == record {
          checkpoint = Checkpoint(place: place, walk: walk)
        }
        isAfterContent = true
        if state.markup == .done || !isEndlessHere { continue }
      case .end:
        if state.markup == .done {
          if isAfterContent, let last { withholdEnd(of: last) }
          return
        }
      }
      guard let checkpoint else { return }
      comeBack(to: checkpoint)
      walk = checkpoint.walk
      last = checkpoint.place
    }
  }

  /// Reads contents while they leave nothing behind, when what is around them changes nothing.
  ///
  /// Returns the place of the content that left something, or `nil` where all were read. Behind the
  /// last one the section's end tag comes, so that nothing is withheld.
  private mutating func parseUndisturbed(_ walk: inout OutputWalk) -> Place? {
    while let record = walk.nextContent(in: records.reading) {
      let block = records[record]
      if block.kind == .superPreformatted || isPlain(block) {
        records[record].inlineCount = 0
        continue
      }
      let isCategory = block.kind == .category
      state.isAnchor = isCategory
      let place = Place(
        record: record, state: state, inlineCount: inlines.count,
        detailCount: autolinks.details.count)
      scan(record)
      isAfterContent = true
      if state.markup != .done {
        checkpoint = Checkpoint(place: place, walk: walk)
        return place
      }
      if isCategory, state.literal == nil { state.isAnchor = false }
      if !state.isNeutral { return place }
    }
    return nil
  }

  // MARK: Contents

  /// Returns whether a block's content is one run of text: one look over it says so.
  private func isPlain(_ block: BlockRecord) -> Bool {
    source.firstIndex(of: Byte.lessThan, Byte.colon, Byte.leftBracket, in: block.content)
      == Int(block.end)
  }

  mutating func scan(_ index: Int, end limit: Int? = nil) {
    let block = records[index]
    let range = block.content.lowerBound..<(limit ?? block.content.upperBound)
    let first = inlines.count
    if block.kind == .custom { return }
    if state.markup != .done {
      visited.append((index, state.markup))
      if hasEndless, endless[index] & state.markup.mark != 0 {
        isEndlessHere = true
        return
      }
    }
    isEndlessHere = false
    if block.kind == .superPreformatted {
      scanCode(range)
    } else {
      scanText(range, record: index)
    }
    let count = inlines.count - first
    if count == 1, inlines[first].kind == .text, inlines[first].range == block.content {
      inlines.removeLast()
      records[index].inlineCount = 0
    } else {
      records[index].inlineCount = UInt32(truncatingIfNeeded: count)
    }
    records[index].firstInline = UInt32(truncatingIfNeeded: first)
  }

  var isEndlessHere = false

  /// Code is written escaped: it holds no quote and no `>`.
  ///
  /// It is linked only where its `<pre>` was swallowed by an open tag.
  mutating func scanCode(_ range: Range<Int>) {
    guard state.markup != .done else {
      var start = range.lowerBound
      while !state.isSuperPre, start < range.upperBound {
        let end = source.firstIndex(
          of: HTMLEscaping.plain, in: start..<range.upperBound)
        if start < end { addLinkedText(start..<end) }
        if end < range.upperBound { addText(end..<end + 1) }
        start = min(end + 1, range.upperBound)
      }
      return
    }
    for offset in range {
      let byte = source[offset]
      let isEscaped =
        byte == Byte.lessThan || byte == Byte.greaterThan || byte == Byte.quote
        || byte == Byte.apostrophe
      step(isEscaped ? Byte.ampersand : byte)
    }
    add(isHiding ? .hidden : .tagPiece, range)
  }

  var isHiding: Bool { state.kind != .startTag && state.kind != .endTag }

  mutating func scanText(_ range: Range<Int>, record: Int) {
    var offset = range.lowerBound
    if state.markup != .done {
      offset = continueMarkup(range)
      if state.markup != .done { return }
    }
    while offset < range.upperBound {
      let less = nextMarkup(from: offset, to: range.upperBound)
      if offset < less { addLinkedText(offset..<less) }
      offset = less
      guard less < range.upperBound else { return }
      offset = scanMarkup(at: less, in: range, record: record)
      if state.markup != .done { return }
    }
  }

  /// Returns where the text from an offset on ends: at a `<`, or at a literal element's end tag.
  func nextMarkup(from offset: Int, to end: Int) -> Int {
    guard let literal = state.literal else {
      // A `<` that was found to be text begins a text of its own.
      return source.firstIndex(of: Byte.lessThan, in: offset..<end) ?? end
    }
    let name: StaticString =
      switch literal {
      case .script: "script"
      case .style: "style"
      case .textarea: "textarea"
      }
    var start = offset
    while let less = source.firstIndex(of: Byte.lessThan, in: start..<end) {
      let after = less + 2 + name.utf8CodeUnitCount
      if after < end, source[less + 1] == Byte.slash,
        source.hasWord(name, at: less + 2, before: end),
        source[after] == Byte.greaterThan || Byte.isSpace(source[after])
      {
        return less
      }
      start = less + 1
    }
    return end
  }

  mutating func addLinkedText(_ range: Range<Int>) {
    guard !state.isAnchor, !state.isSuperPre, state.literal == nil else {
      addText(range)
      return
    }
    var start = range.lowerBound
    while let match = autolinks.next(in: start..<range.upperBound) {
      if start < match.range.lowerBound { addText(start..<match.range.lowerBound) }
      if match.kind == .text {
        addText(match.range)
      } else {
        inlines.append(InlineRecord(match.kind, match.range, detail: match.detail))
      }
      start = match.range.upperBound
    }
    if start < range.upperBound { addText(start..<range.upperBound) }
  }

  /// Reads what a `<` begins and returns where it ends.
  mutating func scanMarkup(at less: Int, in range: Range<Int>, record: Int) -> Int {
    let end = range.upperBound
    guard
      let (beginning, first, next) = MarkupKind.beginning(
        at: less, in: source, before: end)
    else { return passText(less, to: end) }
    var kind = beginning
    guard let (state, offset) = run(first, of: &kind, from: next, to: end, record: record)
    else { return passText(less, to: end) }
    let inline = kind.inline
    if state == .done {
      add(inline, less..<offset)
      apply(kind, less..<offset)
      return offset
    }
    self.state.openerInline = inlines.count
    add(isHidingKind(kind) ? inline : .tagPiece, less..<end, detail: 0)
    if isHidingKind(kind) { inlines[inlines.count - 1].detail = HiddenExtent.toRecord }
    self.state.markup = state
    self.state.kind = kind
    self.state.origin = less
    self.state.opener = record
    self.state.calls = 0
    return end
  }

  /// Adds a text that begins with a `<` and returns where it ends.
  mutating func passText(_ less: Int, to end: Int) -> Int {
    let next = nextMarkup(from: less + 1, to: end)
    addLinkedText(less..<next)
    return next
  }

  func isHidingKind(_ kind: MarkupKind) -> Bool { kind != .startTag && kind != .endTag }

  /// Runs the automaton; `nil` where it is known never to end.
  func run(
    _ first: MarkupState, of kind: inout MarkupKind, from start: Int, to end: Int, record: Int
  ) -> (MarkupState, Int)? {
    var state = first
    var offset = start
    let marks = endlessRecord == record
    let base = records[record].content.lowerBound
    while offset < end {
      if marks, endlessBytes[offset - base] & state.mark != 0 { return nil }
      let byte = source[offset]
      if state.becomesComment(before: byte) { kind = .comment }
      state = state.after(byte)
      offset += 1
      if state == .done { return (state, offset) }
    }
    if marks, endlessBytes[end - base] & state.mark != 0 { return nil }
    return (state, end)
  }

  /// Goes on with markup that an earlier block opened and returns where it ends.
  mutating func continueMarkup(_ range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      step(source[offset])
      offset += 1
      if state.markup == .done {
        add(
          isHiding ? .hidden : .tagPiece, range.lowerBound..<offset,
          detail: isHiding ? HiddenExtent.isLast : 0)
        if !isHiding { applySpanning() }
        endMarkup(hidingCalls: nil)
        return offset
      }
    }
    if !range.isEmpty { add(isHiding ? .hidden : .tagPiece, range) }
    return offset
  }

  mutating func add(_ kind: InlineKind, _ range: Range<Int>, detail: UInt32 = 0) {
    inlines.append(InlineRecord(kind, range, detail: detail))
  }

  mutating func addText(_ range: Range<Int>) {
    if let last = inlines.last, last.kind == .text, last.range.upperBound == range.lowerBound {
      inlines[inlines.count - 1].end = UInt32(truncatingIfNeeded: range.upperBound)
    } else {
      add(.text, range)
    }
  }
}

extension MarkupKind {
  var inline: InlineKind {
    switch self {
    case .startTag: .startTag
    case .endTag: .endTag
    case .comment: .comment
    case .declaration: .declaration
    case .instruction: .instruction
    }
  }
}

extension InlineKind {
  /// Whether the tokenizer takes it for text.
  var isPartOfText: Bool {
    switch self {
    case .text, .link, .unlinked, .void, .custom: true
    default: false
    }
  }
}
