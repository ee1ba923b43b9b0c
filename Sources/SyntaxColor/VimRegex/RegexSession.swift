/// What one thread needs to search: scratch memory, limits and the patterns with `\z1` filled in.
///
/// Not `Sendable`: make one for each task.
final class RegexSession {
  /// How often a search was given up because it took too much work; it counted as no match.
  private(set) var limitHits = 0

  /// Creates empty scratch memory.
  init() {}
}
