/// Searches an item's pattern on a line and remembers the answer, so that no pattern is searched
/// twice over the same bytes.
struct LineSearcher {
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

  /// The text the lines are of.
  var text = SourceBuffer([])
  private let patterns: ContiguousArray<VimRegex>
  private var memories: ContiguousArray<Memory>
  /// For each item, the bytes its match can begin with, where that is known.
  private let firstBytes: ContiguousArray<ByteSet?>
  let session = RegexSession()
  /// The texts that `\z1`… stand for, by number; number 0 is nothing.
  private(set) var externals: ContiguousArray<ExternalMatch?> = [nil]
  private var externalNumbers: [ExternalMatch: Int32] = [:]
  /// The number of searches made in this text, and of bytes they went over.
  private(set) var searches = 0
  private(set) var bytesRead = 0

  init(_ patterns: ContiguousArray<VimRegex>) {
    self.patterns = patterns
    memories = ContiguousArray(repeating: Memory(), count: patterns.count)
    firstBytes = ContiguousArray(patterns.map(\.firstBytes))
  }

  /// Whether no match of the item can begin anywhere on the line, told by the bytes in it.
  func isHopeless(_ index: Int, _ line: TextLine) -> Bool {
    guard let first = firstBytes[index] else { return false }
    return !first.intersects(line.bytes)
  }

  /// Starts on another text: forgets the texts of `\z(…\)`.
  mutating func begin(_ newText: SourceBuffer) {
    text = newText
    session.beginText(count: newText.count)
    externals = [nil]
    externalNumbers.removeAll(keepingCapacity: true)
    searches = 0
    bytesRead = 0
  }

  /// Returns the leftmost match of an item whose raw start is at `from` or behind it on the line.
  ///
  /// `from` is a byte offset into the text on that line, `number` says what `\z1`… stand for; a
  /// match that starts at `limit` or behind does not count ('synmaxcol'). With the match comes the
  /// number of the texts that its `\z(…\)` matched.
  mutating func search(
    _ index: Int, _ line: TextLine, from: Int, externals number: Int32,
    limit: Int
  ) -> (match: VimMatch, externals: Int32)? {
    let memory = memories[index]
    let regex = patterns[index]
    let uses = regex.refersToExternals ? number : 0
    if memory.line == line.serial, memory.externals == uses, memory.from <= from,
      memory.match.rawStart >= from
    {
      return memory.match.rawStart == Int.max ? nil : (memory.match, memory.definedExternals)
    }
    if isHopeless(index, line) { return nil }
    searches += 1
    var new = Memory()
    new.line = line.serial
    new.externals = uses
    new.from = from
    let found = regex.search(
      text, line: line.index, from: from - line.start,
      limit: limit == Int.max ? nil : limit - line.start, externals: externals[Int(uses)],
      in: session)
    bytesRead += max(found?.rawEnd ?? min(line.end, limit), from) - from
    if let match = found {
      new.match = match
      if regex.definesExternals, let texts = regex.externals(from: session) {
        new.definedExternals = identifier(for: texts)
      }
    }
    memories[index] = new
    return found.map { ($0, new.definedExternals) }
  }

  private mutating func identifier(for texts: ExternalMatch) -> Int32 {
    if let known = externalNumbers[texts] { return known }
    let new = Int32(externals.count)
    externals.append(texts)
    externalNumbers[texts] = new
    return new
  }
}
