import Bytes

/// The run of characters a pattern begins with, as `\h\w*:` does: what is found out at one place of
/// it holds for the whole of it.
///
/// Such a pattern takes one character and then any number that all may follow it. Begun later
/// within the run, it can go on from no place that it could not go on from before; so where it
/// matches at one place not at all, it matches at none up to the run's end. Without this a long word
/// that is no label would be read once from each of its letters.
struct LeadingRun: Sendable {
  /// The bytes of the characters a run can begin with, and of those that can follow; where one that
  /// is not ASCII is missing, none of those.
  private let first: ByteSet
  private let bytes: ByteSet

  /// Looks at how a pattern begins; `nil` if there is no such run, or if what follows may depend on
  /// what the run matched.
  init?(of pattern: VimPattern, backReferences: Set<Int>) {
    guard backReferences.isEmpty, let pieces = Self.firstPieces(pattern.alternation),
      let first = pieces.first, let taken = Self.scalars(first.atom, pattern)
    else { return nil }
    self.first = Self.bytes(of: taken)
    if Self.isRepeated(first) {
      bytes = self.first
      return
    }
    guard first.multi == nil, let next = pieces.dropFirst().first, Self.isRepeated(next),
      let run = Self.scalars(next.atom, pattern), taken.subtracting(run).isEmpty
    else { return nil }
    bytes = Self.bytes(of: run)
  }

  /// Returns the next place to try when there is no match at `start`: behind the run, if one begins
  /// there; `last` ends the search.
  func next(after start: Int, through last: Int, in text: SourceBuffer) -> Int {
    var place = text.character(after: start)
    guard first.contains(unsafe text.bytes[start]) else { return place }
    while place < last, bytes.contains(unsafe text.bytes[place]) { place += 1 }
    return place
  }

  /// The pieces that a pattern without alternatives begins with, those of a group it begins with
  /// among them.
  private static func firstPieces(_ alternation: VimPattern.Alternation) -> [VimPattern.Piece]? {
    guard alternation.branches.count == 1, let branch = alternation.branches.first,
      branch.concats.count == 1, var pieces = branch.concats.first?.pieces
    else { return nil }
    while case .matchStart = pieces.first?.atom { pieces.removeFirst() }
    guard let first = pieces.first, first.multi == nil else { return pieces }
    switch first.atom {
    case .group(let content, _), .externalGroup(let content, _):
      return firstPieces(content).map { $0 + pieces.dropFirst() }
    default: return pieces
    }
  }

  private static func isRepeated(_ piece: VimPattern.Piece) -> Bool {
    if case .times(_, most: nil, _) = piece.multi { return true }
    return false
  }

  private static func scalars(_ atom: VimPattern.Atom, _ pattern: VimPattern) -> ScalarSet? {
    switch atom {
    case .literal(let scalar):
      ScalarSet(
        (pattern.ignoresCase ? CaseFolding.variants(of: scalar) : [scalar]).map { $0...$0 })
    case .character(let members): members.scalars(ignoringCase: pattern.ignoresCase)
    default: nil
    }
  }

  /// NUL is left out: in a text it may stand for a line end.
  private static func bytes(of scalars: ScalarSet) -> ByteSet {
    var bytes = ByteSet((UInt8(1)..<0x80).filter { scalars.contains(UInt32($0)) })
    let others: ClosedRange<UInt32> = 0x80...ScalarSet.last
    if scalars.clamped(to: others).ranges == [others] {
      bytes.formUnion(ByteSet(UInt8(0x80)...UInt8.max))
    }
    bytes.remove(Byte.lineFeed)
    return bytes
  }
}
