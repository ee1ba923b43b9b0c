/// Counts the work on one text and says when it is too much.
struct WorkCounter {
  private let limits: HighlightLimits
  private let started = SearchClock.now
  /// The steps counted before the clock was last looked at.
  private var counted = 0
  /// How many steps are left until the clock is looked at.
  private var stepsToClock = Self.stepsBetweenClocks
  var steps: Int { counted + Self.stepsBetweenClocks - stepsToClock }
  /// Why the work was stopped, if it was.
  private(set) var reason: String?

  private static let stepsBetweenClocks = 1_000_000

  init(limits: HighlightLimits) { self.limits = limits }

  var isExhausted: Bool { reason != nil }

  /// Adds steps; looks at the clock every million.
  @inline(__always)
  mutating func spend(_ count: Int) {
    stepsToClock -= count
    if stepsToClock < 0 { lookAtClock() }
  }

  private mutating func lookAtClock() {
    counted = steps
    stepsToClock = Self.stepsBetweenClocks
    if counted > limits.steps { stop("more than \(limits.steps) steps") }
    let seconds = limits.processorTime / .seconds(1)
    if Double(SearchClock.now &- started) > seconds * 1e9 { stop("more than \(seconds) seconds") }
  }

  /// Notes how many searches were given up.
  mutating func noteAbandoned(_ count: Int) {
    if count > limits.abandonedSearches {
      stop("more than \(limits.abandonedSearches) searches given up")
    }
  }

  /// Notes how deep items are nested.
  mutating func noteNesting(_ depth: Int) {
    if depth > limits.nesting { stop("more than \(limits.nesting) nested items") }
  }

  private mutating func stop(_ reason: String) { if self.reason == nil { self.reason = reason } }
}
