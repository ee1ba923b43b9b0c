import Bytes
public import HatenaText

/// Puts every line of code in an element of its own, so that lines can be numbered and pointed out.
///
/// ```swift
/// options.codeWriter = CodeLines(isNumbered: true)
/// ```
///
/// The code becomes `<code class="numbered">` with a `<span class="line">` for each line, or
/// `<span class="line marked">`. The numbers are the style sheet's: what a reader selects and copies
/// is the code alone.
public struct CodeLines: CodeWriter {
  private let isNumbered: Bool
  private let marks: LineMarks

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - isNumbered: Whether the lines have numbers.
  ///   - marks: The lines to point out.
  public init(isNumbered: Bool, marking marks: LineMarks = LineMarks()) {
    self.isNumbered = isNumbered
    self.marks = marks
  }

  /// Returns a block's lines as one `code` element.
  public func html(of lines: HighlightedLines, in block: CodeBlock) -> [UInt8] {
    html(of: lines, number: block.number)
  }

  /// Returns lines as one `code` element.
  ///
  /// - Parameters:
  ///   - lines: The code; a line end behind its last line begins another line.
  ///   - number: The number of the block that the code is, for the marks.
  /// - Returns: The element's bytes.
  public func html(of lines: HighlightedLines, number: Int) -> [UInt8] {
    var html = Array(startTag(of: lines).utf8)
    var line = 1
    var spans = lines.spans[...]
    var start = 0
    while start <= lines.text.count {
      let end = lines.text[start...].firstIndex(of: Byte.lineFeed) ?? lines.text.count
      if line > 1 { html.append(Byte.lineFeed) }
      let isMarked = marks.contains(line: line, block: number)
      html += (isMarked ? "<span class=\"line marked\">" : "<span class=\"line\">").utf8
      let rest = spans.drop { $0.range.lowerBound < end }
      let own = spans[spans.startIndex..<rest.startIndex].map {
        CodeSpan(
          range: $0.range.lowerBound - start..<$0.range.upperBound - start,
          className: $0.className)
      }
      html += HighlightedLines(text: Array(lines.text[start..<end]), spans: own).html
      html += "</span>".utf8
      spans = rest
      line += 1
      start = end + 1
    }
    return html + "</code>".utf8
  }

  /// Returns the tag before the lines, which makes room for numbers of more than two digits.
  private func startTag(of lines: HighlightedLines) -> String {
    guard isNumbered else { return "<code>" }
    let digits = String(lines.text.reduce(1) { $1 == Byte.lineFeed ? $0 + 1 : $0 }).utf8.count
    return digits <= 2
      ? "<code class=\"numbered\">" : "<code class=\"numbered\" style=\"--digits: \(digits)\">"
  }
}
