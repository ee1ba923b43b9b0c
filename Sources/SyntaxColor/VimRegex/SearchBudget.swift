/// How much work one search may take before it is given up.
///
/// Each time a limit is hit, the next ones become tighter: a text made to be slow costs a second, not
/// one for each line.
struct SearchBudget {
  /// How often a match at one place may go back.
  let retries: Int
  /// How often a search may go back in all.
  let retriesPerSearch: Int

  /// How deep look-behinds may be tried within each other: each costs some ten kilobytes of stack.
  static let lookBehindDepth = 16
  /// How often a look-behind tried at one place may go back.
  static let lookBehindRetries = 5_000
  /// From how many bytes on a line is long: searched by Oniguruma in one go, a pattern that reads
  /// to the line's end from each place would take a second.
  static let longLine = 16_384
  /// Up to how many bytes reading a run again from each place costs less than trying the places one
  /// by one, or looking at the clock.
  static let shortRun = 256

  /// The budget after `limitHits` limits were hit.
  init(limitHits: Int) {
    let shift = min(limitHits / 4, 5)
    retries = 200_000 >> min(shift, 3)
    retriesPerSearch = 2_000_000 >> shift
  }
}
