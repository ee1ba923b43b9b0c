/// Asks the engine for the group of each column, line by line, and joins equal neighbors.
struct SpanBuilder {
  private let text: SourceBuffer
  private var spans: [HighlightSpan] = []

  private init(text: SourceBuffer) { self.text = text }

  /// Returns the spans of a text in order and where they end: at the end of the caller's text, or
  /// where the work was too much.
  static func spans(
    of text: SourceBuffer, _ engine: inout SyntaxEngine
  ) -> (spans: [HighlightSpan], end: Int) {
    engine.begin(text)
    var builder = SpanBuilder(text: text)
    var line = 0
    while line < text.lineCount, !engine.work.isExhausted {
      builder.addLine(line, &engine)
      line += 1
    }
    let end = engine.work.isExhausted ? text.lineStarts[max(line - 1, 0)] : text.count
    return (
      builder.spans, max(text.sourceOffset(of: end), builder.spans.last?.range.upperBound ?? 0)
    )
  }

  /// Asks in the order of Text::VimColor: the first column of each run is asked a second time,
  /// which makes Vim read the line again from a saved state. Only where there is no state saved
  /// for this very line can the second answer be another one; elsewhere it is not asked for.
  private mutating func addLine(_ line: Int, _ engine: inout SyntaxEngine) {
    let start = text.lineStarts[line]
    let end = text.end(ofLine: line)
    var column = start
    while column < end, !engine.work.isExhausted {
      let runStart = column
      let group: GroupID
      if column > start, engine.sync.restartsAlike {
        group = engine.currentGroup
      } else {
        group = engine.group(line: line, at: column)
      }
      column = nextOtherColumn(line, from: runStart, end, group, &engine)
      if engine.work.isExhausted { return }
      if let color = engine.definition.colors[Int(group.rawValue)] {
        add(runStart..<column, color, lineStart: start)
      }
    }
  }

  /// Returns the first column behind `from` whose group is another one, or the line's end.
  private func nextOtherColumn(
    _ line: Int, from: Int, _ end: Int, _ group: GroupID, _ engine: inout SyntaxEngine
  ) -> Int {
    var column = from + 1
    while column < end, !engine.work.isExhausted {
      let change = engine.nextChange()
      if change > column {
        column = min(change, end)
        engine.skip(to: column)
        continue
      }
      if engine.group(line: line, at: column) != group { return column }
      column += 1
    }
    return column
  }

  private mutating func add(_ range: Range<Int>, _ color: HighlightGroup, lineStart: Int) {
    let range = text.sourceOffset(of: range.lowerBound)..<text.sourceOffset(of: range.upperBound)
    if let last = spans.last, last.group == color, last.range.upperBound == range.lowerBound,
      range.lowerBound > text.sourceOffset(of: lineStart)
    {
      spans[spans.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      spans.append(HighlightSpan(range: range, group: color))
    }
  }
}
