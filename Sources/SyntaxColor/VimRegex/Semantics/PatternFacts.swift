import Bytes

/// What can be told of a pattern without compiling it.
struct PatternFacts: Sendable {
  /// The bytes a raw match can begin with; `nil` if it can be empty or nothing is known.
  var firstBytes: ByteSet?
  /// The text, if the pattern is nothing but that text and case matters.
  var literal: [UInt8]?
  /// Whether the pattern is nothing but text, whether or not case matters.
  var isPlainText: Bool
  /// Whether no match holds a line end, looks over one or asks for the file's start or end.
  var isOneLine: Bool
  /// How many bytes the pattern reads at the most; `nil` where there is no limit or it is not known.
  var longest: Int?
  /// Whether there is a `\%^`.
  var asksForFileStart = false
  /// Whether there is a `\<` or `\>`.
  var hasWordEdges = false
  /// Whether there is a `$` that is an anchor.
  var matchesLineEnd = false
  /// Whether there is a `\@<=` or `\@<!`.
  var hasLookBehind = false
  private var hasLookAround = false
  /// Whether there is a `\zs`.
  var movesStart = false
  /// Whether each match begins at a line's start.
  var needsLineStart: Bool
  /// Whether there is a `\z(…\)`.
  var definesExternals = false
  /// The n of each `\n` and `\zn`, ascending.
  var backReferences: Set<Int> = []
  var externalReferences: Set<Int> = []
  /// The run the pattern begins with, if it does.
  var leadingRun: LeadingRun?

  init(of pattern: VimPattern, by rules: CharacterRules) {
    let text = Self.plainText(of: pattern)
    // Vim takes plain text of one character by a way of its own only up to 9.1.
    let isOne = pattern.alternation.pieces?.count == 1
    isPlainText = text != nil && !(isOne && rules.version.limitsOneCharacter)
    literal = pattern.ignoresCase || pattern.ignoresMarks ? nil : text
    let first = FirstBytes(of: pattern.alternation, by: rules)
    firstBytes = first.canPass || first.bytes.count == 256 ? nil : first.bytes
    needsLineStart = pattern.alternation.begins(with: .lineStart)
    isOneLine = pattern.alternation.isOneLine
    pattern.alternation.forEachPiece { collect($0) }
    let looksAround = hasLookAround || !backReferences.isEmpty || !externalReferences.isEmpty
    longest = looksAround ? nil : MatchSize(of: pattern.alternation).most.map { $0 * 4 }
    leadingRun = LeadingRun(of: pattern.alternation, backReferences: backReferences, by: rules)
  }

  /// Returns the pattern's text if it is nothing but characters.
  private static func plainText(of pattern: VimPattern) -> [UInt8]? {
    guard let pieces = pattern.alternation.pieces, !pieces.isEmpty else { return nil }
    var text: [UInt8] = []
    for piece in pieces {
      guard case .literal(let scalar) = piece.atom, piece.multi == nil,
        scalar != 0x0A, Unicode.Scalar(scalar) != nil, !CharacterTable.isComposing(scalar)
      else { return nil }
      UTF8Scalar.append(scalar, to: &text)
    }
    return text
  }

  private mutating func collect(_ piece: VimPattern.Piece) {
    switch piece.multi {
    case .lookBehind:
      hasLookBehind = true
      hasLookAround = true
    case .lookAhead: hasLookAround = true
    default: break
    }
    switch piece.atom {
    case .anchor(.lineEnd): matchesLineEnd = true
    case .anchor(.wordStart), .anchor(.wordEnd): hasWordEdges = true
    case .anchor(.fileStart): asksForFileStart = true
    case .externalGroup: definesExternals = true
    case .backReference(let number): backReferences.insert(number)
    case .externalReference(let number): externalReferences.insert(number)
    case .matchStart: movesStart = true
    default: break
    }
  }
}
