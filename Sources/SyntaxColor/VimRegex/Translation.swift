/// A pattern as Oniguruma source, and what Oniguruma cannot say.
struct Translation {
  /// The expression.
  var source: [UInt8] = []
  /// The conditions asked for with `(?{n})`, by n.
  var conditions: [Condition] = []
  /// The empty groups that stand for `\zs` and `\ze`, in the order of the pattern.
  var matchStarts: [Int] = []
  var matchEnds: [Int] = []
  /// Whether a `\zs` or `\ze` stands in a part that can be repeated.
  var repeatsMatchBounds = false
  /// The Oniguruma group of `\1`… and `\z1`…, by Vim's number.
  var groups: [Int: Int] = [:]
  var externalGroups: [Int: Int] = [:]

  /// A condition on the place where the match has arrived.
  enum Condition {
    /// `\<`
    case wordStart
    /// `\>`
    case wordEnd
    /// `\%23l` and the like.
    case position(VimPattern.PositionTest)
    /// The place a look-behind must end at.
    case lookBehindEnd
    /// `\@<=` and `\@<!` that is answered by walking back.
    case lookBehind(BackwardAutomaton.LookBehind)
    /// `\@<=` and `\@<!` that neither Oniguruma nor a walk back can answer.
    case triedLookBehind(TriedLookBehind)
  }

  /// A look-behind that is tried from each place before, nearest first.
  struct TriedLookBehind {
    /// What must match up to the place.
    var content: VimPattern.Alternation
    var isNegated: Bool
    /// How many bytes back it may begin.
    var limit: Int?
  }
}
