import HatenaText
import TestSupport
import Testing

struct `Sections` {
  @Test(arguments: NotationRule.section.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}
