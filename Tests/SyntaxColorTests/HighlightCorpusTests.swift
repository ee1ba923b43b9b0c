import SyntaxColor
import TestSupport
import Testing

/// One program of `Corpus/highlight/FILETYPE/` with the spans beside it.
private struct HighlightCase: Sendable, CustomTestStringConvertible {
  /// Below `Corpus/`.
  var path: String
  var filetype: String { String(path.split(separator: "/")[1]) }

  var testDescription: String { path }

  static let all: [HighlightCase] = Corpus.files(under: "highlight", ending: "")
    .filter { $0.split(separator: "/").count == 3 && !$0.hasSuffix(".spans") }
    .map { HighlightCase(path: $0) }
}

struct `The built-in definitions` {
  private static let library = SyntaxLibrary()

  @Test(arguments: HighlightCase.all)
  fileprivate func `color our programs as recorded`(example: HighlightCase) throws {
    let code = try Corpus.bytes(example.path)
    let highlighter = Highlighter(library: Self.library)
    let result = try highlighter.highlight(code, as: .named(example.filetype))
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
    let spans = SpanListing.bytes(code: code, spans: result.spans)
    #expect(try Golden.expected("\(example.path).spans", actual: spans) == spans)
  }

  @Test(arguments: SyntaxLibrary().languages.map(\.name))
  func `have two programs of 60 to 200 lines each`(filetype: String) throws {
    let programs = HighlightCase.all.filter { $0.filetype == filetype }
    #expect(programs.count >= 2)
    for program in programs {
      let lines = try Corpus.bytes(program.path).count { $0 == 0x0A }
      #expect((60...200).contains(lines), "\(program.path): \(lines) lines")
    }
  }
}

/// Spans as lines `line:column+length TAB Group`, counted from 1, in bytes.
enum SpanListing {
  static func bytes(code: [UInt8], spans: [HighlightSpan]) -> [UInt8] {
    var output: [UInt8] = []
    var line = 1
    var lineStart = 0
    var offset = 0
    for span in spans {
      while offset < span.range.lowerBound {
        if code[offset] == 0x0A {
          line += 1
          lineStart = offset + 1
        }
        offset += 1
      }
      let column = span.range.lowerBound - lineStart + 1
      output += Array("\(line):\(column)+\(span.range.count)\t\(span.group.rawValue)\n".utf8)
    }
    return output
  }
}
