import SyntaxColor
import TestSupport
import Testing

/// A short text that was colored wrongly once, with the colors it should have.
private struct Fault: Decodable, Sendable, CustomTestStringConvertible {
  /// The rule of the language it is about; several cases may share one.
  var kind: String
  /// The filetype, or another name of it: `mysql`.
  var filetype: String
  var text: String
  /// The text with its colors: `⟦C "a"⟧` is a constant.
  var painted: String

  var testDescription: String { "\(filetype) \(kind): \(text)" }

  static let all: [Fault] = (try? Corpus.jsonLines("faults/highlight.jsonl")) ?? []
}

struct `A text that was colored wrongly` {
  @Test func `is in the corpus`() {
    #expect(!Fault.all.isEmpty)
  }

  @Test(arguments: Fault.all)
  fileprivate func `is colored by the rule of its language`(fault: Fault) throws {
    let code = Array(fault.text.utf8)
    let result = try Highlighter().highlight(code, as: .named(fault.filetype))
    #expect(painted(result.spans, in: code) == fault.painted)
  }

  /// Returns a text with each span in double brackets, behind a letter for its group.
  private func painted(_ spans: [HighlightSpan], in code: [UInt8]) -> String {
    let letters = [
      "Comment": "M", "Constant": "C", "Identifier": "I", "Statement": "S", "PreProc": "P",
      "Type": "T", "Special": "X", "Underlined": "U", "Error": "E", "Todo": "D",
    ]
    var output: [UInt8] = []
    var end = 0
    for span in spans {
      output += code[end..<span.range.lowerBound]
      output += Array("⟦\(letters[span.group.rawValue] ?? span.group.rawValue) ".utf8)
      output += code[span.range] + Array("⟧".utf8)
      end = span.range.upperBound
    }
    return String(decoding: output + code[end...], as: UTF8.self)
  }
}
