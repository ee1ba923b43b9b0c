#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much work one search may take before it is given up.
///
/// Oniguruma counts how often it goes back to try another way, but not how far it reads, so what
/// is tried place by place also has a limit in processor time, as Vim has 'redrawtime'. Each time a limit is hit,
/// the next ones become tighter: a text made to be slow costs a second, not one for each line.
struct SearchBudget {
  /// How often a match at one place may go back.
  let retries: Int
  /// How often a search may go back in all.
  let retriesPerSearch: Int
  /// The processor time a search place by place may take, in nanoseconds.
  let nanoseconds: UInt64

  /// How deep look-behinds may be tried within each other: each costs some ten kilobytes of stack.
  static let lookBehindDepth = 16
  /// How often a look-behind tried at one place may go back.
  static let lookBehindRetries = 5_000
  /// From how many bytes on a line is long: searched by Oniguruma in one go, a pattern that reads
  /// to the line's end from each place would take a second.
  static let longLine = 16_384
  /// After how many places the clock is looked at.
  static let placesBetweenClocks = 64

  /// The budget after `limitHits` limits were hit.
  init(limitHits: Int) {
    let shift = min(limitHits / 4, 5)
    retries = 200_000 >> min(shift, 3)
    retriesPerSearch = 10_000_000 >> shift
    nanoseconds = 500_000_000 >> UInt64(shift * 2)
  }

  /// The processor time this thread has used, in nanoseconds.
  static var now: UInt64 {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
