import Bytes

/// Reads the texts of a document again where HTML goes on over blocks.
///
/// `Text::Hatena` runs an HTML tokenizer over its own output. The scanner does the same: it walks the
/// blocks with a ``TokenizerSink`` instead of a writer. In `a <!-- b\nc --> d` the comment goes on over
/// `</p>` and `<p>`. If such markup never ends, its `<` is text, and the walk returns to it. The places
/// and states it came through are remembered, so a later `<` that reaches one of them is text at once.
///
/// - Complexity: O(*n*); a place is passed at most once for each ``MarkupState``.
struct SpanningScanner<Shape: HTMLShape> {
  let source: ByteView
  private let page: HTMLPage
  private let shape: Shape
  private let isolatesElements: Bool
  private var blocks: SpanningBlocks
  private var text: LinkedText
  private var sink: TokenizerSink
  private var hidden: [HiddenOutput] = []
  private var diagnostics: [Diagnostic] = []
  private var endless: EndlessBlocks
  /// Whether the block that was read last is known to leave its markup open to the end.
  private var isEndlessHere = false
  /// The blocks of code that the open markup hides.
  private var hiddenCode: [Int] = []
  /// Where to return to when open markup never ends.
  private var checkpoint: Checkpoint?

  /// What there was before a block's text was read.
  private struct Snapshot {
    var block: Int
    var sink: TokenizerSink
    var inlineCount: Int
    var linkCount: Int
    var hiddenCount: Int
  }
  private struct Checkpoint {
    var snapshot: Snapshot
    var walk: BlockWalk
  }

  /// Makes a scanner of a document that is not spanned yet.
  init(_ shape: Shape, _ page: HTMLPage, isolatesElements: Bool) {
    self.shape = shape
    self.page = page
    self.isolatesElements = isolatesElements
    source = page.source
    blocks = SpanningBlocks(page.nodes)
    text = LinkedText(source, bytes: page.document.tree.text, options: page.document.options)
    text.links = page.document.tree.links
    sink = TokenizerSink(source)
    endless = EndlessBlocks(count: blocks.records.count)
  }

  /// Reads the texts from a node on.
  ///
  /// - Parameter node: The index of the first block that leaves something open.
  /// - Returns: The nodes as they are to be written.
  mutating func scan(from node: Int) -> SpanningMarkup {
    let first = blocks.number(of: node)
    let records = blocks.records
    records.withArenaView { scan($0, from: first) }
    var places: [Int] = []
    let nodes = blocks.assembled(&places)
    let hidden = hidden.map {
      HiddenOutput(text: places[$0.text], calls: $0.calls, last: $0.last < 0 ? -1 : places[$0.last])
    }
    return SpanningMarkup(
      nodes: nodes, links: text.links, hidden: isolatesElements ? [] : hidden,
      diagnostics: diagnostics)
  }

  private mutating func scan(_ records: ArenaView<NodeRecord>, from first: Int) {
    var walk = BlockWalk()
    var last: Snapshot?
    let isBare = records.count > 0 && records[0].traits.contains(.bare)
    while true {
      if sink.isNeutral, !isBare {
        guard let snapshot = scanUndisturbed(&walk, records, from: first) else { return }
        last = snapshot
      }
      let block = walk.next(shape, page, records, &sink)
      noteGeneratedOutput()
      if let block {
        last = scanText(of: block, walk)
        if sink.markup == .done || !isEndlessHere { continue }
      } else if sink.markup == .done {
        if sink.isAfterText, let last { withholdEnd(of: last) }
        return
      }
      guard let checkpoint else { return }
      restart(at: checkpoint)
      walk = checkpoint.walk
      last = checkpoint.snapshot
    }
  }

  /// Reads texts while nothing is open: the tags around them need not be walked then.
  ///
  /// Returns the snapshot from before the text that left something open, or `nil` where all were read.
  /// The section's end tag follows the last one, so no word is withheld.
  private mutating func scanUndisturbed(
    _ walk: inout BlockWalk, _ records: ArenaView<NodeRecord>, from first: Int
  ) -> Snapshot? {
    while let block = walk.nextText(records) {
      if block < first { continue }
      let record = records[block]
      guard record.traits.contains(.leavesOpen) else {
        blocks.restoreInlines(of: block)
        sink.isAfterText = true
        continue
      }
      sink.text.isInAnchor = record.kind == .category
      let snapshot = snapshot(before: block)
      read(block, record)
      sink.isAfterText = true
      if sink.markup != .done {
        checkpoint = Checkpoint(snapshot: snapshot, walk: walk)
        return snapshot
      }
      if record.kind == .category, sink.text.literal == nil { sink.text.isInAnchor = false }
      if !sink.text.isLinked { return snapshot }
    }
    return nil
  }

  private func snapshot(before block: Int) -> Snapshot {
    Snapshot(
      block: block, sink: sink, inlineCount: blocks.inlines.count, linkCount: text.links.count,
      hiddenCount: hidden.count)
  }

  private mutating func restore(_ snapshot: Snapshot) {
    sink = snapshot.sink
    blocks.forgetInlines(after: snapshot.inlineCount)
    text.forgetLinks(after: snapshot.linkCount)
    hidden.removeLast(hidden.count - snapshot.hiddenCount)
  }

  /// Reads the text of a block and returns what there was before.
  private mutating func scanText(of block: Int, _ walk: BlockWalk) -> Snapshot {
    let record = blocks.records[block]
    if isolatesElements, sink.markup == .done {
      sink.text = TextState()
      sink.text.isInAnchor = record.kind == .category
      sink.text.isInCode = record.kind == .code
    }
    let snapshot = snapshot(before: block)
    read(block, record)
    if sink.markup != .done, sink.opener == block {
      checkpoint = Checkpoint(snapshot: snapshot, walk: walk)
    }
    sink.isAfterText = true
    return snapshot
  }

  // MARK: Texts

  private mutating func read(_ block: Int, _ record: NodeRecord, before limit: Int? = nil) {
    let content = record.content.lowerBound..<(limit ?? record.content.upperBound)
    let first = blocks.inlines.count
    defer { blocks.setInlines(of: block, from: first) }
    if record.kind == .customBlock {
      if sink.markup != .done, sink.isHiding { add(.omitted, content, .piece) }
      return
    }
    isEndlessHere = false
    if sink.markup != .done, !endless.visits(block, sink.markup) {
      isEndlessHere = true
    } else if record.kind == .code {
      readCode(content, of: block)
    } else {
      readText(content, of: block)
    }
  }

  /// Reads code, which is written escaped: it holds no quote and no `>`.
  ///
  /// It is linked only where its `<pre>` was swallowed by an open tag.
  private mutating func readCode(_ content: Range<Int>, of block: Int) {
    guard sink.markup != .done else {
      var start = content.lowerBound
      while !sink.text.isInCode, start < content.upperBound {
        let end = source.firstIndex(
          of: HTMLEscaping.plain, in: start..<content.upperBound)
        if start < end { readLinks(start..<end) }
        start = min(end + 1, content.upperBound)
      }
      return
    }
    for offset in content {
      let byte = source[offset]
      sink.step(HTMLEscaping.plain.contains(byte) && byte != Byte.backslash ? Byte.ampersand : byte)
    }
    guard sink.isHiding else { return }
    add(.omitted, content, .piece)
    hiddenCode.append(block)
  }

  private mutating func readLinks(_ range: Range<Int>) {
    guard sink.text.isLinked else { return }
    var start = range.lowerBound
    while let match = text.next(in: start..<range.upperBound) {
      start = match.source.upperBound
      if match.kind != .text { blocks.inlines.append(NodeRecord(match)) }
    }
  }

  private mutating func readText(_ content: Range<Int>, of block: Int) {
    var offset = content.lowerBound
    if sink.markup != .done {
      offset = continueMarkup(content, of: block)
      if sink.markup != .done { return }
    }
    while offset < content.upperBound {
      let less = sink.text.nextMarkup(from: offset, to: content.upperBound, in: source)
      if offset < less { readLinks(offset..<less) }
      guard less < content.upperBound else { return }
      offset = readMarkup(at: less, in: content, of: block)
      if sink.markup != .done { return }
    }
  }

  private mutating func add(_ kind: NodeKind, _ range: Range<Int>, _ traits: NodeTraits = []) {
    if range.isEmpty { return }
    var record = NodeRecord(kind, source: range, content: range, at: 0, in: 0)
    record.traits = traits
    blocks.inlines.append(record)
  }

  // MARK: Markup

  /// Reads what a `<` begins and returns where it ends.
  private mutating func readMarkup(
    at less: Int, in content: Range<Int>, of block: Int
  ) -> Int {
    let end = content.upperBound
    guard var markup = Markup(at: less, in: source, before: end),
      let (state, offset) = endless.run(&markup, to: end, of: block, content, in: source)
    else {
      let next = sink.text.nextMarkup(from: less + 1, to: end, in: source)
      readLinks(less..<next)
      return next
    }
    if state == .done {
      add(markup.kind.node, less..<offset, .piece)
      if markup.kind.isTag {
        page.document.grammar.html.apply(
          less..<offset, isStart: markup.kind == .startTag, in: source, to: &sink.text)
      }
      return offset
    }
    sink.openInline = blocks.inlines.count
    hiddenCode.removeAll()
    sink.begin(state, markup.kind, at: less, in: block, endingAt: end)
    add(.text, less..<end, .piece)
    noteHiding()
    return end
  }

  /// Notes what became of the open markup in generated output.
  private mutating func noteGeneratedOutput() {
    let calls = sink.takeEnding()
    guard sink.markup != .done || calls != nil else { return }
    noteHiding()
    if let calls { endMarkup(afterCalls: calls) }
  }

  /// Notes that the open markup hides the output behind its block.
  ///
  /// What looks like an end tag or a declaration may turn out to be a comment behind its block.
  private mutating func noteHiding() {
    guard sink.isHiding else { return }
    if !sink.isHidingNoted {
      sink.isHidingNoted = true
      hidden.append(HiddenOutput(text: sink.opener, calls: nil, last: -1))
    }
    blocks.inlines[sink.openInline].kind = isolatesElements ? .omitted : sink.kind.node
  }

  /// Goes on with markup that an earlier block opened and returns where it ends.
  private mutating func continueMarkup(_ content: Range<Int>, of block: Int) -> Int {
    var offset = content.lowerBound
    while offset < content.upperBound, sink.markup != .done {
      sink.step(source[offset])
      noteHiding()
      offset += 1
    }
    add(sink.isHiding ? .omitted : .text, content.lowerBound..<offset, .piece)
    guard sink.markup == .done else { return offset }
    if sink.isHiding {
      hidden[hidden.count - 1].last = block
    } else {
      sink.applyTag()
    }
    endMarkup(afterCalls: nil)
    return offset
  }

  /// Ends open markup, in a text or after so many calls of generated output.
  private mutating func endMarkup(afterCalls calls: Int?) {
    endless.forgetVisits()
    checkpoint = nil
    guard sink.isHiding, let calls else { return }
    hidden[hidden.count - 1].calls = calls
    guard isolatesElements else { return }
    // Only a comment hides code there, and it ends in a text.
    blocks.inlines[sink.openInline].kind = .text
    for block in hiddenCode { blocks.forgetInlines(of: block) }
  }

  // MARK: Markup that never ends

  /// Returns to the `<` of markup that never ends and reads its block again.
  private mutating func restart(at checkpoint: Checkpoint) {
    let block = checkpoint.snapshot.block
    let record = blocks.records[block]
    endless.learn(
      Markup(at: sink.origin, in: source, before: record.content.upperBound), of: block,
      record.content, in: source)
    report()
    restore(checkpoint.snapshot)
    self.checkpoint = nil
    isEndlessHere = false
    read(block, record)
    if sink.markup != .done, sink.opener == block { self.checkpoint = checkpoint }
    sink.isAfterText = true
  }

  private mutating func report() {
    let what = sink.kind == .comment ? "\"<!--\"" : "tag"
    diagnostics.append(
      Diagnostic(
        .unclosedMarkup, sink.origin..<blocks.records[sink.opener].content.upperBound,
        "\(what) is not closed: it is kept as text"))
  }

  /// Leaves out the last word of the document where it ends in text outside all tags.
  ///
  /// `HTML::Parser` waits for the rest of such a word, and `Text::Hatena` never says that there is
  /// none.
  private mutating func withholdEnd(of last: Snapshot) {
    guard !endless.isKnown, sink.text.literal == nil else { return }
    let record = blocks.records[last.block]
    let content = record.content
    var start = content.lowerBound
    if let tag = blocks.inlines[last.inlineCount...].last(where: { $0.traits.contains(.piece) }) {
      start = tag.source.upperBound
    }
    if start == content.upperBound { return }
    var cut = content.upperBound
    if Byte.isSpace(source[cut - 1]) {
      while cut > start, Byte.isSpace(source[cut - 1]) { cut -= 1 }
    } else {
      while cut > start, !Byte.isSpace(source[cut - 1]) { cut -= 1 }
      while cut > start, Byte.isSpace(source[cut - 1]) { cut -= 1 }
    }
    restore(last)
    read(last.block, record, before: cut)
    if !isolatesElements { add(.omitted, cut..<content.upperBound) }
    blocks.setInlines(of: last.block, from: last.inlineCount)
  }
}

extension NodeRecord {
  /// Makes the record of an inline that was found in a text.
  init(_ match: InlineMatch) {
    self.init(match.kind, source: match.source, content: match.content, at: 0, in: 0)
    payload = UInt32(truncatingIfNeeded: match.payload)
  }
}
