import Bytes

/// The bytes that a part of a pattern can have next, at the place where it begins to match.
struct FirstBytes {
  /// Every byte it can begin with.
  var bytes = ByteSet()
  /// Whether it can match without saying anything of the next byte.
  var canPass: Bool

  init(bytes: ByteSet = ByteSet(), canPass: Bool) {
    self.bytes = bytes
    self.canPass = canPass
  }

  init(of alternation: VimPattern.Alternation, ignoresCase: Bool, role: PatternRole) {
    self.init(canPass: false)
    for branch in alternation.branches {
      // All concats must match here, so any one that says something will do; where none does and
      // there are several, what one of them ends before does not bind what follows.
      let concats = branch.concats.reversed().map {
        FirstBytes(of: $0, ignoresCase: ignoresCase, role: role)
      }
      let only = concats.count == 1 ? concats.first : nil
      let best = concats.first { !$0.canPass } ?? only ?? FirstBytes(bytes: .all, canPass: true)
      bytes.formUnion(best.bytes)
      canPass = canPass || best.canPass
    }
  }

  private init(of concat: VimPattern.Concat, ignoresCase: Bool, role: PatternRole) {
    self.init(of: concat.pieces[...], ignoresCase: ignoresCase, role: role)
  }

  /// What pieces one after the other can begin with.
  init(of pieces: ArraySlice<VimPattern.Piece>, ignoresCase: Bool, role: PatternRole) {
    self.init(canPass: true)
    for piece in pieces where canPass {
      let first = FirstBytes(of: piece, ignoresCase: ignoresCase, role: role)
      bytes.formUnion(first.bytes)
      canPass = first.canPass
    }
  }

  init(of piece: VimPattern.Piece, ignoresCase: Bool, role: PatternRole) {
    switch piece.multi {
    case .lookBehind, .lookAhead(isNegated: true): self.init(canPass: true)
    case .times(_, most: 0, _): self.init(canPass: true)
    case .times(let least, _, _):
      self.init(of: piece.atom, ignoresCase: ignoresCase, role: role)
      if least == 0 { canPass = true }
    case .lookAhead, .atomic, nil:
      self.init(of: piece.atom, ignoresCase: ignoresCase, role: role)
    }
  }

  private init(of atom: VimPattern.Atom, ignoresCase: Bool, role: PatternRole) {
    self.init(canPass: false)
    switch atom {
    case .literal(let scalar):
      var members = ScalarSet(
        (ignoresCase ? CaseFolding.variants(of: scalar) : [scalar]).map { $0...$0 })
      if scalar == 0x0A { members.insert(0) }
      bytes = members.leadBytes
    case .character(let members):
      bytes = members.scalars(ignoringCase: ignoresCase).leadBytes
      if members.includesLineEnd { bytes.insert(Byte.lineFeed) }
      if members.folding.contains(0x0A) { bytes.insert(0) }
    case .lineBreak: bytes = ByteSet(Byte.lineFeed)
    case .anchor(.lineEnd), .anchor(.fileEnd):
      // The end of one string has no byte behind it.
      if role == .script { canPass = true } else { bytes = ByteSet(Byte.lineFeed) }
    case .anchor(.nowhere): break
    case .anchor, .matchStart, .matchEnd: canPass = true
    case .group(let content, _), .externalGroup(let content, _):
      self.init(of: content, ignoresCase: ignoresCase, role: role)
    case .backReference, .externalReference: self.init(bytes: .all, canPass: true)
    case .composing: self.init(bytes: CharacterTable.composing.leadBytes, canPass: true)
    case .optionalSequence(let atoms):
      let pieces = atoms.map { VimPattern.Piece(atom: $0, multi: nil) }
      self.init(
        of: VimPattern.Concat(pieces: pieces), ignoresCase: ignoresCase, role: role)
      canPass = true
    }
  }

  /// What this and then `next` can begin with.
  func followed(by next: FirstBytes) -> FirstBytes {
    guard canPass else { return self }
    var bytes = bytes
    bytes.formUnion(next.bytes)
    return FirstBytes(bytes: bytes, canPass: next.canPass)
  }

  /// What this or `other` can begin with.
  func or(_ other: FirstBytes) -> FirstBytes {
    var bytes = bytes
    bytes.formUnion(other.bytes)
    return FirstBytes(bytes: bytes, canPass: canPass || other.canPass)
  }
}
