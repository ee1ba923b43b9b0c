/// Which characters of a text the atoms of a pattern stand for.
///
/// Where case is ignored, a character stands for all that fold to the same one. And the lines of a
/// text hold no line end: Vim keeps a NUL as one in memory, so `\%d10` and `[\x0a]` match a NUL. In
/// one string of a script a line end is a character like any other.
struct CharacterRules: Sendable {
  /// Whether case is ignored, `\c` and `\C` counted.
  let ignoresCase: Bool
  /// What the pattern is for.
  let role: PatternRole
  /// Whose rules count.
  var version = VimVersion.current

  private static let nul: UInt32 = 0x00
  private static let lineEnd: UInt32 = 0x0A

  /// Returns the characters that an atom can match, or `nil` for one that does not always match one
  /// character.
  func characters(of atom: VimPattern.Atom) -> ScalarSet? {
    switch atom {
    case .literal(let scalar): characters(of: scalar)
    case .character(let members): characters(of: members)
    case .lineBreak: ScalarSet(Self.lineEnd)
    default: nil
    }
  }

  private func characters(of scalar: UInt32) -> ScalarSet {
    let scalar = scalar == Self.lineEnd && role != .script ? Self.nul : scalar
    guard Unicode.Scalar(scalar) != nil else { return ScalarSet() }
    return ignoresCase
      ? ScalarSet(CaseFolding.variants(of: scalar).map { $0...$0 }) : ScalarSet(scalar)
  }

  private func characters(of members: CharacterClass) -> ScalarSet {
    var set = ignoresCase ? CaseFolding.closure(of: members.folding) : members.folding
    set.formUnion(members.fixed)
    if role != .script, set.contains(Self.lineEnd) { set.insert(Self.nul) }
    if members.isNegated { set = set.complement() }
    if role != .script { set.remove(Self.lineEnd) }
    if members.includesLineEnd { set.insert(Self.lineEnd) }
    return set
  }
}
