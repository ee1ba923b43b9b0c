import HatenaText
import TestSupport
import Testing

/// Lines that no block takes.
struct `Paragraphs` {
  @Test(arguments: NotationRule.paragraph.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("a\nb", [.paragraph, .paragraph]),
      ("a\r\nb", [.paragraph, .paragraph]),
      (" a", [.paragraph]),
      ("a", [.paragraph]),
    ] as [(String, [NodeKind])])
  func `are one a line`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }
}
