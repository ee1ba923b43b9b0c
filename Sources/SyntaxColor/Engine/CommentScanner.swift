/// Looks backwards for the start of a C comment (`:help :syn-sync-second`).
struct CommentScanner {
  let text: SourceBuffer

  /// Whether the start of the line lies inside `/* … */`.
  ///
  /// The last comment mark before the line that is not in a string decides.
  ///
  /// - Parameters:
  ///   - line: Counted from 0.
  ///   - reach: How many lines to look back; 0 for all.
  /// - Returns: Whether a comment is open there.
  /// - Complexity: O(*n*) in the bytes looked at.
  func isInsideComment(line: Int, reach: Int) -> Bool {
    let stop = reach == 0 ? 0 : max(0, line - reach)
    var index = line - 1
    while index >= stop {
      if let opens = lastMark(ofLine: index) { return opens }
      index -= 1
    }
    return false
  }

  /// Returns whether the last mark of the line opens a comment; `nil` where there is none.
  private func lastMark(ofLine index: Int) -> Bool? {
    var offset = text.lineStarts[index]
    let end = text.end(ofLine: index)
    var result: Bool?
    var isInString = false
    while offset + 1 < end {
      let byte = unsafe text.bytes[offset]
      let next = unsafe text.bytes[offset + 1]
      if byte == Byte.backslash {
        offset += 2
        continue
      }
      if byte == Byte.doubleQuote, result != true { isInString.toggle() }
      if !isInString, byte == Byte.slash, next == 0x2A {
        result = true
        offset += 1
      } else if byte == 0x2A, next == Byte.slash {
        result = false
        isInString = false
        offset += 1
      }
      offset += 1
    }
    return result
  }
}
