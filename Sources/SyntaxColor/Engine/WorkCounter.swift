/// Counts the work on one text and says when it is too much.
struct WorkCounter {
  private let limits: HighlightLimits
  private let started = ContinuousClock.now
  private var steps = 0
  private var stepsAtClock = 0
  /// Why the work was stopped, if it was.
  private(set) var reason: String?

  init(limits: HighlightLimits) { self.limits = limits }

  /// Whether a limit was hit.
  var isExhausted: Bool { reason != nil }

  /// Adds steps; looks at the clock every million.
  mutating func spend(_ count: Int) {
    steps += count
    if steps - stepsAtClock > 1_000_000 {
      stepsAtClock = steps
      if steps > limits.steps { stop("more than \(limits.steps) steps") }
      if ContinuousClock.now - started > .seconds(limits.seconds) {
        stop("more than \(limits.seconds) seconds")
      }
    }
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

  private mutating func stop(_ reason: String) {
    if self.reason == nil { self.reason = reason }
  }
}
