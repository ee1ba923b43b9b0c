/// Where a pattern matched: absolute byte offsets into the text.
struct VimMatch: Hashable, Sendable {
  /// The first byte; `\zs` counts.
  var start: Int
  /// Behind the last byte; `\ze` counts. Behind a `\n` it is the next line's start.
  var end: Int
  /// The first byte looked at, without `\zs`.
  var rawStart: Int
  /// Behind the last byte consumed, without `\ze`.
  var rawEnd: Int
}
