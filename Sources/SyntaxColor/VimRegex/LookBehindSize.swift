/// How many characters a look-behind can span, and whether Oniguruma takes it as it is.
struct LookBehindSize {
  /// The greatest number of characters; `nil` without bound.
  var most: Int?
  /// Whether it holds nothing that Oniguruma 6.9 refuses inside of a look-behind: look-arounds,
  /// word edges, conditions, references.
  var isPlain: Bool

  init(of atom: VimPattern.Atom) {
    self.init(most: 0, isPlain: true)
    switch atom {
    case .literal, .character, .lineBreak: most = 1
    case .anchor(.lineStart): break
    case .group(let content, _), .externalGroup(let content, _): self.init(of: content)
    case .optionalSequence(let atoms):
      for atom in atoms { append(LookBehindSize(of: atom)) }
    case .anchor, .matchStart, .matchEnd, .backReference, .externalReference, .composing:
      isPlain = false
    }
  }

  /// Whether it can never need more than `limit` bytes; a limit within a character counts for all
  /// of it.
  func fits(_ limit: Int, in alphabet: Alphabet) -> Bool {
    guard let most else { return false }
    return most <= 1 || (alphabet == .ascii ? most : most * 4) <= limit
  }

  private init(most: Int?, isPlain: Bool) {
    self.most = most
    self.isPlain = isPlain
  }

  private init(of alternation: VimPattern.Alternation) {
    self.init(most: 0, isPlain: true)
    for branch in alternation.branches {
      var size = LookBehindSize(most: 0, isPlain: branch.concats.count == 1)
      for piece in branch.concats.flatMap(\.pieces) { size.append(LookBehindSize(of: piece)) }
      isPlain = isPlain && size.isPlain
      most = most.flatMap { most in size.most.map { max(most, $0) } }
    }
  }

  private init(of piece: VimPattern.Piece) {
    self.init(of: piece.atom)
    switch piece.multi {
    case nil: break
    case .times(_, let count, _):
      most = most.flatMap { most in
        guard let count, count <= 100 else { return nil }
        return most * count
      }
    case .lookAhead, .lookBehind, .atomic: isPlain = false
    }
  }

  private mutating func append(_ next: LookBehindSize) {
    isPlain = isPlain && next.isPlain
    most = most.flatMap { most in next.most.map { most + $0 } }
  }
}
