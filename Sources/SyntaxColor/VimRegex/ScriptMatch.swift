/// A match in one string, for Vim script's `matchstr()`, `substitute()` and so on.
struct ScriptMatch: Hashable, Sendable {
  /// The whole match, then `\1`…`\9`, as byte ranges in the subject; `nil` where unset.
  ///
  /// Always ten elements, the first never `nil`.
  var groups: [Range<Int>?]

  /// The whole match, `\zs` and `\ze` counted.
  var range: Range<Int> { (groups.first ?? nil) ?? 0..<0 }
}
