import CLibrary

/// Counts the work on one text and says when it is too much.
struct WorkCounter {
  private let limits: HighlightLimits
  /// How many steps the text may take.
  private let allowed: Int
  /// The processor time at the start, where a host limits it.
  private let started: Double?
  /// The steps counted before it was last looked around.
  private var counted = 0
  /// How many steps are left until that is done again, and how many they were.
  private var left: Int
  private var interval: Int
  /// Why the work was stopped, if it was.
  private(set) var reason: (code: SyntaxDiagnostic.Code, message: String)?

  /// How many steps any text may take, before those for its bytes.
  private static let base = 10_000_000
  /// How many steps there are between two looks at what a host wants, at the most.
  private static let greatestInterval = 1_000_000

  /// Starts to count the work on a text.
  ///
  /// - Parameters:
  ///   - limits: What it may cost.
  ///   - count: How many bytes it has.
  init(limits: HighlightLimits, count: Int) {
    self.limits = limits
    let (more, isLarge) = limits.stepsPerByte.multipliedReportingOverflow(by: count)
    let (sum, isLarger) = Self.base.addingReportingOverflow(more)
    allowed = isLarge || isLarger ? limits.steps : min(limits.steps, sum)
    started = limits.processorTime == nil ? nil : Self.processorTime
    interval = min(allowed, Self.greatestInterval)
    left = interval
  }

  /// How many steps were counted.
  var steps: Int { counted + interval - left }
  var isExhausted: Bool { reason != nil }

  /// Adds steps; looks around every million.
  @inline(__always)
  mutating func spend(_ count: Int) {
    left -= count
    if left < 0 { lookAround() }
  }

  /// Stops where there were too many steps, where nobody waits for the colors any more, or where a
  /// host's clock says so.
  private mutating func lookAround() {
    counted = steps
    if counted > allowed { stop(.workLimit, "more than \(allowed) steps") }
    interval = min(max(allowed - counted, 0), Self.greatestInterval)
    left = interval
    if Task.isCancelled { stop(.cancelled, "the task was canceled") }
    if let started, let limit = limits.processorTime {
      let seconds = limit / .seconds(1)
      if Self.processorTime - started > seconds {
        stop(.timeLimit, "more than \(seconds) seconds, by the clock")
      }
    }
  }

  /// Notes how many searches were given up.
  mutating func noteAbandoned(_ count: Int) {
    if count > limits.abandonedSearches {
      stop(.workLimit, "more than \(limits.abandonedSearches) searches given up")
    }
  }

  /// Notes how deep items are nested.
  mutating func noteNesting(_ depth: Int) {
    if depth > limits.nesting { stop(.workLimit, "more than \(limits.nesting) nested items") }
  }

  private mutating func stop(_ code: SyntaxDiagnostic.Code, _ message: String) {
    if reason == nil { reason = (code, message) }
  }

  /// The seconds of processor time that this thread has used.
  private static var processorTime: Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
