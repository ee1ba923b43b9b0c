import Bytes

/// Code as it is shown: text without what can't be printed, and the runs of it that have a style.
///
/// Every output format is written from these.
///
/// ```swift
/// for line in code.visible.lines {
///   for run in line.runs { print(run.style, String(decoding: line[run], as: UTF8.self)) }
/// }
/// ```
public struct VisibleCode: Sendable, Hashable {
  /// A piece of one line that has one style; runs that touch on a line differ in style.
  public struct Run: Sendable, Hashable {
    /// Byte offsets into ``VisibleCode/text``; never over a line end.
    public let range: Range<Int>
    /// How the piece looks.
    public let style: HighlightStyle
  }

  /// One line of the text.
  public struct Line: Sendable, Hashable {
    /// The line without its line end; its indices are offsets into ``VisibleCode/text``.
    public let text: ArraySlice<UInt8>
    /// The runs of the line.
    public let runs: ArraySlice<Run>

    /// The text of one of the line's runs.
    public subscript(run: Run) -> ArraySlice<UInt8> { text[run.range] }
  }

  /// The text with LF at line ends: what can't be printed is written as Vim shows it (`^A`, `<200b>`),
  /// a byte order mark is left out. Bytes that are not UTF-8 stay as they are.
  public private(set) var text: [UInt8] = []
  /// The runs that have a style, ascending, not overlapping.
  public private(set) var runs: [Run] = []

  /// The lines; a LF at the end of the text ends the last one.
  ///
  /// - Complexity: O(*n*).
  public var lines: [Line] {
    var lines: [Line] = []
    var start = 0
    var run = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: Byte.lineFeed) ?? text.count
      let first = run
      while run < runs.count, runs[run].range.lowerBound <= end { run += 1 }
      lines.append(Line(text: text[start..<end], runs: runs[first..<run]))
      start = end + 1
    }
    return lines
  }

  /// Makes the text visible and joins spans of one style that touch on a line.
  init(_ code: [UInt8], _ spans: [HighlightSpan]) {
    var output = OutputBuffer(capacity: code.count + code.count / 8)
    runs.reserveCapacity(spans.count)
    code.withByteView { bytes in
      var visible = VisibleText(bytes, of: code.span)
      var position = visible.start
      var lineEnd = -1
      var index = 0
      while index < spans.count {
        let style = spans[index].group.style
        var range = spans[index].range
        index += 1
        while index < spans.count, spans[index].range.lowerBound == range.upperBound,
          range.upperBound > 0, bytes[range.upperBound - 1] != Byte.lineFeed,
          spans[index].group.style == style
        {
          range = range.lowerBound..<spans[index].range.upperBound
          index += 1
        }
        visible.append(position..<max(position, range.lowerBound), to: &output)
        position = range.upperBound
        // Anyone can make spans; those of the engine are on one line.
        while true {
          if lineEnd < range.lowerBound {
            let rest = range.lowerBound..<bytes.count
            lineEnd = bytes.firstIndex(of: Byte.lineFeed, in: rest) ?? bytes.count
          }
          guard lineEnd < range.upperBound else { break }
          append(range.lowerBound..<lineEnd, style, of: &visible, to: &output)
          output.append(Byte.lineFeed)
          range = lineEnd + 1..<range.upperBound
        }
        append(range, style, of: &visible, to: &output)
      }
      visible.append(min(position, code.count)..<code.count, to: &output)
    }
    text += output
  }

  private mutating func append(
    _ range: Range<Int>, _ style: HighlightStyle, of visible: inout VisibleText,
    to output: inout OutputBuffer
  ) {
    let start = output.count
    visible.append(range, to: &output)
    if output.count > start { runs.append(Run(range: start..<output.count, style: style)) }
  }
}
