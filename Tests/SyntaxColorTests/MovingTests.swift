import SyntaxColor
import TestSupport
import Testing

// The examples of MovingFromTextVimColor.md, word for word.

func colored(_ code: String) throws -> String {
  let library = SyntaxLibrary(
    directories: ["/usr/share/vim/vim90"],  // leave it out for the built-in definitions
    variables: [SyntaxLibrary.Variable(name: "perl_no_extended_vars", value: "1")])
  return try Highlighter(library: library).highlight(code, as: "perl").html()
}

/// The pieces of some code with their groups; text without one has `nil`.
func marked(_ result: HighlightedCode) -> [(group: HighlightGroup?, text: ArraySlice<UInt8>)] {
  var pieces: [(group: HighlightGroup?, text: ArraySlice<UInt8>)] = []
  var end = 0
  for span in result.spans {
    if span.range.lowerBound > end {
      pieces.append((nil, result.code[end..<span.range.lowerBound]))
    }
    pieces.append((span.group, result.code[span.range]))
    end = span.range.upperBound
  }
  if end < result.code.count { pieces.append((nil, result.code[end...])) }
  return pieces
}

struct `Moving from Text::VimColor` {
  @Test func `is shown with the code that is tested here`() throws {
    let article = try Article("SyntaxColor/SyntaxColor.docc/MovingFromTextVimColor.md")
    #expect(article.examples("swift").count == 2)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }

  @Test func `gives HTML with or without that Vim`() throws {
    let html = try colored("my $x = 1;")
    #expect(html.hasPrefix("<span class=\"synStatement\">my</span> <span class=\"synIdentifier\">"))
  }

  @Test func `gives all pieces in order`() throws {
    let code = "x = \"a\\n\"  # end\n"
    let result = try Highlighter().highlight(code, as: "python")
    let pieces = marked(result)
    #expect(pieces.flatMap(\.text) == Array(code.utf8))
    let constants = pieces.filter { $0.group == .constant }.map { Array($0.text) }
    #expect(constants == [Array("\"a".utf8), Array("\"".utf8)])
    #expect(pieces.last?.group == nil)
    #expect(pieces.contains { $0.group == .comment && $0.text.elementsEqual("# end".utf8) })
  }
}
