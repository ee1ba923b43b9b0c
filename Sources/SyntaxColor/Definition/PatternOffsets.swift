/// The offsets behind a pattern, as in `"end"me=s-1,hs=e` (`:help :syn-pattern-offset`).
struct PatternOffsets: Sendable, Hashable {
  /// One offset, in characters.
  struct Offset: Sendable, Hashable {
    /// Whether it counts from the start (`s` or `b`) or the end (`e`) of the match; `nil` where
    /// none was given.
    var anchor: Anchor?
    /// The number of characters, negative to the left.
    var count: Int32 = 0
  }

  /// What an offset counts from.
  enum Anchor: Sendable, Hashable {
    case start, end
  }

  /// `ms=`: where the match starts.
  var matchStart = Offset()
  /// `me=`: where the match ends.
  var matchEnd = Offset()
  /// `hs=`: where highlighting starts.
  var highlightStart = Offset()
  /// `he=`: where highlighting ends.
  var highlightEnd = Offset()
  /// `rs=`: where the region's body starts.
  var regionStart = Offset()
  /// `re=`: where the region's body ends.
  var regionEnd = Offset()
  /// `lc=`: how many bytes before the start of the match are context.
  var leadingContext: Int32 = 0
}
