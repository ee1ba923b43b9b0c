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

/// A condition on the place where the match has arrived, which Oniguruma asks for with `(?{n})`.
///
/// `Tried` is the content of a look-behind that is tried from each place before.
enum Condition<Tried> {
  /// `\<` and `\>` in a text that is not ASCII, `\%23l` and the like.
  case place(PlaceTest)
  /// The place a look-behind must end at.
  case lookBehindEnd
  /// A look-behind that is answered by walking back.
  case lookBehind(LookBehind<BackwardAutomaton>)
  /// A look-behind that neither Oniguruma nor a walk back can answer.
  case triedLookBehind(LookBehind<Tried>)
}

extension Condition: Sendable where Tried: Sendable {}
