import HatenaText
import TestSupport
import Testing

struct `Lines of HTML` {
  @Test(arguments: NotationRule.htmlBlock.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("><hr><", [.htmlLine]),
      ("><div>\na\n</div><", [.htmlBlock, .htmlText, .htmlBlockEnd]),
      ("><div>\na", [.htmlBlock, .htmlText]),
      ("a><", [.paragraph]),
    ] as [(String, [NodeKind])])
  func `stand between >< marks`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }
}
