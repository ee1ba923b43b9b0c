import CLibrary

/// Limits the processor time of searches on long lines.
///
/// A pattern that reads to the line's end from each place costs the square of the line's length, and
/// no count of retries shows it. So each text has an allowance of time in proportion to its size. A
/// search gets a share of what is left, and what it took is subtracted.
struct SearchClock {
  /// What searches place by place may still take in this text, in nanoseconds.
  private var allowance: UInt64 = Self.base
  private var places = 0
  /// How many places are tried when the clock is looked at next.
  private var nextLook = 0
  private var hasStarted = false
  private var started: UInt64 = 0
  private var seen: UInt64 = 0
  private var deadline: UInt64 = 0

  /// What any text may take, and what each of its bytes adds.
  private static let base: UInt64 = 200_000_000
  private static let perByte: UInt64 = 1_000
  /// After how many places the clock is looked at, where one costs little.
  private static let interval = 64

  /// Starts on another text.
  mutating func beginText(count: Int) {
    allowance = Self.base + UInt64(count) * Self.perByte
  }

  /// Starts a search.
  ///
  /// - Parameter count: How many bytes one place may read. Where that is much, the clock is looked
  ///   at from the start, after one place, two more, four more and so on.
  mutating func begin(reading count: Int) {
    places = 0
    hasStarted = false
    nextLook = count > SearchBudget.longLine ? 1 : Self.interval
  }

  /// Counts one place to be tried; says whether the search may go on.
  mutating func isInTime() -> Bool {
    places += 1
    guard places >= nextLook else { return true }
    nextLook = places + min(places, Self.interval)
    seen = Self.now
    if !hasStarted {
      hasStarted = true
      started = seen
      deadline = seen &+ allowance / 4 &+ 20_000
    }
    return seen <= deadline
  }

  /// Ends a search; what it took is no longer there for the next ones.
  mutating func end() {
    if hasStarted { allowance -= min(allowance, seen &- started) }
  }

  /// Whether nothing is left for this text.
  var isUsedUp: Bool { allowance == 0 }

  /// Takes what one search on a long line cost, even where it tried one place only, from what is
  /// left.
  mutating func charge(since start: UInt64) {
    allowance -= min(allowance, Self.now &- start)
  }

  /// The processor time this thread has used, in nanoseconds.
  static var now: UInt64 {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
