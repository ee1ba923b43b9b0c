import Bytes

/// The content of a look-behind, read backwards from the place it must end at.
///
/// A look-behind asks whether any text that ends at a place matches. Which one is found first does
/// not matter, so a single walk back follows all of them at once. It ends when none is left, mostly
/// after one character.
struct BackwardAutomaton: Sendable {
  /// What to do in a state.
  enum Step: Sendable {
    /// Go one character back, if it is one of these.
    case character(CharacterTest, next: Int)
    /// Go on if the place is right.
    case place(PlaceTest, next: Int)
    /// Go on if a look-behind holds here.
    case lookBehind(LookBehind<BackwardAutomaton>, next: Int)
    /// Go on in both.
    case either(Int, Int)
    /// All of the content has matched.
    case accept
  }

  /// A set of characters, ASCII ones as bytes.
  struct CharacterTest: Sendable {
    let ascii: ByteSet
    let others: ScalarSet

    init(_ members: ScalarSet) {
      ascii = members.asciiBytes
      others = members.clamped(to: 0x80...ScalarSet.last)
    }
  }

  /// The states, the first one being ``accept``.
  private(set) var steps: [Step] = [.accept]
  /// The state to begin with.
  private(set) var entry = 0
  /// How deep look-behinds stand in each other.
  private(set) var depth = 1

  /// How many states there may be: a walk keeps up to that many ways at each character.
  static let greatestCount = 2_000
  /// How deep look-behinds may stand in each other.
  static let greatestDepth = 4

  /// Builds the automaton of `atom`; `nil` if it holds what must be matched forwards (look-aheads,
  /// references, bounds of the match, groups whose text is asked for) or is too large.
  init?(of atom: VimPattern.Atom, for translator: OnigurumaTranslator) {
    guard translator.alphabet != .composing,
      let first = build(atom, next: 0, translator), depth <= Self.greatestDepth
    else { return nil }
    entry = first
  }

  private mutating func add(_ step: Step) -> Int? {
    guard steps.count < Self.greatestCount else { return nil }
    steps.append(step)
    return steps.count - 1
  }

  // MARK: Structure

  /// Adds states for `alternation` that go on to `next`; returns the first.
  private mutating func build(
    _ alternation: VimPattern.Alternation, next: Int, _ translator: OnigurumaTranslator
  ) -> Int? {
    var entry: Int?
    for branch in alternation.branches {
      guard branch.concats.count == 1, let concat = branch.concats.first else { return nil }
      var first = next
      // What stands first is met last on the way back.
      for piece in concat.pieces {
        guard let state = build(piece, next: first, translator) else { return nil }
        first = state
      }
      guard let joined = join(entry, first) else { return nil }
      entry = joined
    }
    return entry
  }

  private mutating func join(_ one: Int?, _ other: Int) -> Int? {
    guard let one else { return other }
    return add(.either(one, other))
  }

  private mutating func build(
    _ piece: VimPattern.Piece, next: Int, _ translator: OnigurumaTranslator
  ) -> Int? {
    switch piece.multi {
    case nil: return build(piece.atom, next: next, translator)
    case .times(let least, let most, _):
      return build(piece.atom, least: least, most: most, next: next, translator)
    case .lookBehind(let isNegated, let limit):
      guard let content = BackwardAutomaton(of: piece.atom, for: translator) else { return nil }
      depth = max(depth, content.depth + 1)
      let behind = LookBehind(content: content, isNegated: isNegated, limit: limit)
      return add(.lookBehind(behind, next: next))
    case .lookAhead, .atomic: return nil
    }
  }

  private mutating func build(
    _ atom: VimPattern.Atom, least: Int, most: Int?, next: Int,
    _ translator: OnigurumaTranslator
  ) -> Int? {
    let unbounded = most == nil || (most ?? 0) > OnigurumaTranslator.greatestCount
    guard least <= Self.greatestCount, unbounded || (most ?? 0) <= Self.greatestCount else {
      return nil
    }
    var first = next
    if unbounded {
      guard let again = add(.either(next, next)),
        let content = build(atom, next: again, translator)
      else { return nil }
      steps[again] = .either(content, next)
      first = again
    } else {
      for _ in 0..<max(0, (most ?? 0) - least) {
        guard let content = build(atom, next: first, translator),
          let optional = add(.either(content, next))
        else { return nil }
        first = optional
      }
    }
    for _ in 0..<least {
      guard let content = build(atom, next: first, translator) else { return nil }
      first = content
    }
    return first
  }

  // MARK: Atoms

  private mutating func build(
    _ atom: VimPattern.Atom, next: Int, _ translator: OnigurumaTranslator
  ) -> Int? {
    switch atom {
    case .literal, .character, .lineBreak:
      return translator.rules.characters(of: atom).flatMap {
        add(.character(CharacterTest($0), next: next))
      }
    case .anchor(let anchor):
      return add(.place(PlaceTest(anchor, role: translator.rules.role), next: next))
    case .group(let content, let number):
      if let number, translator.neededGroups.contains(number) { return nil }
      return build(content, next: next, translator)
    case .optionalSequence(let atoms):
      var last = next
      var entry = next
      for atom in atoms {
        guard let state = build(atom, next: last, translator), let joined = join(entry, state)
        else { return nil }
        (last, entry) = (state, joined)
      }
      return entry
    case .externalGroup, .backReference, .externalReference, .matchStart, .matchEnd, .composing:
      return nil
    }
  }
}
