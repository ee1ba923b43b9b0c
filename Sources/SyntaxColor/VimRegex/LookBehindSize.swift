/// How many characters a look-behind can span, and whether Oniguruma takes it as it is.
struct LookBehindSize {
  /// The smallest number of characters.
  var least: Int
  /// The greatest number of characters; `nil` without bound.
  var most: Int?
  /// Whether it holds nothing that Oniguruma 6.9 refuses inside of a look-behind: look-arounds,
  /// word edges, conditions, references.
  var isPlain: Bool
  /// Whether each of its branches spans one number of characters.
  var isFixed: Bool

  init(of atom: VimPattern.Atom) {
    self.init(fixed: 0)
    switch atom {
    case .literal, .character, .lineBreak: self.init(fixed: 1)
    case .anchor(.lineStart): break
    case .group(let content, _), .externalGroup(let content, _): self.init(of: content)
    case .optionalSequence(let atoms):
      for atom in atoms { append(LookBehindSize(of: atom)) }
      if !atoms.isEmpty { (least, isFixed) = (0, false) }
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

  private init(fixed size: Int) {
    least = size
    most = size
    isPlain = true
    isFixed = true
  }

  private init(of alternation: VimPattern.Alternation) {
    self.init(fixed: 0)
    least = .max
    for branch in alternation.branches {
      var size = LookBehindSize(fixed: 0)
      size.isPlain = branch.concats.count == 1
      for piece in branch.concats.flatMap(\.pieces) { size.append(LookBehindSize(of: piece)) }
      isPlain = isPlain && size.isPlain
      isFixed = isFixed && size.least == size.most
      least = min(least, size.least)
      most = most.flatMap { most in size.most.map { max(most, $0) } }
    }
  }

  private init(of piece: VimPattern.Piece) {
    self.init(of: piece.atom)
    switch piece.multi {
    case nil: break
    case .times(let count, let greatest, _):
      least = count <= 100 ? least * count : least
      most = most.flatMap { most in
        guard let greatest, greatest <= 100 else { return nil }
        return most * greatest
      }
    case .lookAhead, .lookBehind, .atomic: isPlain = false
    }
  }

  private mutating func append(_ next: LookBehindSize) {
    isPlain = isPlain && next.isPlain
    least += next.least
    most = most.flatMap { most in next.most.map { most + $0 } }
    isFixed = least == most
  }
}
