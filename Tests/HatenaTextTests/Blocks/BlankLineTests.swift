import HatenaText
import TestSupport
import Testing

struct `Blank lines` {
  @Test(arguments: NotationRule.blankLine.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("a\n\nb", [.paragraph, .blankLine, .paragraph]),
      ("a\n\n\nb", [.paragraph, .blankLine, .blankLine, .paragraph]),
    ] as [(String, [NodeKind])])
  func `are nodes`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }

  @Test func `are breaks from the second on`() {
    let document = Document(parsing: "a\n\n\n\nb")
    #expect(
      document.nodes.filter { $0.kind == .blankLine }.map(\.isLineBreak) == [false, true, true])
  }
}
