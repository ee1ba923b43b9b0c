extension SyntaxEngine {
  /// Returns the keyword that starts at the cursor, if it may, and where it ends.
  mutating func keywordHere() -> (keyword: SyntaxKeyword, end: Int)? {
    let words = definition.iskeyword
    let (start, lineEnd) = (cursor.position, cursor.line.end)
    guard start < lineEnd, words.containsCharacter(at: start, in: cursor.text),
      !words.containsCharacter(before: start, in: cursor.text)
    else { return nil }
    var end = start
    repeat {
      end += 1
      while end < lineEnd, unsafe cursor.text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    } while end < lineEnd && (words.containsCharacter(at: end, in: cursor.text) || isMark(at: end))
    work.spend((end - start) / 16)
    guard end - start <= KeywordTable.longestWord else { return nil }
    let word = unsafe UnsafeBufferPointer(start: cursor.text.bytes + start, count: end - start)
    let exact = unsafe keywords.exact(word)
    if !exact.isEmpty, let found = firstAllowed(exact) { return (found, end) }
    guard keywords.hasFolded else { return nil }
    let folded = unsafe keywords.folded(word)
    guard !folded.isEmpty, let found = firstAllowed(folded) else { return nil }
    return (found, end)
  }

  /// Whether a character composes with the one before it, whose word it then belongs to.
  private func isMark(at offset: Int) -> Bool {
    !cursor.line.isOrdinary && CharacterTable.isComposing(cursor.text.scalar(at: offset))
  }

  /// Returns the first of some keywords that may start here.
  private mutating func firstAllowed(_ numbers: Range<Int>) -> SyntaxKeyword? {
    let context = startContext(.display)
    let table = candidates.number(of: context)
    for number in numbers
    where candidates.allowsKeyword(number, of: keywords.keywords, in: context, table: table) {
      return keywords.keywords[number]
    }
    return nil
  }

  /// Opens a keyword: it ends where its word ends and contains nothing.
  mutating func push(_ keyword: SyntaxKeyword, end: Int) {
    var entry = StackItem(item: -1)
    entry.group =
      keyword.flags.contains(.transparent)
      ? stack.entries.last?.group ?? .none : keyword.identity.group
    entry.matchStart = cursor.position
    entry.highlightStart = cursor.line.start
    entry.end(at: end)
    entry.flags = keyword.flags
    entry.nextgroup = keyword.nextgroup
    push(entry)
  }

  /// Returns the first offset in `from..<limit` where a word starts, else `limit`.
  mutating func nextWordStart(from: Int, before limit: Int) -> Int {
    let words = definition.iskeyword
    var offset = from
    var previous = words.containsCharacter(before: offset, in: cursor.text)
    while offset < limit {
      let isWord = words.containsCharacter(at: offset, in: cursor.text)
      if isWord, !previous { return offset }
      previous = isWord
      offset += 1
      while offset < limit, unsafe cursor.text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return max(from, limit)
  }
}
