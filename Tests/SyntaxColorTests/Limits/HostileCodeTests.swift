import TestSupport
import Testing

@testable import SyntaxColor

/// Texts made to take forever, in every built-in language. What they cost is counted, not timed:
/// the engine's steps and the bytes that searches went over.
struct `Hostile code` {
  private static let filetypes = SyntaxLibrary.builtIn.languages.map(\.name)

  /// Brackets, quotes, here-documents, comments, words and lines, each repeated without end.
  private static let units: [String] = [
    "(", "[", "{", "<", "([{<", "(\n", "{\n", "\"", "'", "`", "\"'", "\"\"\"", "\\\"", "'\n",
    "<<A ",
    "<<A\n", "<<'A'\n", "<<~A\n", "@\"", "R\"x(", "/*", "/*/", "//", "(*", "{-", "<!--", "#|",
    "--[[",
    "#", "=pod\n", "```\n", "<a b=\"", "</a>", "<?php ", "<%", "${", "#{", "$(", "$", "&a",
    "*a _b ",
    "a", "a ", "0", "1.", "a=", "a/", "\\", " ", "\t", "\n", "if ", "def a\n", "\u{3042}",
  ]

  /// One line of JavaScript as minifiers write it.
  private static let minified = """
    !function(t,e){"use strict";var n=/[a-z]+\\/(?=x)/gi,r=t["a"]?e(`x${n}`):{b:1e3,c:[0xff]};for(\
    var i=0;i<r.length;i++)if(i%2===0)continue;else{try{t(i)}catch(o){throw new Error(o)}}}(this);
    """

  /// At least `count` bytes of a unit, in lines of some sixty unless it has line ends or `isOneLine`.
  private func text(of unit: String, _ count: Int, isOneLine: Bool) -> [UInt8] {
    let unit = Array(unit.utf8)
    var text: [UInt8] = []
    var lineStart = 0
    while text.count < count {
      text += unit
      if !isOneLine, text.count - lineStart >= 60 {
        text.append(UInt8(ascii: "\n"))
        lineStart = text.count
      }
    }
    return text
  }

  /// What reading a text costs.
  private func work(_ text: [UInt8], _ engine: inout SyntaxEngine) -> Int {
    _ = SpanBuilder.spans(of: SourceBuffer(text), &engine)
    return engine.work.steps + engine.searcher.bytesRead
  }

  private func engine(_ filetype: String, _ limits: HighlightLimits) throws -> SyntaxEngine {
    let definition = try #require(
      SyntaxLibrary.builtIn.definition(
        for: filetype, text: SourceBuffer([]), fileName: ""))
    return SyntaxEngine(definition: definition, limits: limits)
  }

  @Test(arguments: filetypes)
  func `takes work in proportion to its lines`(filetype: String) throws {
    var limits = HighlightLimits()
    limits.nesting = 20
    var engine = try engine(filetype, limits)
    for unit in Self.units + [Self.minified] {
      let half = work(text(of: unit, 240, isOneLine: false), &engine)
      let whole = work(text(of: unit, 480, isOneLine: false), &engine)
      #expect(Double(whole) <= 2.2 * Double(half) + 200, "\(unit.debugDescription)")
    }
  }

  @Test(arguments: filetypes)
  func `on one line takes no more work behind the last column looked at`(filetype: String) throws {
    var limits = HighlightLimits()
    limits.lineLength = 100
    var engine = try engine(filetype, limits)
    for unit in Self.units + [Self.minified] where !unit.contains("\n") {
      let half = work(text(of: unit, 400, isOneLine: true), &engine)
      let whole = work(text(of: unit, 800, isOneLine: true), &engine)
      #expect(Double(whole) <= 2.2 * Double(half) + 200, "\(unit.debugDescription)")
    }
  }

  @Test(arguments: filetypes)
  func `drawn at random keeps what holds for every text`(filetype: String) {
    var random = SeededGenerator(seed: 6)
    let pieces =
      (Self.units + ["\n", "\r\n", "end", "}", ")", "]", "*/", "-->", ">", "a\n"])
      .map { Array($0.utf8) } + [[0xFF], [0xE3, 0x81], [0], [0x1B]]
    let highlighter = Highlighter()
    for _ in 0..<4 {
      let text = random.text(of: pieces, count: 60)
      let violation = HighlightInvariants.violation(of: text, filetype: filetype, highlighter)
      #expect(violation == nil, "\(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }
}
