/// Limits the work of searches in one text.
///
/// A pattern that reads to the line's end from each place costs the square of the line's length, and
/// no count of retries shows it. So each text has an allowance of bytes to be read, in proportion to
/// its size. A search gets a share of what is left. Nothing here depends on a clock, so that a text
/// gets the same colors on every machine.
struct SearchAllowance {
  /// How many bytes searches may still read in this text.
  private(set) var left = Self.base
  /// What must be left for the search under way to go on.
  private var floor = 0

  /// How many bytes may be read in any text, and how many more for each of its bytes.
  private static let base = 60_000_000
  private static let perByte = 200
  /// What a search may read in any case.
  private static let least = 4_096
  /// How much reading a place of a pattern counts for that Oniguruma tries, at the most.
  private static let greatestPlace = 1_024

  /// Starts on another text.
  mutating func beginText(count: Int) {
    left = Self.base + count * Self.perByte
    floor = 0
  }

  /// How much one search may read: a quarter of what is left, and a little in any case.
  var share: Int { max(left, 0) / 4 + Self.least }

  /// Starts a search that is to end when it has read its share.
  mutating func beginSearch() { floor = left - share }

  /// Counts bytes that were read; says whether the search may go on.
  @discardableResult @inline(__always)
  mutating func spend(_ bytes: Int) -> Bool {
    left -= bytes
    return left > floor
  }

  /// Whether nothing is left for this text.
  var isUsedUp: Bool { left <= 0 }

  /// Returns how much reading a place counts for that Oniguruma tries.
  ///
  /// Oniguruma does not say what it read: what it might have is counted.
  ///
  /// - Parameters:
  ///   - longest: How many bytes the pattern reads at the most, where that is known.
  ///   - rest: How many there are.
  /// - Returns: Bytes; each of Oniguruma's takes as long as two of ``DirectMatcher``'s.
  static func place(_ longest: Int?, rest: Int) -> Int {
    2 + 2 * min(longest ?? greatestPlace, rest, greatestPlace)
  }

  /// Returns how much reading a search counts for that Oniguruma makes in so few bytes that it is
  /// not stopped.
  static func shortSearch(_ longest: Int?, in count: Int) -> Int {
    count + (longest == nil ? count * count / 128 : 0)
  }
}
