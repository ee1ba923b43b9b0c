import Bytes

/// Searches the items' patterns on a line. Answers are remembered: no pattern is searched for twice
/// in the same bytes.
@safe struct LineSearcher {
  /// A remembered answer.
  private struct Memory {
    /// The line it is for, as a serial number that no other line of any text has.
    var line = -1
    /// What `\z1` stood for.
    var externals: Int32 = 0
    /// The first offset the search could have matched at.
    var from = 0
    /// The match; its raw start is `Int.max` if there is none on the rest of the line.
    var match = VimMatch(start: 0, end: 0, rawStart: Int.max, rawEnd: 0)
    /// What `\z(…\)` matched.
    var definedExternals: Int32 = 0
  }

  /// What is known of a pattern.
  private struct Facts {
    /// The bytes its match can begin with, where that is known.
    let firstBytes: ByteSet?
    let refersToExternals: Bool
    let definesExternals: Bool

    init(_ regex: VimRegex) {
      firstBytes = regex.firstBytes
      refersToExternals = regex.refersToExternals
      definesExternals = regex.definesExternals
    }
  }

  /// The text the lines are of.
  var text = SourceBuffer([])
  private let patterns: ContiguousArray<VimRegex>
  /// The same patterns, for searching: they are shared between threads, which would wait for each
  /// other to count references to them.
  private let uncounted: ContiguousArray<Unmanaged<VimRegex>>
  private var memories: ContiguousArray<Memory>
  /// By item.
  private let facts: ContiguousArray<Facts>
  let session = RegexSession()
  /// The texts that `\z1`… stand for, by number; number 0 is nothing.
  private(set) var externals: ContiguousArray<ExternalMatch?> = [nil]
  private var externalNumbers: [ExternalMatch: Int32] = [:]
  /// For each item whose pattern has a `\z1`…, the pattern with texts filled in, by their number.
  private var filled: [Int: [Int32: VimRegex]] = [:]
  /// How many texts, and patterns with them, are kept for the next text.
  private static let keptTexts = 256
  /// The number of bytes that searches in this text went over.
  private(set) var bytesRead = 0

  init(_ patterns: ContiguousArray<VimRegex>) {
    self.patterns = patterns
    unsafe uncounted = ContiguousArray(patterns.map { unsafe Unmanaged.passUnretained($0) })
    memories = ContiguousArray(repeating: Memory(), count: patterns.count)
    facts = ContiguousArray(patterns.map(Facts.init))
  }

  /// Whether the line holds no byte that a match of the item can begin with.
  func cannotMatch(_ index: Int, _ line: TextLine) -> Bool {
    guard let first = facts[index].firstBytes else { return false }
    return !first.intersects(line.bytes)
  }

  /// Starts on another text; the texts of `\z(…\)` are forgotten if there are many.
  mutating func begin(_ newText: SourceBuffer) {
    text = newText
    session.beginText(count: newText.count)
    bytesRead = 0
    guard externals.count > Self.keptTexts else { return }
    externals = [nil]
    externalNumbers.removeAll(keepingCapacity: true)
    filled.removeAll(keepingCapacity: true)
  }

  /// Returns the leftmost match of an item whose raw start is at `from` or behind it on the line.
  ///
  /// `from` is a byte offset into the text on that line, `number` says what `\z1`… stand for; a
  /// match that starts at the line's limit or behind does not count. With the match comes the
  /// number of the texts that its `\z(…\)` matched.
  mutating func search(
    _ index: Int, _ line: TextLine, from: Int, externals number: Int32
  ) -> (match: VimMatch, externals: Int32)? {
    let uses = facts[index].refersToExternals ? number : 0
    if memories[index].line == line.serial, memories[index].externals == uses,
      memories[index].from <= from, memories[index].match.rawStart >= from
    {
      let memory = memories[index]
      return memory.match.rawStart == Int.max ? nil : (memory.match, memory.definedExternals)
    }
    if cannotMatch(index, line) { return nil }
    var new = Memory()
    new.line = line.serial
    new.externals = uses
    new.from = from
    var found: VimMatch?
    if uses == 0 {
      found = unsafe uncounted[index]._withUnsafeGuaranteedRef {
        $0.search(line, of: text, from: from, in: session)
      }
    } else {
      found = pattern(index, filledWith: uses)
        .search(line, of: text, from: from, in: session)
    }
    bytesRead += max(found?.rawEnd ?? min(line.end, line.searchLimit), from) - from
    // A pattern may have become plain text, but 'synmaxcol' does not spare it for that.
    if let match = found, match.rawStart >= line.searchLimit, !patterns[index].isPlainText {
      found = nil
    }
    if let match = found {
      new.match = match
      if facts[index].definesExternals {
        new.definedExternals = definedExternals(
          uses == 0 ? patterns[index] : pattern(index, filledWith: uses), match, line)
      }
    }
    memories[index] = new
    return found.map { ($0, new.definedExternals) }
  }

  /// Returns the number of the texts that `\z(…\)` hold in a match that was not found by searching.
  mutating func definedExternals(_ index: Int, _ match: VimMatch, _ line: TextLine) -> Int32 {
    guard facts[index].definesExternals else { return 0 }
    let memory = memories[index]
    if memory.line == line.serial, memory.match == match { return memory.definedExternals }
    var new = Memory(line: line.serial, from: match.rawStart, match: match)
    new.definedExternals = definedExternals(patterns[index], match, line)
    memories[index] = new
    return new.definedExternals
  }

  private mutating func definedExternals(
    _ regex: VimRegex, _ match: VimMatch, _ line: TextLine
  ) -> Int32 {
    let texts = regex.externals(of: match, in: text, line: line.index, session: session)
    return texts.map { identifier(for: $0) } ?? 0
  }

  /// Returns an item's pattern with the texts of that number.
  private mutating func pattern(_ index: Int, filledWith number: Int32) -> VimRegex {
    if let known = filled[index]?[number] { return known }
    guard let texts = externals[Int(number)] else { return patterns[index] }
    let regex = patterns[index].filled(with: texts)
    // A text can name any number of here-documents.
    if let kept = filled[index]?.count, kept >= Self.keptTexts { filled[index] = nil }
    filled[index, default: [:]][number] = regex
    return regex
  }

  private mutating func identifier(for texts: ExternalMatch) -> Int32 {
    if let known = externalNumbers[texts] { return known }
    let new = Int32(externals.count)
    externals.append(texts)
    externalNumbers[texts] = new
    return new
  }
}

extension VimRegex {
  /// Searches a line from an offset into the text on.
  fileprivate func search(
    _ line: TextLine, of text: SourceBuffer, from: Int, in session: RegexSession
  ) -> VimMatch? {
    search(
      text, line: line.index, from: from - line.start,
      limit: line.searchLimit == Int.max ? nil : line.searchLimit - line.start, in: session)
  }
}
