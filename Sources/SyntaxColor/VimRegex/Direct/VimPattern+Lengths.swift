extension VimPattern.Piece {
  /// Whether it is a `\zs` or `\ze`, which always matches.
  var isBound: Bool { multi == nil && (atom == .matchStart || atom == .matchEnd) }

  /// Whether it can match nothing.
  fileprivate var canBeEmpty: Bool {
    switch multi {
    case nil, .atomic: atom.canBeEmpty
    case .times(let least, _, _): least == 0 || atom.canBeEmpty
    case .lookAhead, .lookBehind: true
    }
  }

  /// How many characters it matches, if that is always the same.
  fileprivate var fixedLength: Int? {
    switch multi {
    case nil: atom.fixedLength
    case .times(let least, let most, _) where least == most: atom.fixedLength.map { $0 * least }
    default: nil
    }
  }
}

extension VimPattern.Atom {
  /// Whether it can match nothing.
  var canBeEmpty: Bool {
    switch self {
    case .literal, .character, .lineBreak: false
    case .group(let content, _), .externalGroup(let content, _):
      content.branches.contains { $0.concats.last?.pieces.allSatisfy(\.canBeEmpty) ?? true }
    case .anchor, .matchStart, .matchEnd, .backReference, .externalReference, .optionalSequence,
      .composing:
      true
    }
  }

  /// The branches, each with its number of characters, if each has a fixed one.
  var fixedBranches: [(content: VimPattern.Alternation, length: Int)]? {
    guard case .group(let content, _) = self else {
      return fixedLength.map {
        let piece = VimPattern.Piece(atom: self, multi: nil)
        return [(.init(branches: [.init(concats: [.init(pieces: [piece])])]), $0)]
      }
    }
    var result: [(content: VimPattern.Alternation, length: Int)] = []
    for branch in content.branches {
      guard let length = branch.fixedLength else { return nil }
      result.append((.init(branches: [branch]), length))
    }
    return result
  }

  /// How many characters it matches, if that is always the same.
  fileprivate var fixedLength: Int? {
    switch self {
    case .literal, .character, .lineBreak: return 1
    case .anchor(.lineStart): return 0
    case .group(let content, _):
      guard let length = content.branches.first?.fixedLength,
        content.branches.allSatisfy({ $0.fixedLength == length })
      else { return nil }
      return length
    default: return nil
    }
  }
}

extension VimPattern.Branch {
  /// How many characters it matches, if that is always the same.
  fileprivate var fixedLength: Int? {
    guard concats.count == 1, let pieces = concats.first?.pieces else { return nil }
    var sum = 0
    for piece in pieces {
      guard let length = piece.fixedLength else { return nil }
      sum += length
    }
    return sum
  }
}
