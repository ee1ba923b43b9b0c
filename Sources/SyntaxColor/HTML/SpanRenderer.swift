import Bytes

/// Writes code with its spans in one output format.
struct SpanRenderer<Style: SpanStyle> {
  let style: Style

  /// Returns the code with each span marked; neighbours of one colour on a line share a mark.
  ///
  /// - Complexity: O(*n*).
  func render(_ code: [UInt8], _ spans: [HighlightSpan]) -> [UInt8] {
    VisibleText.with(code, escapesMarkup: style.escapesMarkup) { render(code, spans, $0) }
  }

  private func render(
    _ code: [UInt8], _ spans: [HighlightSpan], _ text: borrowing VisibleText
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(code.count + code.count / 4 + spans.count * 32)
    var position = text.start
    var index = 0
    while index < spans.count {
      let colour = TopGroup(spans[index].group)
      var range = spans[index].range
      index += 1
      while index < spans.count, spans[index].range.lowerBound == range.upperBound,
        range.upperBound > 0, code[range.upperBound - 1] != Byte.lineFeed,
        TopGroup(spans[index].group) == colour
      {
        range = range.lowerBound..<spans[index].range.upperBound
        index += 1
      }
      text.append(position..<max(position, range.lowerBound), to: &output)
      style.open(colour, in: &output)
      text.append(range, to: &output)
      style.close(colour, in: &output)
      position = range.upperBound
    }
    text.append(min(position, code.count)..<code.count, to: &output)
    return output
  }
}
