import HatenaText
import TestSupport
import Testing

struct `Lists` {
  @Test(arguments: NotationRule.list.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("-a\n-b", [.list, .listItem, .listItem]),
      ("-a\n--b", [.list, .listItem, .list, .listItem]),
      ("--a\n-b", [.list, .listItem, .list, .listItem]),
      ("-", [.paragraph]),
      ("->a", [.paragraph]),
      ("-a\nb", [.list, .listItem, .paragraph]),
    ] as [(String, [NodeKind])])
  func `nest by the number of marks`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }

  @Test(arguments: [("-a", [false]), ("+a", [true]), ("+a\n+-b", [true, false]), ("-+a", [true])])
  func `are numbered where the last mark is a plus`(source: String, isOrdered: [Bool]) {
    #expect(Document(parsing: source).nodes.compactMap(\.list).map(\.isOrdered) == isOrdered)
  }
}
