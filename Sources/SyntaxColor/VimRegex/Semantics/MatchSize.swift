/// How many characters a part of a pattern can span.
struct MatchSize {
  /// The smallest number, or one below it where it is large; 0 if the part can match nothing.
  private(set) var least: Int
  /// The greatest number; `nil` where there is none or it is large.
  private(set) var most: Int?
  /// Whether there is nothing in it that Oniguruma 6.9 refuses inside of a look-behind: looking
  /// around, word edges, conditions, references.
  private(set) var isPlain = true

  /// Whether the number is always the same.
  var isFixed: Bool { least == most }

  /// From where on a number is large: nested counts would not fit into an `Int`.
  private static let large = 1 << 20
  /// The greatest count that is multiplied out.
  private static let greatestCount = 100

  /// The size of one atom.
  init(of atom: VimPattern.Atom) {
    self.init(0)
    switch atom {
    case .literal, .character, .lineBreak: self.init(1)
    case .anchor(.lineStart): break
    case .group(let content, _), .externalGroup(let content, _): self.init(of: content)
    case .optionalSequence(let atoms):
      for atom in atoms { append(MatchSize(of: atom)) }
      least = 0
    case .anchor, .matchStart, .matchEnd, .backReference, .externalReference, .composing:
      isPlain = false
    }
  }

  /// The size of one branch; the last of its concats gives the match.
  init(of branch: VimPattern.Branch) {
    self.init(0)
    for piece in branch.concats.last?.pieces ?? [] { append(MatchSize(of: piece)) }
    if branch.concats.count > 1 { isPlain = false }
  }

  private init(_ size: Int) {
    least = size
    most = size
  }

  /// The size of a whole pattern.
  init(of alternation: VimPattern.Alternation) {
    let sizes = alternation.branches.map(MatchSize.init(of:))
    least = sizes.map(\.least).min() ?? 0
    most = sizes.reduce(0) { most, size in most.flatMap { most in size.most.map { max(most, $0) } }
    }
    isPlain = sizes.allSatisfy(\.isPlain)
  }

  private init(of piece: VimPattern.Piece) {
    self.init(of: piece.atom)
    switch piece.multi {
    case nil: break
    case .times(let count, let greatest, _):
      least = min(least * min(count, Self.greatestCount), Self.large)
      most = most.flatMap { most in
        guard let greatest, greatest <= Self.greatestCount else { return nil }
        return Self.small(most * greatest)
      }
    case .atomic: isPlain = false
    case .lookAhead, .lookBehind:
      self.init(0)
      isPlain = false
    }
  }

  private mutating func append(_ next: MatchSize) {
    isPlain = isPlain && next.isPlain
    least = min(least + next.least, Self.large)
    most = most.flatMap { most in next.most.flatMap { Self.small(most + $0) } }
  }

  private static func small(_ size: Int) -> Int? { size <= large ? size : nil }
}

extension LookBehind<VimPattern.Atom> {
  /// Whether the limit, if there is one, leaves room for all that the content can match in a text of
  /// `alphabet`, so that it can be left out.
  func hasRoom(for size: MatchSize, in alphabet: Alphabet) -> Bool {
    guard let limit else { return true }
    guard let most = size.most else { return false }
    return most <= 1 || (alphabet == .ascii ? most : most * 4) <= limit
  }

  /// The lengths in characters of the content's branches, if each has one.
  var branchLengths: [Int]? {
    let sizes = content.branches.map(MatchSize.init(of:))
    return sizes.allSatisfy(\.isFixed) ? sizes.map(\.least) : nil
  }
}
