import CLibrary
import Synchronization

/// SIGTERM for a program that answers requests: it ends as at the end of its input.
enum Termination {
  private static let flag = Atomic(false)
  private nonisolated(unsafe) static var nothing: Int32 = -1

  /// Whether the signal came.
  static var isAskedFor: Bool { flag.load(ordering: .relaxed) }

  /// Has the signal end the input: the reader finds nothing more, what was read is answered.
  ///
  static func endsInput() {
    unsafe nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    for number in [SIGTERM, SIGINT, SIGHUP] {
      let former = unsafe unsafeBitCast(signal(number, SIG_IGN), to: Int.self)
      if unsafe former == unsafeBitCast(SIG_IGN, to: Int.self) { continue }
      signal(number) { _ in
        Termination.flag.store(true, ordering: .relaxed)
        // A `read` that waits begins anew and finds the end.
        unsafe dup2(Termination.nothing, STDIN_FILENO)
      }
    }
  }

  /// Makes threads that take no such signal: the one that reads must take it.
  static func withSignalsBlocked<Threads: ~Copyable>(_ body: () -> Threads) -> Threads {
    var signals = sigset_t()
    var former = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &former)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &former, nil) }
    return body()
  }
}
