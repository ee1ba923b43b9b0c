/// How much work one text may take before the rest of it is left without color.
///
/// Work is counted and never timed: a text has the same colors on every run and every machine. Only a
/// host that sets ``processorTime`` has its clock asked, and a diagnostic says so when that decides.
public struct HighlightLimits: Sendable, Hashable {
  /// The largest number of engine steps: columns read, items tried, stack entries looked at, and four
  /// bytes that patterns read.
  public var steps: Int
  /// How many steps a text may take for each of its bytes, behind the first ten million.
  public var stepsPerByte: Int
  /// The number of pattern searches that may be given up by Oniguruma's retry limit.
  public var abandonedSearches: Int
  /// The largest number of nested items.
  public var nesting: Int
  /// The processor time, a host's last resort; `nil` asks no clock.
  public var processorTime: Duration?
  /// The column, in bytes, from which a line has no color ('synmaxcol'); 0 for none.
  public var lineLength: Int

  /// Creates limits; the defaults are meant for text from anyone.
  public init(
    steps: Int = 2_000_000_000, stepsPerByte: Int = 60, abandonedSearches: Int = 500,
    nesting: Int = 500, processorTime: Duration? = nil, lineLength: Int = 3_000
  ) {
    self.steps = steps
    self.stepsPerByte = stepsPerByte
    self.abandonedSearches = abandonedSearches
    self.nesting = nesting
    self.processorTime = processorTime
    self.lineLength = lineLength
  }
}
