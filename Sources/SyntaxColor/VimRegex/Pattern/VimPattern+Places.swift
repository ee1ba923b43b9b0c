extension VimPattern.Alternation {
  /// Whether no match begins elsewhere than at such a place.
  func begins(with anchor: VimPattern.Anchor) -> Bool { without(anchor).branches.isEmpty }

  /// Whether there is a branch that begins with it.
  func canBegin(with anchor: VimPattern.Anchor) -> Bool {
    branches.contains { branch in
      branch.concats.contains { concat in
        switch concat.pieces.first?.atom {
        case .anchor(anchor): true
        case .group(let content, _): content.canBegin(with: anchor)
        default: false
        }
      }
    }
  }

  /// Returns what is left where there is no such place: the branches that do not begin with it.
  func without(_ anchor: VimPattern.Anchor) -> Self {
    Self(branches: branches.compactMap { $0.without(anchor) })
  }

  /// Whether no match holds a line end, looks over one or asks for the file's start or end.
  var isOneLine: Bool {
    var isOneLine = true
    forEachPiece { piece in
      switch piece.atom {
      case .lineBreak, .anchor(.fileStart), .anchor(.fileEnd): isOneLine = false
      case .character(let members) where members.includesLineEnd: isOneLine = false
      default: break
      }
    }
    return isOneLine
  }
}

extension VimPattern.Branch {
  fileprivate func without(_ anchor: VimPattern.Anchor) -> Self? {
    var branch = self
    for (index, concat) in concats.enumerated() {
      guard let piece = concat.pieces.first, piece.multi == nil else { continue }
      switch piece.atom {
      case .anchor(anchor): return nil
      case .group(let content, let number):
        let rest = content.without(anchor)
        if rest.branches.isEmpty { return nil }
        branch.concats[index].pieces[0].atom = .group(rest, number: number)
      default: break
      }
    }
    return branch
  }
}
