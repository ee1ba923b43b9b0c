import HatenaText
import TestSupport
import Testing

struct `Links to a search` {
  @Test(arguments: NotationRule.search.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to Google` {
  @Test(arguments: NotationRule.google.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to products` {
  @Test(arguments: NotationRule.product.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to bar codes` {
  @Test(arguments: NotationRule.barCode.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Formulas` {
  @Test(arguments: NotationRule.formula.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Several links` {
  @Test(arguments: NotationRule.severalLinks.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}
