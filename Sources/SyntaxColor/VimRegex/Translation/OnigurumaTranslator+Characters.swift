import Bytes

extension OnigurumaTranslator {
  /// Writes an atom of one character.
  mutating func emitCharacter(_ atom: VimPattern.Atom) {
    guard let set = rules.characters(of: atom) else { return }
    if set.contains(0x0A) { isBehindLineEnd = true }
    if alphabet == .composing, takesMarks(atom) {
      put("(?:")
      put(set)
      put(CharacterTable.composing)
      put("*+)")
    } else {
      put(set)
    }
  }

  /// Whether what composes with a character belongs to it.
  private func takesMarks(_ atom: VimPattern.Atom) -> Bool {
    if case .character = atom { return true }
    return ignoresMarks
  }

  /// Writes a set, or its opposite if that is shorter.
  mutating func put(_ set: ScalarSet) {
    if let only = set.onlyMember, Unicode.Scalar(only) != nil { return putEscaped(only) }
    let bound: UInt32 = alphabet == .ascii ? 0x7F : ScalarSet.last
    let members = set.clamped(to: 0...bound)
    let others = set.complement().clamped(to: 0...bound)
    if members.isEmpty { return putNothing() }
    if others.isEmpty { return put("(?m:.)") }
    if others == ScalarSet([0x0A...0x0A]) { return put(".") }
    let isNegated = others.ranges.count < members.ranges.count
    put(isNegated ? "[^" : "[")
    for range in (isNegated ? others : members).ranges {
      putEscaped(range.lowerBound)
      if range.count > 2 { put("-") }
      if range.count > 1 { putEscaped(range.upperBound) }
    }
    put("]")
  }

  /// Writes one character that no text holds; unlike `(?!)` it can be repeated and looked behind for.
  mutating func putNothing() { put("[^\\x{0}-\\x{10FFFF}]") }

  /// Writes a character so that it means nothing but itself.
  private mutating func putEscaped(_ scalar: UInt32) {
    if scalar < 0x80, Byte.isLetter(UInt8(scalar)) || Byte.isDigit(UInt8(scalar)) {
      translation.source.append(UInt8(scalar))
    } else {
      put("\\x{\(String(scalar, radix: 16))}")
    }
  }

  mutating func put(_ text: String) { translation.source += text.utf8 }

  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { unsafe translation.source += $0 }
  }
}
