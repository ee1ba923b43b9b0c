import Bytes

extension OnigurumaTranslator {
  /// Writes one character, or all of its cases.
  mutating func emitLiteral(_ scalar: UInt32) {
    // A text's line holds no line end: Vim keeps a NUL as one there.
    let scalar = scalar == 0x0A && context.role != .script ? 0 : scalar
    guard Unicode.Scalar(scalar) != nil else { return putNothing() }
    if ignoresCase {
      let members = scalars(of: scalar)
      if members.ranges.count > 1 { return put(members) }
    }
    putEscaped(scalar)
  }

  /// Returns the characters that stand for `scalar` in the text.
  func scalars(of scalar: UInt32) -> ScalarSet {
    let scalar = scalar == 0x0A && context.role != .script ? 0 : scalar
    guard ignoresCase else { return ScalarSet([scalar...scalar]) }
    let members = ScalarSet(CaseFolding.variants(of: scalar).map { $0...$0 })
    return alphabet == .ascii ? members.clamped(to: 0...0x7F) : members
  }

  /// Returns the characters of the text that a class stands for.
  func scalars(of members: CharacterClass) -> ScalarSet {
    var set = members.scalars(ignoringCase: ignoresCase)
    if context.role != .script {
      if !members.isNegated, set.contains(0x0A) { set.insert(0) }
      set.remove(0x0A)
    }
    if members.includesLineEnd { set.insert(0x0A) }
    return set
  }

  mutating func emit(_ members: CharacterClass) {
    let set = scalars(of: members)
    if alphabet == .composing {
      put("(?:")
      put(set)
      put(CharacterTable.composing)
      put("*+)")
    } else {
      put(set)
    }
  }

  /// Writes a set, or its opposite if that is shorter.
  mutating func put(_ set: ScalarSet) {
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
