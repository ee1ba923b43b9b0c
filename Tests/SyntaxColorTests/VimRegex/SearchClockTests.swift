import Testing

@testable import SyntaxColor

struct `The clock of searches` {
  /// Uses more processor time than one search may take of a short text's allowance.
  private func work() {
    let start = SearchClock.now
    while SearchClock.now &- start < 120_000_000 {}
  }

  @Test(arguments: [(1 << 20, false), (100, true)])
  func `is looked at after few places where each may read a long line`(
    count: Int, goesOn: Bool
  ) {
    var clock = SearchClock()
    clock.beginText(count: 0)
    clock.begin(reading: count)
    let goesOnAtOnce = clock.isInTime()
    work()
    let goesOnLater = clock.isInTime()
    #expect(goesOnAtOnce)
    #expect(goesOnLater == goesOn)
  }

  @Test func `takes what a search cost from what is left`() {
    var clock = SearchClock()
    clock.beginText(count: 0)
    for _ in 0..<2 {
      #expect(!clock.isUsedUp)
      let start = SearchClock.now
      work()
      clock.charge(since: start)
    }
    #expect(clock.isUsedUp)
  }
}
