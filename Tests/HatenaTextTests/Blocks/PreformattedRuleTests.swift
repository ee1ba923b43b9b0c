import HatenaText
import TestSupport
import Testing

struct `Preformatted text` {
  @Test(arguments: NotationRule.preformatted.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(arguments: [
    (">|\na\nb\n|<", "a\nb"), (">|\na|<", "a"), (">|\na|< b\n|<", "a|< b"), (">|\na", "a"),
  ])
  func `ends with a line that ends in |<`(source: String, content: String) {
    let node = Document(parsing: source).nodes.first { $0.kind == .preformatted }
    #expect(node.map { String(decoding: $0.content, as: UTF8.self) } == content)
  }
}

struct `Code` {
  @Test(arguments: NotationRule.code.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      (">||\na\nb\n||<", "a\nb", nil), (">|perl|\na\n||<", "a", "perl"), (">|?|\na\n||<", "a", "?"),
      (">||\na||<\n||<", "a||<", nil), (">||\na", "a", nil),
    ] as [(String, String, String?)])
  func `has lines and a filetype`(source: String, content: String, filetype: String?) throws {
    let code = try #require(Document(parsing: source).nodes.compactMap(\.code).first)
    #expect(String(decoding: code.bytes, as: UTF8.self) == content)
    #expect(code.filetype == filetype)
  }

  @Test(arguments: [">|c++|\na\n||<", ">||x\na\n||<", " >||\na\n||<"])
  func `does not begin with anything else`(source: String) {
    #expect(Document(parsing: source).nodes.allSatisfy { $0.code == nil })
  }
}
