/// How much work one search may take before it is given up.
///
/// Each limit that is hit makes the next ones tighter. So a text made to be slow costs a second in
/// all, not one for each line.
struct SearchBudget {
  /// How often a match at one place may go back.
  let retries: Int
  /// How often a search may go back in all.
  let retriesPerSearch: Int

  /// How deep look-behinds may be tried within each other: each costs some ten kilobytes of stack.
  static let lookBehindDepth = 16
  /// How often a look-behind tried at one place may go back.
  static let lookBehindRetries = 5_000
  /// How many bytes Oniguruma searches at once and without passing over runs. In more it is asked
  /// place by place: a search could not be stopped in time.
  static let shortRun = 256

  /// The budget after `limitHits` limits were hit.
  init(limitHits: Int) {
    let shift = min(limitHits / 4, 5)
    retries = 200_000 >> min(shift, 3)
    retriesPerSearch = 2_000_000 >> shift
  }
}
