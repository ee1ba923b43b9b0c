import Testing

@testable import SyntaxColor

struct `The search for a C comment's start` {
  @Test(arguments: [
    ("/* a\nb\n", 1, true), ("/* a */\nb\n", 1, false), ("x\n/* a\nb\nc\n", 3, true),
    ("\"/*\"\nb\n", 1, false), ("// /*\nb\n", 1, false), ("a\nb\n", 1, false),
    ("/* a\nb */\nc\n", 2, false),
  ])
  func `tells what is open at a line's start`(text: String, line: Int, inside: Bool) {
    let scanner = CommentScanner(text: SourceBuffer(Array(text.utf8)))
    #expect(scanner.isInsideComment(line: line, reach: 0) == inside)
  }

  @Test func `looks no further back than told`() {
    let scanner = CommentScanner(text: SourceBuffer(Array("/* a\nb\nc\nd\n".utf8)))
    #expect(scanner.isInsideComment(line: 3, reach: 0))
    #expect(!scanner.isInsideComment(line: 3, reach: 2))
  }
}
