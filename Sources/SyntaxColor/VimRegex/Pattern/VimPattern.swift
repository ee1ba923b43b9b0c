/// A parsed pattern, in the words of Vim's grammar (`:help pattern`).
struct VimPattern: Hashable, Sendable {
  /// The whole pattern.
  var alternation: Alternation
  /// Whether case is ignored, `\c` and `\C` counted.
  var ignoresCase: Bool
  /// Whether a `\k`, `\K` or `[:keyword:]` was filled in from 'iskeyword'.
  var namesKeywordCharacters: Bool
  /// Whether there is a `\Z`: composing characters do not count.
  var ignoresMarks = false

  /// `pattern`: branches with `\|` between; the first that matches is used.
  struct Alternation: Hashable, Sendable {
    var branches: [Branch]
  }

  /// `branch`: concats with `\&` between; all must match here, the last gives the match.
  struct Branch: Hashable, Sendable {
    var concats: [Concat]
  }

  /// `concat`: pieces one after the other.
  struct Concat: Hashable, Sendable {
    var pieces: [Piece]
  }

  /// `piece`: an atom, perhaps with a multi.
  struct Piece: Hashable, Sendable {
    var atom: Atom
    var multi: Multi?
  }

  /// `multi`: how often, or in what way, an atom matches (`:help pattern-multi-items`).
  enum Multi: Hashable, Sendable {
    /// `*`, `\+`, `\=`, `\{n,m}`, `\{-n,m}`; no `most` means any number.
    case times(least: Int, most: Int?, isGreedy: Bool)
    /// `\@=`, and `\@!` if negated.
    case lookAhead(isNegated: Bool)
    /// `\@<=`, and `\@<!` if negated; at most `limit` bytes back, never 0.
    case lookBehind(isNegated: Bool, limit: Int?)
    /// `\@>`
    case atomic
  }

  /// `atom` (`:help pattern-atoms`).
  ///
  /// Not `indirect`: arrays hold what lies in it, and boxes, whose addresses Swift keeps with the
  /// number of the case in them, would look lost to checkers of leaks.
  enum Atom: Hashable, Sendable {
    /// A character that stands for itself.
    case literal(UInt32)
    /// `.`, `\k`, `[]` and so on.
    case character(CharacterClass)
    /// `\n`
    case lineBreak
    /// `^`, `$`, `\<` and other places.
    case anchor(Anchor)
    /// `\zs`
    case matchStart
    /// `\ze`
    case matchEnd
    /// `\(…\)` with its number from 1, `\%(…\)` with none.
    case group(Alternation, number: Int?)
    /// `\z(…\)` with its number from 1.
    case externalGroup(Alternation, number: Int)
    /// `\1`…`\9`
    case backReference(Int)
    /// `\z1`…`\z9`
    case externalReference(Int)
    /// `\%[…]`: as much of the sequence as there is.
    case optionalSequence([Atom])
    /// `\%C`: composing characters, if any.
    case composing
  }

  /// A place between characters.
  enum Anchor: Hashable, Sendable {
    /// `^`, `\_^`
    case lineStart
    /// `$`, `\_$`
    case lineEnd
    /// `\<`
    case wordStart
    /// `\>`
    case wordEnd
    /// `\%^`
    case fileStart
    /// `\%$`
    case fileEnd
    /// `\%23l`, `\%<23c` and so on.
    case position(PositionTest)
    /// `\%#`, `\%V`, `\%'m`, `\%.l`: there is no cursor, no selection, no mark.
    case nowhere
  }

  /// `\%23l`, `\%<23c`, `\%>23v`.
  struct PositionTest: Hashable, Sendable {
    /// What is counted, from 1.
    enum Unit: Hashable, Sendable {
      /// `l`
      case line
      /// `c`, bytes.
      case column
      /// `v`, screen cells.
      case virtualColumn
    }

    /// How the place must compare with the number.
    enum Comparison: Hashable, Sendable {
      case equal, less, greater
    }

    var unit: Unit
    var comparison: Comparison
    var value: Int

    /// Whether a place with the number `actual` will do.
    func accepts(_ actual: Int) -> Bool {
      switch comparison {
      case .equal: actual == value
      case .less: actual < value
      case .greater: actual > value
      }
    }
  }
}

extension VimPattern.Piece {
  /// An atom that matches once.
  init(_ atom: VimPattern.Atom) { self.init(atom: atom, multi: nil) }
}

extension VimPattern.Alternation {
  /// Nothing but pieces one after the other.
  init(_ pieces: [VimPattern.Piece]) {
    branches = [.init(concats: [.init(pieces: pieces)])]
  }

  /// The pieces, if there is nothing but pieces one after the other.
  var pieces: [VimPattern.Piece]? {
    guard branches.count == 1, let concats = branches.first?.concats, concats.count == 1 else {
      return nil
    }
    return concats.first?.pieces
  }

  /// Calls `body` for each piece, those within others included.
  func forEachPiece(_ body: (VimPattern.Piece) -> Void) {
    for branch in branches {
      for concat in branch.concats {
        for piece in concat.pieces { piece.forEachPiece(body) }
      }
    }
  }
}

extension VimPattern.Piece {
  fileprivate func forEachPiece(_ body: (VimPattern.Piece) -> Void) {
    body(self)
    switch atom {
    case .group(let content, _), .externalGroup(let content, _): content.forEachPiece(body)
    case .optionalSequence(let atoms): for atom in atoms { Self(atom).forEachPiece(body) }
    default: break
    }
  }
}

extension VimPattern.Atom {
  /// The branches of a group; the atom itself as the only branch if it is none.
  var branches: [VimPattern.Branch] {
    if case .group(let content, _) = self { return content.branches }
    return VimPattern.Alternation([.init(self)]).branches
  }
}
