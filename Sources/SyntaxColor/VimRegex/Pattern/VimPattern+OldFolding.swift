import Bytes

extension VimPattern {
  /// Makes plain text in any case match as Vim did it before 9.1.296: where the first character of
  /// the text is shorter in UTF-8 than that of the pattern, bytes behind it are passed over, as many
  /// as it lacks.
  mutating func foldAsBefore() {
    guard ignoresCase, var pieces = alternation.pieces, let first = pieces.first,
      pieces.allSatisfy({ $0.isLiteral }), case .literal(let scalar) = first.atom
    else { return }
    let variants = CaseFolding.variants(of: scalar)
    let length = Self.byteCount(scalar)
    let lengths = Set(variants.map { Self.byteCount($0) }).sorted(by: >)
    guard let shortest = lengths.last, shortest < length else { return }
    let branches = lengths.map { count in
      var characters = CharacterClass()
      characters.fixed = ScalarSet(
        variants.filter { Self.byteCount($0) == count }.map { $0...$0 })
      let passed = Array(repeating: Self.passedByte, count: max(length - count, 0))
      return Branch(concats: [Concat(pieces: [Piece(.character(characters))] + passed)])
    }
    pieces[0] = Piece(.group(Alternation(branches: branches), number: nil))
    alternation = Alternation(pieces)
  }

  private static func byteCount(_ scalar: UInt32) -> Int {
    UTF8Scalar.length(lead: UTF8Scalar.lead(of: scalar))
  }

  /// A character of one byte, or the line's end.
  private static var passedByte: Piece {
    var ascii = CharacterClass()
    ascii.fixed = ScalarSet([1...9, 11...0x7F])
    let branches = [Atom.character(ascii), .anchor(.lineEnd)].flatMap(\.branches)
    return Piece(.group(Alternation(branches: branches), number: nil))
  }
}

extension VimPattern.Piece {
  fileprivate var isLiteral: Bool {
    if case .literal = atom { return multi == nil }
    return false
  }
}
