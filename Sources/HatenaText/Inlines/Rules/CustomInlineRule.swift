import Bytes

/// `[scheme:body]` of the caller's own.
struct CustomInlineRule: InlineRule {
  var triggers: [UInt8] { [Byte.colon] }

  func match(at colon: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch? {
    for index in reader.notations.indices {
      let name = reader.notations[index].scheme.utf8
      let start = colon - name.count
      guard start > text.lowerBound, reader.source[start - 1] == Byte.leftBracket,
        zip(start..<colon, name).allSatisfy({ Byte.lowercased(reader.source[$0]) == $1 }),
        let end = reader.ahead.bracket(
          from: colon + 2, before: text.upperBound, in: reader.source),
        end < reader.ahead.lineEnd(from: start, before: text.upperBound, in: reader.source)
      else { continue }
      let body = colon + 1..<end
      let isTaken = reader.notations[index].accepts(reader.bytes[body])
      return InlineMatch(
        isTaken ? .customInline : .text, start - 1..<end + 1, content: body, payload: index)
    }
    return nil
  }
}
