@testable import SyntaxColor

/// What holds for every text in every language; the tests and the fuzzer ask both.
enum HighlightInvariants {
  /// Returns the first claim that does not hold for a text, or `nil`.
  ///
  /// The highlighter is used twice, as its engine is for one text after the other.
  static func violation(
    of text: [UInt8], filetype: String, _ highlighter: Highlighter
  ) -> String? {
    guard let first = try? highlighter.highlight(text, as: .named(filetype)) else {
      return "there is no definition for \(filetype)"
    }
    var end = 0
    for span in first.spans {
      if span.range.lowerBound < end { return "spans overlap at \(span.range)" }
      if span.range.isEmpty { return "an empty span at \(span.range)" }
      end = span.range.upperBound
    }
    if end > text.count { return "a span ends behind the text" }
    let plain = HighlightedCode(code: text, filetype: filetype, spans: [])
    if visible(first.htmlBytes()) != plain.htmlBytes() { return "the HTML's text is not the code" }
    // Where a limit of time was hit, another run may go on for longer; it is said, though.
    guard first.diagnostics.isEmpty,
      let second = try? highlighter.highlight(text, as: .named(filetype)),
      second.diagnostics.isEmpty
    else { return nil }
    return second.spans == first.spans ? nil : "a second run differs"
  }

  /// HTML without its tags.
  private static func visible(_ html: [UInt8]) -> [UInt8] {
    var isTag = false
    return html.filter { byte in
      let wasTag = isTag
      if byte == UInt8(ascii: "<") { isTag = true }
      if byte == UInt8(ascii: ">") { isTag = false }
      return !isTag && !wasTag
    }
  }
}
