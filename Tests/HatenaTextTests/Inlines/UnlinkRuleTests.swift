import HatenaText
import TestSupport
import Testing

struct `Text that is not linked` {
  @Test(arguments: NotationRule.unlinked.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("[]id:alice[]", [.unlinked]), ("a[]b[]id:alice", [.text, .unlinked, .link]),
      ("[][]", [.text]),
      ("[]a", [.text]),
    ] as [(String, [NodeKind])])
  func `stands between [] marks`(source: String, kinds: [NodeKind]) throws {
    let block = try #require(Document(parsing: source).children.first?.children.first)
    #expect(block.children.map(\.kind) == kinds)
  }
}
