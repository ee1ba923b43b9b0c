import Bytes

/// Notes, `((note))`, and `[]text[]`, which is not linked. Both may hold HTML and ends of lines.
///
/// `)((text))(` shows `((text))`, and brackets in threes are text.
///
/// - Complexity: O(*n*) for all of a text: ends are searched once.
struct NoteRule: SpanRule {
  var lead: UInt8 { Byte.leftParenthesis }

  func next(in content: Range<Int>, _ reader: inout InlineReader) -> InlineMatch? {
    let end = content.upperBound
    var offset = content.lowerBound
    while true {
      offset = reader.source.firstIndex(
        of: Byte.leftParenthesis, Byte.leftBracket, Byte.leftBracket, in: offset..<end)
      guard offset + 3 < end else { return nil }
      let match =
        reader.source[offset] == Byte.leftBracket
        ? unlinked(at: offset, before: end, &reader)
        : note(at: offset, in: content, &reader)
      if let match { return match }
      offset += 1
    }
  }

  private func unlinked(
    at start: Int, before end: Int, _ reader: inout InlineReader
  ) -> InlineMatch? {
    guard reader.source[start + 1] == Byte.rightBracket,
      let close = reader.noteEnds.emptyBracket(from: start + 2, before: end, reader.source)
    else { return nil }
    return InlineMatch(.unlinked, start..<close + 2, content: start + 2..<close)
  }

  private func note(
    at start: Int, in content: Range<Int>, _ reader: inout InlineReader
  ) -> InlineMatch? {
    let (source, end) = (reader.source, content.upperBound)
    let first = reader.content.lowerBound
    guard source[start + 1] == Byte.leftParenthesis,
      source[start + 2] != Byte.leftParenthesis,
      start == first || source[start - 1] != Byte.leftParenthesis
    else { return nil }
    if start > content.lowerBound, source[start - 1] == Byte.rightParenthesis,
      start - 1 == first || source[start - 2] != Byte.rightParenthesis,
      let close = reader.noteEnds.escape(from: start + 3, before: end, source)
    {
      return InlineMatch(.text, start - 1..<close + 3, content: start..<close + 2)
    }
    guard let close = reader.noteEnds.note(from: start + 3, before: end, source) else {
      return nil
    }
    return InlineMatch(.footnote, start..<close + 2, content: start + 2..<close)
  }
}

/// Where notes and unlinked text end: what was found is remembered until it is passed.
struct NoteEnds {
  private struct Memo {
    var from = 0
    var found = -1
    var end = -1
  }
  private var notes = Memo()
  private var escapes = Memo()
  private var brackets = Memo()

  /// Returns the next `))` that no third bracket stands before or behind.
  mutating func note(from start: Int, before end: Int, _ source: ByteView) -> Int? {
    Self.find(&notes, from: start, before: end, Byte.rightParenthesis, source) { offset in
      source[offset - 1] != Byte.rightParenthesis
        && (offset + 2 >= end || source[offset + 2] != Byte.rightParenthesis)
    }
  }

  /// Returns the next `))(` that no third `)` stands before, nor a second `(` behind.
  mutating func escape(from start: Int, before end: Int, _ source: ByteView) -> Int? {
    Self.find(&escapes, from: start, before: end, Byte.rightParenthesis, source) { offset in
      source[offset - 1] != Byte.rightParenthesis && offset + 2 < end
        && source[offset + 2] == Byte.leftParenthesis
        && (offset + 3 >= end || source[offset + 3] != Byte.leftParenthesis)
    }
  }

  /// Returns the next `[]`.
  mutating func emptyBracket(from start: Int, before end: Int, _ source: ByteView) -> Int? {
    Self.find(&brackets, from: start, before: end, Byte.rightBracket, source) { _ in true }
  }

  /// Finds two bytes of which the second is given; of `[]` the first is the other bracket.
  private static func find(
    _ memo: inout Memo, from start: Int, before end: Int, _ second: UInt8, _ source: ByteView,
    _ isWanted: (Int) -> Bool
  ) -> Int? {
    if memo.end == end, start >= memo.from, start <= memo.found {
      return memo.found < end ? memo.found : nil
    }
    let first = second == Byte.rightBracket ? Byte.leftBracket : second
    var offset = start
    while offset + 1 < end, let found = source.firstIndex(of: first, in: offset..<end - 1) {
      if source[found + 1] == second, isWanted(found) {
        memo = Memo(from: start, found: found, end: end)
        return found
      }
      offset = found + 1
    }
    memo = Memo(from: start, found: end, end: end)
    return nil
  }
}

/// Ends of lines in a paragraph.
///
/// One is `<br />`; two or more part paragraphs. At the end of a text, blank lines before the next
/// block are so many breaks, but for a single one behind text, which is nothing.
struct LineBreakRule: InlineRule {
  var triggers: [UInt8] { [Byte.lineFeed] }
  var isEverywhere: Bool { true }

  func match(at start: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch? {
    var end = start + 1
    while end < text.upperBound, reader.source[end] == Byte.lineFeed { end += 1 }
    guard reader.breaksLines else { return InlineMatch(.text, start..<end) }
    if end == reader.content.upperBound {
      let isNothing = end - start == 1 && start > text.lowerBound
      return InlineMatch(isNothing ? .omitted : .lineBreak, start..<end)
    }
    return InlineMatch(end - start == 1 ? .lineBreak : .paragraphBreak, start..<end)
  }
}

/// `[[word]]`: a keyword.
struct KeywordRule: InlineRule {
  var triggers: [UInt8] { [Byte.leftBracket] }

  func match(at start: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch? {
    let (source, end) = (reader.source, text.upperBound)
    if start + 7 < end, source.hasWord("[tweet ", at: start, before: end) {
      return tweet(at: start, in: text, &reader)
    }
    guard start + 4 < end, source[start + 1] == Byte.leftBracket,
      let close = reader.ahead.bracket(from: start + 2, before: end, in: source),
      close > start + 2, close + 1 < end, source[close + 1] == Byte.rightBracket
    else { return nil }
    var link = LinkPayload(.diary)
    link.form = .keyword
    link.subject = ByteRange(start + 2..<close)
    link.text = link.subject
    return InlineMatch(
      .link, start..<close + 2, content: start + 2..<close, payload: reader.add(link))
  }

  /// `[tweet URL]`.
  private func tweet(
    at start: Int, in text: Range<Int>, _ reader: inout InlineReader
  ) -> InlineMatch? {
    guard
      let close = reader.ahead.bracket(
        from: start + 7, before: text.upperBound, in: reader.source),
      let scheme = WebAddress.scheme(at: start + 7, before: close, reader.source)
    else { return nil }
    var link = LinkPayload(scheme)
    link.form = .embed
    link.subject = ByteRange(start + 7..<close)
    return InlineMatch(
      .link, start..<close + 1, content: start + 7..<close, payload: reader.add(link))
  }
}
