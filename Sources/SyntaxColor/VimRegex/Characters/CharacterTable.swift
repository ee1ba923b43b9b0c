import Bytes

/// Look-ups in what Vim knows about each character (the files of `Tables`).
enum CharacterTable {
  /// Returns Vim's class of a character from 0x100 up: 0 blank, 1 punctuation, 2 and above words.
  static func wordClass(of scalar: UInt32) -> Int {
    Int(value(of: scalar, in: EmbeddedTables.classes))
  }

  /// Returns how many screen cells a character takes; a tab is the caller's business.
  static func width(of scalar: UInt32) -> Int {
    if scalar < 0x20 || scalar == 0x7F { return 2 }
    return scalar < 0x80 ? 1 : Int(value(of: scalar, in: EmbeddedTables.widths))
  }

  /// Whether a character composes with the one before it.
  static func isComposing(_ scalar: UInt32) -> Bool {
    scalar >= 0x300 && value(of: scalar, in: EmbeddedTables.composing) == 1
  }

  /// The characters from 0x100 up that Vim takes for parts of words.
  static let words = set(in: EmbeddedTables.classes) { $0 >= 2 }.clamped(
    to: 0x100...ScalarSet.last)
  /// The composing characters.
  static let composing = set(in: EmbeddedTables.composing) { $0 == 1 }
  /// The printable characters; a tab is one (`isprint+=9`).
  static let printable = set(in: EmbeddedTables.printable) { $0 == 1 }
    .union(ScalarSet([0x09...0x09, 0x20...0x7E]))
  /// `[:lower:]`.
  static let lowercase = strided(EmbeddedTables.lowercase).union(ScalarSet([0x61...0x7A]))
  /// `[:upper:]`.
  static let uppercase = strided(EmbeddedTables.uppercase).union(ScalarSet([0x41...0x5A]))

  /// Finds the last pair that does not begin behind `scalar`.
  private static func value(of scalar: UInt32, in pairs: [Int32]) -> Int32 {
    let next = (0..<pairs.count / 2).partitioningIndex { pairs[$0 * 2] > Int32(scalar) }
    return pairs[max(next - 1, 0) * 2 + 1]
  }

  private static func set(in pairs: [Int32], where isMember: (Int32) -> Bool) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    for index in stride(from: 0, to: pairs.count, by: 2) where isMember(pairs[index + 1]) {
      let next = index + 2 < pairs.count ? UInt32(pairs[index + 2]) - 1 : ScalarSet.last
      ranges.append(UInt32(pairs[index])...next)
    }
    return ScalarSet(ranges)
  }

  private static func strided(_ triples: [Int32]) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    for index in stride(from: 0, to: triples.count, by: 3) {
      let members = stride(
        from: triples[index], through: triples[index + 1], by: Int(triples[index + 2]))
      for member in members { ranges.append(UInt32(member)...UInt32(member)) }
    }
    return ScalarSet(ranges)
  }
}
