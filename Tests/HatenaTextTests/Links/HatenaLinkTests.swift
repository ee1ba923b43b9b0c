import HatenaText
import TestSupport
import Testing

struct `Links to people` {
  @Test(arguments: NotationRule.person.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to diaries` {
  @Test(arguments: NotationRule.diary.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to antennas` {
  @Test(arguments: NotationRule.antenna.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to bookmarks` {
  @Test(arguments: NotationRule.bookmark.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to photos` {
  @Test(arguments: NotationRule.fotolife.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to groups` {
  @Test(arguments: NotationRule.group.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to ideas` {
  @Test(arguments: NotationRule.idea.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to questions` {
  @Test(arguments: NotationRule.question.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to feeds` {
  @Test(arguments: NotationRule.rss.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to graphs` {
  @Test(arguments: NotationRule.graph.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}

struct `Links to maps` {
  @Test(arguments: NotationRule.map.cases)
  func `goes as the reference has it`(example: NotationCase) throws {
    try example.expectReference()
  }
}
