import CommandLineSupport
import FlyingSocks

/// An endless answer: a server-sent event for every change of a file.
struct ChangeEvents: AsyncBufferedSequence {
  typealias Element = UInt8

  let path: String

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(watch: FileWatch([path])) }

  struct AsyncIterator: AsyncBufferedIteratorProtocol {
    var watch: FileWatch
    private var pending: [UInt8] = []
    private var isFirst = true

    init(watch: FileWatch) { self.watch = watch }

    /// Returns the next event when there is one.
    ///
    /// A comment goes out at once and every five seconds, so that a browser that has gone away is
    /// noticed.
    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      if isFirst {
        isFirst = false
        return Array(": watching\n\n".utf8)
      }
      for _ in 0..<50 {
        try await Task.sleep(for: .milliseconds(100))
        if watch.hasChanged() { return Array("data: changed\n\n".utf8) }
      }
      return Array(": still watching\n\n".utf8)
    }

    mutating func next() async throws -> UInt8? {
      if pending.isEmpty { pending = try await nextBuffer(suggested: 1) ?? [] }
      return pending.isEmpty ? nil : pending.removeFirst()
    }
  }
}
