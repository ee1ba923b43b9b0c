import Bytes

extension VimPatternParser {
  /// Reads one atom; the reader is not at the end of a concat.
  mutating func atom() throws(PatternError) -> VimPattern.Atom {
    let wasAtStart = reader.isAtStart
    let token = reader.take()
    guard case .special(let byte) = token else { return .literal(token.scalar) }
    switch byte {
    case Byte.dot: return .character(.any)
    case Byte.caret: return .anchor(.lineStart)
    case Byte.dollar: return .anchor(.lineEnd)
    case Byte.lessThan: return .anchor(.wordStart)
    case Byte.greaterThan: return .anchor(.wordEnd)
    case UInt8(ascii: "n"): return .lineBreak
    case Byte.underscore: return try withLineEnd()
    case Byte.leftParenthesis: return try group()
    case Byte.leftBracket: return collection() ?? .literal(UInt32(byte))
    case Byte.percent: return try percent(wasAtStart: wasAtStart)
    case UInt8(ascii: "z"): return try external()
    case UInt8(ascii: "1")...UInt8(ascii: "9"): return try backReference(Int(byte - Byte.zero))
    case Byte.tilde: throw error("E33: No previous substitute regular expression")
    case Byte.bar, Byte.ampersand, Byte.rightParenthesis: throw misplaced(byte)
    default: break
    }
    if Self.isMulti(byte) { throw misplaced(byte) }
    if let named = named(byte) {
      return .character(named)
    }
    if Byte.isLetter(byte) { throw unknownOperator("\\\(Character(Unicode.Scalar(byte)))") }
    return .literal(UInt32(byte))
  }

  /// Returns the class `\x` for the letter x.
  private mutating func named(_ letter: UInt8) -> CharacterClass? {
    if letter | 0x20 == UInt8(ascii: "k") { namesKeywordCharacters = true }
    return CharacterClass.named(letter, iskeyword: context.iskeyword)
  }

  private func misplaced(_ byte: UInt8) -> PatternError {
    error("E866: Misplaced \(Character(Unicode.Scalar(byte)))")
  }

  private func unknownOperator(_ name: String) -> PatternError {
    error("E867: Unknown operator '\(name)'")
  }

  /// Reads what follows `\_`.
  private mutating func withLineEnd() throws(PatternError) -> VimPattern.Atom {
    let token = reader.take()
    if token == .end { throw error("E865: Regexp end encountered prematurely") }
    if token.isByte(Byte.caret) { return .anchor(.lineStart) }
    if token.isByte(Byte.dollar) { return .anchor(.lineEnd) }
    if token.isByte(Byte.leftBracket) {
      guard case .character(var members) = collection() else {
        return .literal(UInt32(Byte.leftBracket))
      }
      members.includesLineEnd = true
      return .character(members)
    }
    if token.isByte(Byte.dot) {
      return .character(CharacterClass(isNegated: true, includesLineEnd: true))
    }
    guard token.scalar < 0x80,
      var members = named(UInt8(truncatingIfNeeded: token.scalar))
    else { throw error("E877: Invalid character class: \\_") }
    members.includesLineEnd = true
    return .character(members)
  }

  /// Reads what follows `\(`.
  private mutating func group() throws(PatternError) -> VimPattern.Atom {
    guard groupCount < 9 else { throw error("E872: Too many '('") }
    groupCount += 1
    let number = groupCount
    let content = try alternation()
    guard reader.take(.special(Byte.rightParenthesis)) else { throw error("E54: Unmatched \\(") }
    closedGroups.insert(number)
    return .group(content, number: number)
  }

  /// Checks that the group is complete, or that a look-behind may yet match it before.
  private func backReference(_ number: Int) throws(PatternError) -> VimPattern.Atom {
    if !closedGroups.contains(number), !hasLookBehindAhead {
      throw error("E65: Illegal back reference")
    }
    return .backReference(number)
  }

  private var hasLookBehindAhead: Bool {
    let rest = reader.bytes[reader.offset...]
    return rest.indices.contains { index in
      rest[index...].starts(with: "@<=".utf8) || rest[index...].starts(with: "@<!".utf8)
    }
  }

  /// Reads what follows `\z`.
  private mutating func external() throws(PatternError) -> VimPattern.Atom {
    let token = reader.take()
    switch token.scalar {
    case UInt32(UInt8(ascii: "s")): return .matchStart
    case UInt32(UInt8(ascii: "e")): return .matchEnd
    case UInt32(UInt8(ascii: "1"))...UInt32(UInt8(ascii: "9")):
      guard context.role == .regionSkip || context.role == .regionEnd else {
        throw error("E67: \\z1 - \\z9 not allowed here")
      }
      return .externalReference(Int(token.scalar) - Int(Byte.zero))
    case UInt32(Byte.leftParenthesis):
      guard context.role == .regionStart else { throw error("E66: \\z( not allowed here") }
      guard externalGroupCount < 9 else { throw error("E879: Too many \\z(") }
      externalGroupCount += 1
      let number = externalGroupCount
      let content = try alternation()
      guard reader.take(.special(Byte.rightParenthesis)) else { throw error("E52: Unmatched \\z(") }
      return .externalGroup(content, number: number)
    default: throw unknownOperator("\\z")
    }
  }

  /// Reads what follows `\%`.
  private mutating func percent(wasAtStart: Bool) throws(PatternError) -> VimPattern.Atom {
    if let byte = reader.rawByte,
      Byte.isDigit(byte) || byte == Byte.lessThan || byte == Byte.greaterThan
    {
      return try position(wasAtStart: wasAtStart)
    }
    let token = reader.take()
    guard token.scalar < 0x80 else { throw unknownOperator("\\%") }
    if token.isByte(UInt8(ascii: "l")) || token.isByte(UInt8(ascii: "c"))
      || token.isByte(UInt8(ascii: "v"))
    {
      throw error("E1273: missing value in '\\%\(Character(Unicode.Scalar(UInt8(token.scalar))))'")
    }
    switch UInt8(truncatingIfNeeded: token.scalar) {
    case Byte.leftParenthesis:
      let content = try alternation()
      guard reader.take(.special(Byte.rightParenthesis)) else { throw error("E53: Unmatched \\%(") }
      return .group(content, number: nil)
    case Byte.caret: return .anchor(.fileStart)
    case Byte.dollar: return .anchor(.fileEnd)
    case Byte.hash, UInt8(ascii: "V"): return .anchor(.nowhere)
    case UInt8(ascii: "C"): return .composing
    case Byte.leftBracket: return try optionalSequence()
    case Byte.dot, Byte.apostrophe:
      // `.l`, `.c`, `.v` or a mark's name.
      let name = reader.take()
      if token.isByte(Byte.dot), !"lcv".utf8.contains(where: name.isByte) || name == .end {
        throw unknownOperator("\\%.")
      }
      return .anchor(.nowhere)
    case let letter:
      guard let (base, digits) = Self.numberForm(letter) else { throw unknownOperator("\\%") }
      guard let value = scalar(base: base, digits: digits), value <= Int(Int32.max) else {
        throw error("E678: Invalid character after \\%[dxouU]")
      }
      return .literal(UInt32(value))
    }
  }

  /// Reads `23l`, `<23c`, `>'m` and so on.
  private mutating func position(wasAtStart: Bool) throws(PatternError) -> VimPattern.Atom {
    var comparison = VimPattern.PositionTest.Comparison.equal
    if reader.rawByte == Byte.lessThan { comparison = .less }
    if reader.rawByte == Byte.greaterThan { comparison = .greater }
    if comparison != .equal { reader.skipRaw(1) }
    let number = reader.number()
    if number == nil, reader.rawByte == Byte.apostrophe || reader.rawByte == Byte.dot {
      reader.skipRaw(2)
      return .anchor(.nowhere)
    }
    guard let value = number else { throw unknownOperator("\\%") }
    let unit: VimPattern.PositionTest.Unit
    switch reader.rawByte {
    case UInt8(ascii: "l"): unit = .line
    case UInt8(ascii: "c"): unit = .column
    case UInt8(ascii: "v"): unit = .virtualColumn
    default: throw unknownOperator("\\%")
    }
    _ = reader.take()
    if unit == .line, wasAtStart { reader.markStart() }
    let test = VimPattern.PositionTest(unit: unit, comparison: comparison, value: value)
    return .anchor(.position(test))
  }

  /// Reads what follows `\%[`.
  private mutating func optionalSequence() throws(PatternError) -> VimPattern.Atom {
    nesting += 1
    defer { nesting -= 1 }
    try checkNesting()
    var atoms: [VimPattern.Atom] = []
    while !reader.peek.isByte(Byte.rightBracket) {
      guard reader.peek != .end else { throw error("E69: Missing ] after \\%[") }
      atoms.append(try atom())
    }
    _ = reader.take()
    guard !atoms.isEmpty else { throw error("E70: Empty \\%[]") }
    return .optionalSequence(atoms)
  }

  /// The base of the number after `d`, `x`, `o`, `u` or `U` and how many digits it may have.
  static func numberForm(_ letter: UInt8) -> (base: Int, digits: Int)? {
    switch letter {
    case UInt8(ascii: "d"): (10, 12)
    case UInt8(ascii: "o"): (8, 4)
    case UInt8(ascii: "x"): (16, 2)
    case UInt8(ascii: "u"): (16, 4)
    case UInt8(ascii: "U"): (16, 8)
    default: nil
    }
  }

  /// Reads a number in `base`, or nothing.
  mutating func scalar(base: Int, digits: Int) -> Int? {
    var value: Int?
    for _ in 0..<digits {
      guard let byte = reader.rawByte, let digit = Byte.hexadecimalValue(byte), digit < base else {
        break
      }
      // An octal number stops before it would pass 0o377.
      if base == 8, (value ?? 0) * 8 + digit > 0o377 { break }
      value = (value ?? 0) * base + digit
      reader.skipRaw(1)
    }
    return value
  }
}
