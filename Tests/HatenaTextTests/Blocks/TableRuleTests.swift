import HatenaText
import TestSupport
import Testing

struct `Tables` {
  @Test(arguments: NotationRule.table.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }

  @Test(
    arguments: [
      ("|a|b|", [.table, .row, .cell, .cell]),
      ("|a||b|", [.table, .row, .cell, .cell]),
      ("|a|b|\n|c|d|", [.table, .row, .cell, .cell, .row, .cell, .cell]),
      ("|a|", [.paragraph]),
      ("|a|b", [.paragraph]),
    ] as [(String, [NodeKind])])
  func `have a row on each line`(source: String, kinds: [NodeKind]) {
    #expect(blockKinds(source) == kinds)
  }

  @Test func `have headers that begin with an asterisk`() {
    let cells = Document(parsing: "|*a|b|").nodes.compactMap(\.cell)
    #expect(cells.map(\.isHeader) == [true, false])
    #expect(cells.map { String(decoding: $0.node.content, as: UTF8.self) } == ["a", "b"])
  }
}
