import CLibrary
import Synchronization

/// Runs pieces of work on several threads.
package enum Workers {
  /// How many processors this process may use.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Calls `work` once for every index in `0..<count` and returns when all calls have returned.
  ///
  /// The calling thread works, too. Where no thread can be had, it does all the work.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - threads: How many threads work at the most, the calling one counted.
  ///   - work: Does the piece of an index.
  package static func run(
    count: Int, threads: Int, _ work: @escaping @Sendable (_ index: Int) -> Void
  ) {
    let queue = Queue(count: count, work: work)
    let others = ThreadGroup(count: min(threads, count) - 1) { queue.drain() }
    queue.drain()
    others.join()
  }

  /// The work that is left.
  private final class Queue: Sendable {
    private let next = Atomic<Int>(0)
    private let count: Int
    private let work: @Sendable (Int) -> Void

    init(count: Int, work: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.work = work
    }

    func drain() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        work(index)
      }
    }
  }
}
