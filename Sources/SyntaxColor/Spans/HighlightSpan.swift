/// A piece of source code with one group.
public struct HighlightSpan: Sendable, Hashable {
  /// Byte offsets into the code as given, half-open; never over a line end.
  public var range: Range<Int>
  /// What the piece is.
  public var group: HighlightGroup

  /// Creates a span.
  public init(range: Range<Int>, group: HighlightGroup) {
    self.range = range
    self.group = group
  }
}
