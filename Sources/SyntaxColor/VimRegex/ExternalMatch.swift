/// The texts that `\z(…\)` in a region's start matched, for `\z1`…`\z9` in its skip and end.
struct ExternalMatch: Hashable, Sendable {
  /// The texts of `\z1`…`\z9` in order; `nil` where none was set. At most nine.
  var texts: [[UInt8]?]
}
