import Bytes

/// `[]text[]`: text that is not linked.
struct UnlinkRule: InlineRule {
  var triggers: [UInt8] { [Byte.leftBracket] }

  func match(at start: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch? {
    guard start + 4 < text.upperBound, reader.source[start + 1] == Byte.rightBracket,
      !reader.disabled.contains(.unlinked),
      let end = reader.ahead.emptyBracket(
        from: start + 3, before: text.upperBound, in: reader.source),
      end < reader.ahead.lineEnd(from: start, before: text.upperBound, in: reader.source)
    else { return nil }
    return InlineMatch(.unlinked, start..<end + 2, content: start + 2..<end)
  }
}
