import HatenaText
import TestSupport
import Testing

struct `HTML in a text` {
  @Test(arguments: NotationRule.embeddedHTML.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("a<b>c</b>", [.text, .startTag, .text, .endTag]), ("<!--a-->b", [.comment, .text]),
      ("<!DOCTYPE a>", [.declaration]), ("<?a>", [.instruction]), ("a < b", [.text]),
      ("<a href=x>id:alice</a>id:bobby", [.startTag, .text, .endTag, .link]),
    ] as [(String, [NodeKind])])
  func `is tags, comments and declarations`(source: String, kinds: [NodeKind]) throws {
    let block = try #require(Document(parsing: source).children.first?.children.first)
    #expect(block.children.map(\.kind) == kinds)
  }
}
