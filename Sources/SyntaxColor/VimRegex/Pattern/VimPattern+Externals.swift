import Bytes

extension VimPattern {
  /// Returns the pattern with the texts that its `\z1`…`\z9` stand for in their place; those that
  /// are not set match empty.
  func filled(with externals: ExternalMatch) -> VimPattern {
    var pattern = self
    pattern.alternation = alternation.filled(with: externals)
    return pattern
  }
}

extension VimPattern.Alternation {
  fileprivate func filled(with externals: ExternalMatch) -> Self {
    Self(
      branches: branches.map { branch in
        .init(concats: branch.concats.map { $0.filled(with: externals) })
      })
  }
}

extension VimPattern.Concat {
  fileprivate func filled(with externals: ExternalMatch) -> Self {
    Self(
      pieces: pieces.flatMap { piece -> [VimPattern.Piece] in
        // Characters of their own, not a group, so that plain text is seen to be that.
        if case .externalReference(let number) = piece.atom, piece.multi == nil {
          return externals.literals(number)
        }
        return [.init(atom: piece.atom.filled(with: externals), multi: piece.multi)]
      })
  }
}

extension VimPattern.Atom {
  fileprivate func filled(with externals: ExternalMatch) -> Self {
    switch self {
    case .group(let content, let number):
      return .group(content.filled(with: externals), number: number)
    case .externalGroup(let content, let number):
      return .externalGroup(content.filled(with: externals), number: number)
    case .externalReference(let number):
      let text = VimPattern.Concat(pieces: externals.literals(number))
      return .group(.init(branches: [.init(concats: [text])]), number: nil)
    case .optionalSequence(let atoms):
      return .optionalSequence(atoms.map { $0.filled(with: externals) })
    case .literal, .character, .lineBreak, .anchor, .matchStart, .matchEnd, .backReference,
      .composing:
      return self
    }
  }
}

extension ExternalMatch {
  /// The characters of the text that `\zn` stands for.
  fileprivate func literals(_ number: Int) -> [VimPattern.Piece] {
    guard texts.indices.contains(number - 1), let text = texts[number - 1] else { return [] }
    var pieces: [VimPattern.Piece] = []
    var offset = 0
    while offset < text.count {
      let (scalar, length) = UTF8Scalar.decode(text, at: offset)
      pieces.append(.init(atom: .literal(scalar), multi: nil))
      offset += length
    }
    return pieces
  }
}
