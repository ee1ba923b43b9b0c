import Bytes

/// Looks backwards for the start of a C comment (`:help :syn-sync-second`).
struct CommentScanner {
  let text: SourceBuffer

  /// Whether the start of the line lies inside `/* … */`.
  ///
  /// Looking back, an end of a comment that comes first means no. A start does not count behind
  /// `//` or in a string.
  ///
  /// - Parameters:
  ///   - line: Counted from 0.
  ///   - reach: How many lines to look back; 0 for all.
  /// - Returns: Whether a comment is open there.
  /// - Complexity: O(*n*) in the bytes looked at; each start in a string costs another look at the
  ///   lines below it.
  func isInsideComment(line: Int, reach: Int) -> Bool {
    var stop = reach == 0 ? 0 : max(0, line - reach)
    while let (foundLine, offset) = commentStart(before: line, stop: stop) {
      if !isInString(offset, from: text.lineStarts[foundLine]) { return true }
      stop = foundLine + 1
    }
    return false
  }

  /// Returns the first comment start behind the last comment end, if there is one.
  private func commentStart(before line: Int, stop: Int) -> (line: Int, offset: Int)? {
    var found: (line: Int, offset: Int)?
    var index = line - 1
    while index >= stop {
      let start = text.lineStarts[index]
      let limit = lineComment(index)
      var offset = text.end(ofLine: index) - 1
      while offset > start {
        let pair = (byte(offset - 1), byte(offset))
        if pair == (Byte.slash, Byte.asterisk), offset < limit,
          offset - 2 < start || byte(offset - 2) != Byte.asterisk
        {
          found = (index, offset - 1)
        } else if pair == (Byte.asterisk, Byte.slash) {
          if found == nil, offset - 2 >= start, byte(offset - 2) == Byte.slash, offset <= limit {
            found = (index, offset - 2)
          }
          return found
        }
        offset -= 1
      }
      index -= 1
    }
    return found
  }

  /// Returns where `//` makes the rest of the line a comment, or `Int.max`.
  private func lineComment(_ index: Int) -> Int {
    let start = text.lineStarts[index]
    let end = text.end(ofLine: index)
    var quotes = QuoteState()
    var offset = start
    while offset + 1 < end {
      if !quotes.isInside, byte(offset) == Byte.slash, byte(offset + 1) == Byte.slash,
        offset == start || byte(offset - 1) != Byte.asterisk
          || offset + 2 >= end || byte(offset + 2) != Byte.asterisk
      {
        return offset
      }
      quotes.read(byte(offset))
      offset += 1
    }
    return Int.max
  }

  private func isInString(_ offset: Int, from start: Int) -> Bool {
    var quotes = QuoteState()
    for position in start..<offset { quotes.read(byte(position)) }
    return quotes.isInside
  }

  private func byte(_ offset: Int) -> UInt8 { unsafe text.bytes[offset] }

  /// Whether a position lies in a string, read from the line's start.
  private struct QuoteState {
    private(set) var isInside = false
    private var isEscaped = false

    mutating func read(_ byte: UInt8) {
      if isEscaped {
        isEscaped = false
      } else if byte == Byte.backslash {
        isEscaped = isInside
      } else if byte == Byte.quote {
        isInside.toggle()
      }
    }
  }
}
