import Testing
import Threading

@testable import SyntaxColor

struct `A reference set once` {
  private final class Number: Sendable {
    let value: Int
    init(_ value: Int) { self.value = value }
  }

  private final class Holder: Sendable {
    let reference = OnceReference<Number>()
  }

  @Test func `keeps the first and is released with its holder`() {
    weak var released: Number?
    do {
      let holder = Holder()
      #expect(holder.reference.load() == nil)
      let first = Number(1)
      released = first
      #expect(holder.reference.storeIfNil(first) === first)
      #expect(holder.reference.storeIfNil(Number(2)) === first)
      #expect(holder.reference.load() === first)
    }
    #expect(released == nil)
  }

  @Test func `is the same for all tasks`() async {
    let holder = Holder()
    let counted = Lock<[Int: Int]>([:])
    let seen = await withTaskGroup(of: Int.self) { group in
      for number in 1...100 {
        group.addTask {
          counted.withLock { $0[number % 2, default: 0] += 1 }
          return holder.reference.storeIfNil(Number(number)).value
        }
      }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(seen.count == 1)
    #expect(counted.withLock { $0 } == [0: 50, 1: 50])
  }
}
