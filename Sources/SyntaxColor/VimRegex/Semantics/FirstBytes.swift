import Bytes

/// The bytes that a part of a pattern can have next, at the place where it begins to match.
struct FirstBytes {
  /// Every byte it can begin with.
  var bytes = ByteSet()
  /// Whether it can match whatever the next byte is, because it can be empty or looks elsewhere.
  var canPass: Bool

  /// The next bytes with which a match is possible.
  var candidates: ByteSet { canPass ? .all : bytes }

  init(bytes: ByteSet = ByteSet(), canPass: Bool) {
    self.bytes = bytes
    self.canPass = canPass
  }

  init(of alternation: VimPattern.Alternation, by rules: CharacterRules) {
    self.init(canPass: false)
    for branch in alternation.branches {
      // All concats must match here, so any one that says something will do; where none does and
      // there are several, what one of them ends before does not bind what follows.
      let concats = branch.concats.reversed().map {
        FirstBytes(of: $0.pieces[...], by: rules)
      }
      let only = concats.count == 1 ? concats.first : nil
      let best = concats.first { !$0.canPass } ?? only ?? FirstBytes(bytes: .all, canPass: true)
      bytes.formUnion(best.bytes)
      canPass = canPass || best.canPass
    }
  }

  /// What pieces one after the other can begin with.
  init(of pieces: ArraySlice<VimPattern.Piece>, by rules: CharacterRules) {
    self.init(canPass: true)
    for piece in pieces where canPass {
      let first = FirstBytes(of: piece, by: rules)
      bytes.formUnion(first.bytes)
      canPass = first.canPass
    }
  }

  init(of piece: VimPattern.Piece, by rules: CharacterRules) {
    switch piece.multi {
    case .lookBehind, .lookAhead(isNegated: true): self.init(canPass: true)
    case .times(_, most: 0, _): self.init(canPass: true)
    case .times(let least, _, _):
      self.init(of: piece.atom, by: rules)
      if least == 0 { canPass = true }
    case .lookAhead, .atomic, nil:
      self.init(of: piece.atom, by: rules)
    }
  }

  private init(of atom: VimPattern.Atom, by rules: CharacterRules) {
    self.init(canPass: false)
    switch atom {
    case .literal, .character, .lineBreak: bytes = rules.characters(of: atom)?.leadBytes ?? .all
    case .anchor(let anchor):
      switch Edge(anchor, role: rules.role) {
      case .lineEnd, .lastLineEnd: bytes = ByteSet(Byte.lineFeed)
      case .nowhere: break
      default: canPass = true
      }
    case .matchStart, .matchEnd: canPass = true
    case .group(let content, _), .externalGroup(let content, _):
      self.init(of: content, by: rules)
    case .backReference, .externalReference: self.init(bytes: .all, canPass: true)
    case .composing: self.init(bytes: CharacterTable.composing.leadBytes, canPass: true)
    case .optionalSequence(let atoms):
      self.init(of: atoms.map(VimPattern.Piece.init)[...], by: rules)
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
