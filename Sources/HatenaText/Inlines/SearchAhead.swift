import Bytes

/// Searches ahead, and remembers the answers.
///
/// `[[[[ … ]` has the same `]` for each of its brackets. If it was searched from offset 0 and found at
/// 90, a search from any offset between gives 90 at once.
struct SearchAhead {
  /// The answer of one search. It is copied for every link, so its offsets have 32 bits only.
  private struct Memo {
    private let first: Int32
    private let found: Int32
    private let end: Int32

    init(from: Int = 0, to: Int = -1, limit: Int = -1) {
      first = Int32(truncatingIfNeeded: from)
      found = Int32(truncatingIfNeeded: to)
      end = Int32(truncatingIfNeeded: limit)
    }

    var from: Int { Int(first) }
    var to: Int { Int(found) }
    var limit: Int { Int(end) }

    func answer(from: Int, limit: Int) -> Int?? {
      guard self.limit == limit, from >= self.from, from <= to else { return nil }
      return .some(to == limit ? nil : to)
    }
  }
  private var brackets = Memo()
  private var plainBrackets = Memo()
  private var emptyBrackets = Memo()
  private var lines = Memo()
  private var lastBracket = Memo()
  private var lastImage = Memo()

  /// Returns the next `]`.
  mutating func bracket(from start: Int, before end: Int, in source: ByteView) -> Int? {
    Self.find(&brackets, from: start, before: end) {
      source.firstIndex(of: Byte.rightBracket, in: $0..<end)
    }
  }

  /// Returns the next `]` that does not follow a backslash.
  mutating func unescapedBracket(from start: Int, before end: Int, in source: ByteView) -> Int? {
    Self.find(&plainBrackets, from: start, before: end) { start in
      var offset = start
      while let found = source.firstIndex(of: Byte.rightBracket, in: offset..<end) {
        if found == 0 || source[found - 1] != Byte.backslash { return found }
        offset = found + 1
      }
      return nil
    }
  }

  /// Returns the next `[]`.
  mutating func emptyBracket(from start: Int, before end: Int, in source: ByteView) -> Int? {
    Self.find(&emptyBrackets, from: start, before: end) { start in
      var offset = start
      while let found = source.firstIndex(of: Byte.rightBracket, in: offset..<end) {
        if found > start, source[found - 1] == Byte.leftBracket { return found - 1 }
        offset = found + 1
      }
      return nil
    }
  }

  /// Returns where the line ends: at an LF or at the end of the text.
  mutating func lineEnd(from start: Int, before end: Int, in source: ByteView) -> Int {
    Self.find(&lines, from: start, before: end) {
      source.firstIndex(of: Byte.lineFeed, in: $0..<end)
    } ?? end
  }

  /// Returns the last `]` of the line, if there is one at an offset or behind it.
  mutating func lastBracket(from start: Int, before end: Int, in source: ByteView) -> Int? {
    let lineEnd = lineEnd(from: start, before: end, in: source)
    return Self.findLast(&lastBracket, from: start, before: lineEnd) {
      source[$0] == Byte.rightBracket
    }
  }

  /// Returns the last `:image]` of a line, if there is one at an offset or behind it.
  mutating func lastImage(from start: Int, before lineEnd: Int, in source: ByteView) -> Int? {
    Self.findLast(&lastImage, from: start, before: lineEnd) {
      source[$0] == Byte.colon && source.hasWord(":image]", at: $0, before: lineEnd)
    }
  }

  private static func findLast(
    _ memo: inout Memo, from start: Int, before end: Int, _ isWanted: (Int) -> Bool
  ) -> Int? {
    if memo.limit != end || start < memo.from {
      var offset = end
      while offset > start, !isWanted(offset - 1) { offset -= 1 }
      memo = Memo(from: start, to: offset - 1, limit: end)
    }
    return memo.to >= start ? memo.to : nil
  }

  private static func find(
    _ memo: inout Memo, from start: Int, before end: Int, _ search: (Int) -> Int?
  ) -> Int? {
    guard start <= end else { return nil }
    if let answer = memo.answer(from: start, limit: end) { return answer }
    let found = search(start)
    memo = Memo(from: start, to: found ?? end, limit: end)
    return found
  }
}
