import HatenaText
import TestSupport
import Testing

struct `Block quotes` {
  @Test(arguments: NotationRule.blockQuote.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      (">>\na\n<<\nb", [.blockQuote, .paragraph, .paragraph]),
      (">>\n>>\na\n<<\n<<", [.blockQuote, .blockQuote, .paragraph]),
      (">>\na", [.blockQuote, .paragraph]),
      (">> \na", [.paragraph, .paragraph]),
      ("<<", [.paragraph]),
    ] as [(String, [NodeKind])])
  func `stand between >> and <<`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }
}
