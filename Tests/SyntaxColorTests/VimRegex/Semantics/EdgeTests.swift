import Testing

@testable import SyntaxColor

/// Where the edges of lines and words lie, as `\<`, `^` and so on find them in Vim.
struct `An edge` {
  static let lines: [(Edge, String, [Int])] = [
    (.lineStart, "ab\n\nc\n", [0, 3, 4, 6]), (.lineEnd, "ab\n\nc\n", [2, 3, 5, 6]),
    (.textStart, "a\nb\n", [0]), (.lastLineEnd, "a\nb\n", [3]), (.textEnd, "a\nb\n", [4]),
    (.nowhere, "a b\n", []),
  ]

  static let words: [(Edge, String, [Int])] = [
    (.wordStart, "ab _c-1\n", [0, 3, 6]), (.wordEnd, "ab _c-1\n", [2, 5, 7]),
    (.wordStart, "a\nb\n", [0, 2]), (.wordEnd, "a\nb\n", [1, 3]),
    (.wordStart, "語カa\n", [0, 3, 6]), (.wordEnd, "語カa\n", [3, 6, 7]),
    (.wordStart, "é。x\n", [0, 5]), (.wordEnd, "é。x\n", [2, 6]),
    (.wordStart, "か\u{3099}か\n", [0]), (.wordStart, "-\u{301}a\n", [3]), (.wordEnd, "\0a\0", [2]),
  ]

  @Test(arguments: lines + words)
  func `lies where it is found`(edge: Edge, text: String, expected: [Int]) {
    #expect(places(of: edge, SourceBuffer(Array(text.utf8)), .standard) == expected)
  }

  @Test(arguments: [
    (VimPattern.Anchor.lineStart, [0]), (.lineEnd, [3]), (.fileStart, [0]), (.fileEnd, [3]),
    (.wordStart, [0, 2]), (.wordEnd, [1, 3]), (.nowhere, []),
  ])
  func `of a line is that of the text in one string of a script`(
    anchor: VimPattern.Anchor, expected: [Int]
  ) throws {
    let edge = try #require(Edge(anchor, role: .script))
    #expect(places(of: edge, SourceBuffer(string: Array("a\nb".utf8)), .standard) == expected)
  }

  @Test func `of a word follows 'iskeyword', where a line end never is a part of one`() throws {
    let iskeyword = try Iskeyword(option: Array("@,-,10".utf8))
    let text = SourceBuffer(Array("a-1\nb\0 c\n".utf8))
    #expect(places(of: .wordStart, text, iskeyword) == [0, 4, 7])
    #expect(places(of: .wordEnd, text, iskeyword) == [2, 6, 8])
  }

  @Test func `sees nothing outside of the window`() {
    let text = SourceBuffer(Array("abc\n".utf8))
    #expect(places(of: .wordStart, text, .standard, in: 1..<2) == [1])
    #expect(places(of: .wordEnd, text, .standard, in: 1..<2) == [2])
    #expect(places(of: .lineEnd, text, .standard, in: 1..<2) == [2])
  }

  @Test(arguments: [
    ("^", Edge.lineStart), ("$", .lineEnd), (#"\<"#, .wordStart), (#"\>"#, .wordEnd),
    (#"\%^"#, .textStart), (#"\%$"#, .lastLineEnd),
  ])
  func `is where each matcher finds it`(pattern: String, edge: Edge) throws {
    for (_, source, _) in Self.lines + Self.words {
      let text = SourceBuffer(Array(source.utf8))
      let session = RegexSession()
      var found: Set<Int> = []
      // The second pattern is one that only Oniguruma can match.
      for pattern in [pattern, #"\%>0c"# + pattern] {
        let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
        for line in 0..<text.lineCount {
          var column = 0
          while let match = regex.search(text, line: line, from: column, in: session) {
            found.insert(match.start)
            column = match.start - text.lineStarts[line] + 1
          }
        }
        let expected = places(of: edge, text, .standard).filter { $0 < text.count }
        #expect(found.sorted() == expected, "\(pattern) in \(source.debugDescription)")
      }
    }
  }

  private func places(
    of edge: Edge, _ text: SourceBuffer, _ iskeyword: Iskeyword, in range: Range<Int>? = nil
  ) -> [Int] {
    let range = range ?? 0..<text.count
    let window = unsafe TextWindow(text.bytes, range, holdsLines: text.holdsLines)
    return withExtendedLifetime(text) {
      (range.lowerBound...range.upperBound).filter {
        // No match begins or ends before a character that composes with another.
        text.characterBoundary(from: $0) == $0 && !CharacterTable.isComposing(text.scalar(at: $0))
          && edge.holds(at: $0, in: window, iskeyword)
      }
    }
  }
}
