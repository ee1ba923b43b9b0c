import Bytes

/// Splits a source into blocks and has the text of each read for inlines.
///
/// Each line is offered to the open container, which it may end, then to the caller's notations, then
/// to the rules of the grammar in their order. A line that nobody takes is plain. Nodes go into the
/// tree in document order. Nothing here recurses.
///
/// - Complexity: O(*n*) in the length of the source.
struct BlockParser {
  /// How many block quotes and blocks of HTML may stand in one another.
  ///
  /// Deeper marks are kept as text: every level may indent its lines by one more tab, so that
  /// without a limit the output would grow with the square of the input.
  static let nestingLimit = 200

  let source: ByteView
  /// The same bytes, for the caller's notations.
  let bytes: [UInt8]
  let disabled: Set<BlockName>
  private let rules: [any BlockRule]
  /// The first bytes of the lines that each rule may want, and those of all.
  private let ruleLeads: [ByteSet]
  private let leads: ByteSet
  private let plainLines: PlainLines
  private let markedLines: MarkedLines?
  /// Where the next mark of such a line is; it is searched when the current line is behind it.
  private var nextMark = -1
  private let hasOuterSection: Bool
  private let notations: [any BlockNotation]
  var tree: Tree
  private var inlines: InlineParser
  /// What the writer would want to know; `nil` where nobody asked.
  var diagnostics: [Diagnostic]?
  /// The current line, without its LF.
  private(set) var line: Range<Int>
  /// Where the source ends, without LFs behind its last line.
  let end: Int
  private(set) var isAtEnd: Bool
  private(set) var open: [OpenBlock] = []
  /// The last byte of a line that may end the innermost container; LF where none does.
  private var endByte = Byte.lineFeed
  /// Whether plain lines are HTML rather than paragraphs.
  var isInHTML = false
  /// Plain lines in a row that are one text.
  private var joined: Range<Int>?
  /// What no line behind the current one is: rules that search ahead note it here.
  var missingLines: Set<[UInt8]> = []
  /// How deep the last line stood where it was blank or a lone `<br>`; otherwise -1.
  var blankDepth = -1
  /// Whether the innermost section has a headline.
  var sectionHasHeading = false
  /// How many lists of contents there are so far.
  var contentsCount = 0
  /// How many headlines have an anchor without a name.
  var anchorCount: UInt32 = 0

  init(_ source: ByteView, bytes: [UInt8], options: ParseOptions, collectsDiagnostics: Bool) {
    let grammar = options.dialect.grammar
    self.source = source
    self.bytes = bytes
    disabled = options.disabledBlocks
    rules = grammar.blocks
    ruleLeads = grammar.blockLeads
    leads = grammar.leads
    plainLines = grammar.plainLines
    markedLines = grammar.markedLines
    hasOuterSection = grammar.hasOuterSection
    notations = options.blockNotations
    tree = Tree(text: bytes)
    inlines = InlineParser(
      source, bytes: bytes, options: options, collectsDiagnostics: collectsDiagnostics)
    diagnostics = collectsDiagnostics ? [] : nil
    var end = source.count
    while end > 0, source[end - 1] == Byte.lineFeed { end -= 1 }
    self.end = end
    isAtEnd = end == 0
    line = 0..<0
    if !isAtEnd { line = 0..<lineEnd(from: 0) }
    tree.nodes.reserveCapacity(end / 48)
  }

  /// Reads the whole source and returns its tree.
  consuming func parse() -> (tree: Tree, diagnostics: [Diagnostic]) {
    while !isAtEnd {
      if open.isEmpty, hasOuterSection { openSection() }
      parseLine()
    }
    flushJoined()
    while let last = open.last {
      if last.kind != .section, last.kind != .readMore { reportUnclosed(last.node) }
      last.rule?.finish(last, &self)
      closeContainer(at: end)
    }
    tree.links = inlines.takeLinks()
    return (tree, (diagnostics ?? []) + inlines.diagnostics)
  }

  private mutating func parseLine() {
    if line.count > 0, source[line.upperBound - 1] == endByte, endContainer() { return }
    if !notations.isEmpty, parseCustom() { return }
    if leads.contains(byte(0)), openBlock() { return }
    parsePlain()
  }

  /// Asks the rule of the innermost container whether it ends with the current line.
  private mutating func endContainer() -> Bool {
    guard let container = open.last, let rule = container.rule else { return false }
    return rule.end(container, &self)
  }

  /// Offers the current line to the rules in their order.
  private mutating func openBlock() -> Bool {
    let lead = byte(0)
    for index in rules.indices where ruleLeads[index].contains(lead) {
      if rules[index].open(&self) { return true }
    }
    return false
  }

  // MARK: Lines

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

  // MARK: Nodes

  /// The node that a block of the current line stands in.
  var container: OpenBlock? { open.last }

  /// Adds a block and returns its index.
  @discardableResult
  mutating func add(
    _ kind: NodeKind, source: Range<Int>, content: Range<Int>, in parent: Int? = nil,
    traits: NodeTraits = [], payload: Int = 0
  ) -> Int {
    if joined != nil { flushJoined() }
    blankDepth = -1
    return tree.add(
      kind, source: source, content: content,
      in: parent ?? open.last?.node ?? NodeRecord.noParent, traits: traits, payload: payload)
  }

  /// Adds a block, reads the inlines of its content, and returns its index.
  @discardableResult
  mutating func addText(
    _ kind: NodeKind, source: Range<Int>, content: Range<Int>, in parent: Int? = nil,
    traits: NodeTraits = [], payload: Int = 0
  ) -> Int {
    let node = add(
      kind, source: source, content: content, in: parent, traits: traits, payload: payload)
    readInlines(of: node)
    return node
  }

  /// Reads the inlines of a block, whose subtree ends with them.
  mutating func readInlines(of node: Int) { inlines.read(node, &tree) }

  /// Opens a container; the current line's last byte may end it later.
  mutating func openContainer(
    _ kind: NodeKind, content: Range<Int>, rule: any BlockRule, endByte: UInt8, level: Int = 0,
    traits: NodeTraits = []
  ) {
    let node = add(kind, source: line, content: content, traits: traits)
    open.append(
      OpenBlock(
        node: node, kind: kind, rule: rule, endByte: endByte, level: level,
        isInHTML: isInHTML))
    self.endByte = endByte
  }

  /// Opens the section that blocks stand in where nothing else is open.
  mutating func openSection() {
    let traits: NodeTraits = disabled.contains(.section) ? .bare : []
    let start = line.lowerBound..<line.lowerBound
    let node = add(.section, source: line, content: start, traits: traits)
    open.append(OpenBlock(node: node, kind: .section))
    sectionHasHeading = false
  }

  /// Closes the innermost container; its source ends at an offset.
  mutating func closeContainer(at upper: Int) {
    if joined != nil { flushJoined() }
    guard let last = open.popLast() else { return }
    tree.close(last.node, at: upper)
    endByte = open.last?.endByte ?? Byte.lineFeed
  }

  // MARK: Plain lines

  /// Reads a line that no rule wants.
  private mutating func parsePlain() {
    switch plainLines {
    case .paragraphEach:
      let depth = open.count
      if line.isEmpty {
        add(
          .blankLine, source: line, content: line,
          traits: wasBlank(at: depth) ? .lineBreak : [])
        blankDepth = depth
      } else {
        reportStray()
        addText(isInHTML ? .htmlText : .paragraph, source: line, content: line)
        if isInHTML { rememberBreak(line, depth: depth) }
      }
    case .joined:
      if hasMark(), markedLines?.rule.open(&self) == true { return }
      reportStray()
      join(line)
    }
    advance()
  }

  /// Returns whether the rule for marked lines wants to see the current line.
  private mutating func hasMark() -> Bool {
    if nextMark < line.lowerBound { nextMark = markOffset(from: line.lowerBound) }
    return nextMark < line.upperBound
  }

  private func markOffset(from start: Int) -> Int {
    guard let mark = markedLines?.mark else { return .max }
    var offset = start
    while let found = source.firstIndex(of: unsafe mark.utf8Start[0], in: offset..<end) {
      if source.hasBytes(mark, at: found) { return found }
      offset = found + 1
    }
    return .max
  }

  /// Adds bytes to the text of plain lines, which they follow.
  mutating func join(_ bytes: Range<Int>) {
    joined = (joined?.lowerBound ?? bytes.lowerBound)..<bytes.upperBound
  }

  /// Adds the text of the plain lines so far; blank lines alone are nothing.
  private mutating func flushJoined() {
    guard let lines = joined else { return }
    joined = nil
    guard lines.contains(where: { source[$0] != Byte.lineFeed }) else { return }
    // The blank line behind a block only parts it from the text.
    let start = lines.lowerBound + (source[lines.lowerBound] == Byte.lineFeed ? 1 : 0)
    addText(
      isInHTML ? .htmlText : .paragraph, source: lines, content: start..<lines.upperBound)
  }

  private func wasBlank(at depth: Int) -> Bool { blankDepth == depth }

  /// Remembers a line of HTML that is a lone `<br>`: a blank line after it is another one.
  mutating func rememberBreak(_ content: Range<Int>, depth: Int) {
    guard content.count == 4, source.hasBytes("<br>", at: content.lowerBound) else { return }
    blankDepth = depth
  }

  /// Offers the line to the caller's notations.
  private mutating func parseCustom() -> Bool {
    guard let index = notations.firstIndex(where: { $0.begins(with: bytes[line]) }) else {
      return false
    }
    let notation = notations[index]
    let start = line.lowerBound
    var upper = line.upperBound
    while !isAtEnd {
      upper = line.upperBound
      let isLast = notation.ends(with: bytes[line])
      advance()
      if isLast { break }
    }
    add(.customBlock, source: start..<upper, content: start..<upper, payload: index)
    return true
  }
}
