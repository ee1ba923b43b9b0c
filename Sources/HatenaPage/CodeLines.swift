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

  /// Creates a writer.
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
    var output = OutputBuffer(capacity: lines.text.count * 2 + lines.spans.count * 32 + 64)
    output += startTag(of: lines).utf8
    lines.text.withByteView { text in
      var spans = lines.spans[...]
      var start = 0
      var line = 1
      while true {
        let end = text.firstIndex(of: Byte.lineFeed, in: start..<text.count) ?? text.count
        let isMarked = marks.contains(line: line, block: number)
        output.append(isMarked ? "<span class=\"line marked\">" : "<span class=\"line\">")
        append(text, start..<end, &spans, to: &output)
        output.append("</span>")
        guard end < text.count else { break }
        output.append(Byte.lineFeed)
        start = end + 1
        line += 1
      }
    }
    output.append("</code>")
    var html: [UInt8] = []
    html += output
    return html
  }

  /// Appends one line; its spans are taken from the front.
  private func append(
    _ text: ByteView, _ line: Range<Int>, _ spans: inout ArraySlice<CodeSpan>,
    to output: inout OutputBuffer
  ) {
    var offset = line.lowerBound
    while let span = spans.first, span.range.lowerBound < line.upperBound {
      HTMLEscaping.append(text, offset..<span.range.lowerBound, escaping: .vimColor, to: &output)
      output.append("<span class=\"")
      output += span.className.utf8
      output.append("\">")
      HTMLEscaping.append(text, span.range, escaping: .vimColor, to: &output)
      output.append("</span>")
      offset = span.range.upperBound
      spans = spans.dropFirst()
    }
    HTMLEscaping.append(text, offset..<line.upperBound, escaping: .vimColor, to: &output)
  }

  /// Returns the tag before the lines, which makes room for numbers of more than two digits.
  private func startTag(of lines: HighlightedLines) -> String {
    guard isNumbered else { return "<code>" }
    let digits = String(lines.text.reduce(1) { $1 == Byte.lineFeed ? $0 + 1 : $0 }).utf8.count
    return digits <= 2
      ? "<code class=\"numbered\">" : "<code class=\"numbered\" style=\"--digits: \(digits)\">"
  }
}
