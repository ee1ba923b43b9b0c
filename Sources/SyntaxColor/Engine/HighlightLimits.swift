/// How much work one text may take before the rest of it is left without color.
public struct HighlightLimits: Sendable, Hashable {
  /// The number of engine steps: columns read, items tried, stack entries looked at.
  public var steps: Int
  /// The number of pattern searches that may be given up by Oniguruma's retry limit.
  public var abandonedSearches: Int
  /// The largest number of nested items.
  public var nesting: Int
  /// The processor time; on a busy machine a text takes longer, but gets as far.
  public var processorTime: Duration
  /// The column, in bytes, from which a line has no color ('synmaxcol'); 0 for none.
  public var lineLength: Int

  /// Creates limits; the defaults are meant for text from anyone.
  public init(
    steps: Int = 2_000_000_000, abandonedSearches: Int = 500, nesting: Int = 500,
    processorTime: Duration = .seconds(20), lineLength: Int = 3_000
  ) {
    self.steps = steps
    self.abandonedSearches = abandonedSearches
    self.nesting = nesting
    self.processorTime = processorTime
    self.lineLength = lineLength
  }
}
