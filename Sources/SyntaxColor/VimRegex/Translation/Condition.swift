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
