import HatenaText
import TestSupport
import Testing

struct `Links to the web` {
  @Test(arguments: NotationRule.web.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to files` {
  @Test(arguments: NotationRule.ftp.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to mail boxes` {
  @Test(arguments: NotationRule.mail.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}
