package import Bytes

/// Code with its colors, line by line.
public struct HighlightedLines: Sendable {
  /// The text to show, an LF between two lines. A highlighter may show something else for characters
  /// that can't be seen.
  public var text: [UInt8]
  /// The spans, ascending, without overlaps; none goes over an LF.
  public var spans: [CodeSpan]

  /// Makes lines of their parts.
  public init(text: [UInt8], spans: [CodeSpan]) {
    self.text = text
    self.spans = spans
  }
}

/// A part of a line of code that has a color.
public struct CodeSpan: Sendable, Hashable {
  /// Byte offsets in the text, half-open.
  public var range: Range<Int>
  /// The class of its element: `synComment`.
  public var className: String

  /// Makes a span of its parts.
  public init(range: Range<Int>, className: String) {
    self.range = range
    self.className = className
  }
}

extension HighlightedLines {
  /// The lines as HTML: `<span class="synComment">` around each span.
  public var html: [UInt8] {
    var output = OutputBuffer(capacity: text.count + spans.count * 36)
    append(to: &output)
    var html: [UInt8] = []
    html += output
    return html
  }

  /// Appends the lines as HTML.
  func append(to output: inout OutputBuffer) {
    text.withByteView { text in
      var spans = spans[...]
      Self.append(text, 0..<text.count, &spans, to: &output)
    }
  }

  /// Appends a range of a text as HTML; the spans in it are taken from the front.
  package static func append(
    _ text: ByteView, _ range: Range<Int>, _ spans: inout ArraySlice<CodeSpan>,
    to output: inout OutputBuffer
  ) {
    var offset = range.lowerBound
    while let span = spans.first, span.range.lowerBound < range.upperBound {
      HTMLEscaping.append(text, offset..<span.range.lowerBound, escaping: .vimColor, to: &output)
      output.append("<span class=\"")
      output += span.className.utf8
      output.append("\">")
      HTMLEscaping.append(text, span.range, escaping: .vimColor, to: &output)
      output.append("</span>")
      offset = span.range.upperBound
      spans = spans.dropFirst()
    }
    HTMLEscaping.append(text, offset..<range.upperBound, escaping: .vimColor, to: &output)
  }
}
