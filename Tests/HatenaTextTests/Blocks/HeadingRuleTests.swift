import HatenaText
import TestSupport
import Testing

struct `Headlines` {
  @Test(arguments: NotationRule.heading.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("*a", [.heading]),
      ("**a", [.heading]),
      ("***a", [.heading]),
      (" *a", [.paragraph]),
      ("a*b", [.paragraph]),
    ] as [(String, [NodeKind])])
  func `begin with one to three asterisks`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }

  @Test(
    arguments: [
      ("*a", 3, "p1", []), ("*name*a", 3, "name", []), ("*1188540000*a", 3, "1188540000", []),
      ("*[x]a", 3, "p1", ["x"]), ("*n*[x][y]a", 3, "n", ["x", "y"]), ("**a", 4, nil, []),
      ("***a", 5, nil, []), ("****a", 3, "p1", []),
    ] as [(String, Int, String?, [String])])
  func `have a level, an anchor and categories`(
    source: String, level: Int, anchor: String?, categories: [String]
  ) throws {
    let heading = try #require(Document(parsing: source).headings.first)
    #expect(heading.level == level)
    #expect(heading.anchorName == anchor)
    #expect(heading.categories == categories)
  }

  @Test func `without a name are numbered in their order`() {
    let document = Document(parsing: "*a\n*n*b\n**c\n*d")
    #expect(document.headings.map(\.anchorName) == ["p1", "n", nil, "p2"])
  }
}
