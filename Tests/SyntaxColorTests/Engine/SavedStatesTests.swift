import Testing

@testable import SyntaxColor

struct `Saved states` {
  private func state(_ line: Int) -> SavedStates.State {
    .init(line: line, stack: [], pending: .none)
  }

  @Test func `find the last one at a line or before it`() {
    var states = SavedStates(lineCount: 100)
    for line in [3, 7, 20] { states.store(state(line)) }
    #expect(states.last(notAfter: 2) == nil)
    #expect(states.last(notAfter: 7)?.line == 7)
    #expect(states.last(notAfter: 19)?.line == 7)
    #expect(states.last(notAfter: 99)?.line == 20)
  }

  @Test func `are thinned out when there are too many, the newest kept`() {
    var states = SavedStates(lineCount: 2_000)
    for line in 1..<2_000 { states.store(state(line)) }
    #expect(states.states.count <= 2_000 / 16 + 48)
    #expect(states.last(notAfter: 1_999)?.line == 1_999)
  }

  @Test func `replace the one of the same line`() {
    var states = SavedStates(lineCount: 10)
    states.store(state(4))
    states.store(state(4))
    #expect(states.states.count == 1)
  }

  @Test func `lose the last one before a line that could not be saved`() {
    var states = SavedStates(lineCount: 10)
    states.store(state(2))
    states.store(state(4))
    states.removeLast(notAfter: 6)
    #expect(states.last(notAfter: 9)?.line == 2)
  }
}
