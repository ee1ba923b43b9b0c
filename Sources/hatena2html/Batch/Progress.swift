import CommandLineSupport
import Threading

/// Shows on a terminal how far a conversion is; elsewhere it shows nothing.
final class Progress: Sendable {
  private let total: Int
  private let isShown = StandardError.isTerminal
  private let done = Lock(0)

  init(total: Int) { self.total = total }

  /// Notes that one more file is done.
  func advance(_ name: String) {
    guard isShown else { return }
    done.withLock { done in
      done += 1
      // A long name would run over the line's end and could not be taken back.
      StandardError.write("\r\u{1B}[K\(done)/\(total) \(name.suffix(60))", terminator: "")
    }
  }

  /// Takes the line away and says what was done.
  func finish(_ summary: String) {
    guard isShown else { return }
    StandardError.write("\r\u{1B}[K\(summary)")
  }
}
