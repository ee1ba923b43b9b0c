import HatenaText
import TestSupport
import Testing

struct `Definition lists` {
  @Test(arguments: NotationRule.definitionList.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      (":a:b", [.definitionList, .term, .description]),
      (":a:b\n:c:d", [.definitionList, .term, .description, .term, .description]),
      (":a:", [.paragraph]),
      ("::b", [.paragraph]),
      (":a", [.paragraph]),
    ] as [(String, [NodeKind])])
  func `have a term and a description on each line`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }

  @Test(arguments: [
    (":a:b:c", "a"), (":<b title=\":\">x</b>:c", "<b title=\":\">x</b>"),
    (":[id:alice]:c", "[id:alice]"),
    (":[]a:b[]:c", "[]a:b[]"),
  ])
  func `end a term at the first colon outside tags and brackets`(source: String, term: String) {
    let node = Document(parsing: source).nodes.first { $0.kind == .term }
    #expect(node.map { String(decoding: $0.content, as: UTF8.self) } == term)
  }
}
