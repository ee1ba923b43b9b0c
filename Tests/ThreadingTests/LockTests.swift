import Testing
import Threading

struct `A lock` {
  @Test func `lets one thread at a time change its value`() {
    let count = Lock(0)
    Workers.run(count: 1_000, threads: 8) { _ in count.withLock { $0 += 1 } }
    #expect(count.withLock { $0 } == 1_000)
  }

  @Test(.timeLimit(.minutes(1)))
  func `lets threads wait for what others do`() {
    let turn = Lock(0)
    let order = Lock<[Int]>([])
    Workers.run(count: 6, threads: 6) { index in
      // The last waits for the one before it, and so on.
      turn.wait { $0 == index ? () : nil }
      order.withLock { $0.append(index) }
      turn.withLock { $0 += 1 }
      turn.wakeAll()
    }
    #expect(order.withLock { $0 } == Array(0..<6))
  }
}

struct `A group of threads` {
  @Test(arguments: [-1, 0, 1, 9])
  func `has ended when it is joined`(count: Int) {
    let calls = Lock(0)
    let group = ThreadGroup(count: count) { calls.withLock { $0 += 1 } }
    group.join()
    #expect(calls.withLock { $0 } == max(0, count))
  }
}
