/// A pattern as Oniguruma source, and what Oniguruma cannot say.
struct Translation {
  /// The expression.
  var source: [UInt8] = []
  /// The conditions asked for with `(?{n})`, by n.
  var conditions: [Condition<VimPattern.Atom>] = []
  /// The empty groups that stand for `\zs` and `\ze`, in the order of the pattern.
  var matchStarts: [Int] = []
  var matchEnds: [Int] = []
  /// Whether a `\zs` or `\ze` stands in a part that can be repeated.
  var repeatsMatchBounds = false
  /// The Oniguruma group of `\1`… and `\z1`…, by Vim's number.
  var groups: [Int: Int] = [:]
  var externalGroups: [Int: Int] = [:]
}
