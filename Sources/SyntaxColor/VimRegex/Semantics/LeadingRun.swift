import Bytes

/// The run of characters a pattern begins with: that of `\h\w*:` is a word.
///
/// If such a pattern does not match at the first character of a run, it matches at none of the others
/// either: each attempt could only go on where the first one has tried to. So the search goes on
/// behind the run. Without this a long word that no `:` follows is read again from each letter.
struct LeadingRun: Sendable {
  /// The bytes of the characters a run can begin with, and of those that can follow; where one that
  /// is not ASCII is missing, none of those.
  private let first: ByteSet
  private let bytes: ByteSet

  /// Looks at how a pattern begins; `nil` if there is no such run, or if what follows may depend on
  /// what the run matched.
  init?(of alternation: VimPattern.Alternation, backReferences: Set<Int>, by rules: CharacterRules)
  {
    guard backReferences.isEmpty, let pieces = Self.firstPieces(alternation),
      let first = pieces.first, let taken = rules.characters(of: first.atom)
    else { return nil }
    self.first = Self.bytes(of: taken)
    if Self.isRepeated(first) {
      bytes = self.first
      return
    }
    guard first.multi == nil, let next = pieces.dropFirst().first, Self.isRepeated(next),
      let run = rules.characters(of: next.atom), taken.subtracting(run).isEmpty
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
    guard var pieces = alternation.pieces else { return nil }
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

  private static func bytes(of scalars: ScalarSet) -> ByteSet {
    var bytes = scalars.asciiBytes
    if scalars.holdsAllButASCII { bytes.formUnion(ByteSet(UInt8(0x80)...UInt8.max)) }
    return bytes
  }
}
