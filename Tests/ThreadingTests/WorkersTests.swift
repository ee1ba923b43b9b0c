import Foundation
import Threading
import Synchronization
import Testing

struct `Work on several threads` {
  @Test(arguments: [(0, 4), (1, 4), (1000, 1), (1000, 4), (3, 64), (5, 0)])
  func `is done once`(count: Int, threads: Int) {
    let calls = Lock<[Int]>([])
    Workers.run(count: count, threads: threads) { index in calls.withLock { $0.append(index) } }
    #expect(calls.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test(.timeLimit(.minutes(1)))
  func `runs on as many as were asked for`() {
    let arrived = Atomic<Int>(0)
    Workers.run(count: 4, threads: 4) { _ in
      arrived.wrappingAdd(1, ordering: .sequentiallyConsistent)
      while arrived.load(ordering: .sequentiallyConsistent) < 4 { sched_yield() }
    }
    #expect(arrived.load(ordering: .sequentiallyConsistent) == 4)
  }
}
