import Bytes

/// Parses a pattern, or refuses it with Vim's reason.
struct VimPatternParser {
  /// How deep groups and look-arounds may nest.
  ///
  /// Vim knows no limit but memory; here each level costs stack, in this parser, in the translator
  /// and in Oniguruma. Vim's own syntax files nest 12 deep.
  static let nestingLimit = 60

  var reader: PatternReader
  let context: PatternContext
  /// What `\c` and `\C` said.
  var caseSwitch: (ignore: Bool, match: Bool) = (false, false)
  /// The number of `\(` and `\z(` so far.
  var groupCount = 0
  var externalGroupCount = 0
  /// The groups whose `\)` was seen.
  var closedGroups: Set<Int> = []
  var nesting = 0
  /// Whether 'iskeyword' was used.
  var namesKeywordCharacters = false
  /// Whether there is a `\Z`, which may come behind what it is about.
  private var skipsMarks: Bool {
    zip(reader.bytes, reader.bytes.dropFirst()).contains {
      $0 == Byte.backslash && $1 == UInt8(ascii: "Z")
    }
  }
  /// Whether a `\Z` was read.
  private var ignoresMarks = false
  /// What is wrong with a range in `[]`, noticed inside it.
  var reversedRange: PatternError?

  /// Parses `pattern`.
  ///
  /// - Throws: What Vim says of it, with Vim's error number.
  static func parse(
    _ pattern: [UInt8], context: PatternContext
  ) throws(PatternError) -> VimPattern {
    var parser = VimPatternParser(reader: PatternReader(pattern), context: context)
    try parser.skipEngineChoice()
    let alternation = try parser.alternation()
    if parser.reader.peek == .special(Byte.rightParenthesis) {
      throw parser.error("E55: Unmatched \\)")
    }
    if let reversed = parser.reversedRange { throw reversed }
    let switches = parser.caseSwitch
    var pattern = VimPattern(
      alternation: alternation,
      ignoresCase: switches.ignore || (context.ignoresCase && !switches.match),
      namesKeywordCharacters: parser.namesKeywordCharacters,
      ignoresMarks: parser.ignoresMarks)
    if context.version.foldsByLength { pattern.foldAsBefore() }
    return pattern
  }

  private init(reader: PatternReader, context: PatternContext) {
    self.reader = reader
    self.context = context
  }

  /// Makes an error at the reader's place.
  func error(_ message: String) -> PatternError {
    PatternError(message: message, offset: reader.offset)
  }

  /// `\%#=1` at the start chooses one of Vim's two engines; here there is one.
  private mutating func skipEngineChoice() throws(PatternError) {
    guard reader.bytes.starts(with: "\\%#=".utf8) else { return }
    guard reader.bytes.count > 4, (Byte.zero...Byte.zero + 2).contains(reader.bytes[4]) else {
      throw error("E864: \\%#= can only be followed by 0, 1, or 2")
    }
    reader.skipRaw(5)
  }

  /// Reads branches up to a `\)` or the end.
  mutating func alternation() throws(PatternError) -> VimPattern.Alternation {
    nesting += 1
    defer { nesting -= 1 }
    try checkNesting()
    var branches = [try branch()]
    while reader.take(.special(Byte.bar)) { branches.append(try branch()) }
    return VimPattern.Alternation(branches: branches)
  }

  /// Refuses what nests too deep.
  func checkNesting() throws(PatternError) {
    guard nesting <= Self.nestingLimit else {
      throw error("E363: pattern nests deeper than \(Self.nestingLimit) levels")
    }
  }

  private mutating func branch() throws(PatternError) -> VimPattern.Branch {
    var concats = [try concat()]
    while reader.take(.special(Byte.ampersand)) { concats.append(try concat()) }
    return VimPattern.Branch(concats: concats)
  }

  private mutating func concat() throws(PatternError) -> VimPattern.Concat {
    var pieces: [VimPattern.Piece] = []
    while true {
      switch reader.peek {
      case .end, .special(Byte.bar), .special(Byte.ampersand), .special(Byte.rightParenthesis):
        return VimPattern.Concat(pieces: pieces)
      case .special(let letter) where takeSwitch(letter):
        continue
      case .literal(let scalar) where CharacterTable.isComposing(scalar) && skipsMarks:
        _ = reader.take()
      default:
        pieces.append(try piece())
      }
    }
  }

  /// Takes `\c`, `\C`, `\v`, `\m`, `\M`, `\V` or `\Z`.
  private mutating func takeSwitch(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "c"):
      caseSwitch.ignore = true
      reader.takeSwitch(magic: nil)
    case UInt8(ascii: "C"):
      caseSwitch.match = true
      reader.takeSwitch(magic: nil)
    case UInt8(ascii: "Z"):
      ignoresMarks = true
      reader.takeSwitch(magic: nil)
    case UInt8(ascii: "v"): reader.takeSwitch(magic: .veryMagic)
    case UInt8(ascii: "m"): reader.takeSwitch(magic: .magic)
    case UInt8(ascii: "M"): reader.takeSwitch(magic: .nomagic)
    case UInt8(ascii: "V"): reader.takeSwitch(magic: .veryNomagic)
    default: return false
    }
    return true
  }

  private mutating func piece() throws(PatternError) -> VimPattern.Piece {
    let atom = try atom()
    guard case .special(let byte) = reader.peek, Self.isMulti(byte) else {
      return VimPattern.Piece(atom: atom, multi: nil)
    }
    if atom == .matchStart || atom == .matchEnd,
      [Byte.asterisk, Byte.plus, Byte.leftBrace].contains(byte)
    {
      throw error("E888: cannot repeat \(atom == .matchStart ? "\\zs" : "\\ze")")
    }
    let multi = try multi()
    if case .special(let next) = reader.peek, Self.isMulti(next) {
      throw error("E871: Can't have a multi follow a multi")
    }
    return VimPattern.Piece(atom: atom, multi: multi)
  }

  static func isMulti(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.asterisk, Byte.plus, Byte.equals, Byte.question, Byte.at, Byte.leftBrace: true
    default: false
    }
  }

  private mutating func multi() throws(PatternError) -> VimPattern.Multi {
    switch reader.take() {
    case .special(Byte.asterisk): return .times(least: 0, most: nil, isGreedy: true)
    case .special(Byte.plus): return .times(least: 1, most: nil, isGreedy: true)
    case .special(Byte.at): return try look()
    case .special(Byte.leftBrace): return try count()
    default: return .times(least: 0, most: 1, isGreedy: true)
    }
  }

  /// Reads what follows `\@`.
  private mutating func look() throws(PatternError) -> VimPattern.Multi {
    let number = reader.number()
    // `\@0<=` has no limit.
    let limit = number == 0 ? nil : number
    switch reader.take() {
    case let token where token.isByte(Byte.equals): return .lookAhead(isNegated: false)
    case let token where token.isByte(Byte.exclamation): return .lookAhead(isNegated: true)
    case let token where token.isByte(Byte.greaterThan): return .atomic
    case let token where token.isByte(Byte.lessThan):
      let next = reader.take()
      if next.isByte(Byte.equals) { return .lookBehind(isNegated: false, limit: limit) }
      if next.isByte(Byte.exclamation) { return .lookBehind(isNegated: true, limit: limit) }
    default: break
    }
    throw error("E869: Unknown operator '\\@'")
  }

  /// Reads what follows `\{`.
  private mutating func count() throws(PatternError) -> VimPattern.Multi {
    let isGreedy = reader.rawByte != Byte.hyphen
    if !isGreedy { reader.skipRaw(1) }
    let first = reader.number()
    var least = first ?? 0
    var most = first
    if reader.rawByte == Byte.comma {
      reader.skipRaw(1)
      most = reader.number()
    }
    if reader.rawByte == Byte.backslash { reader.skipRaw(1) }
    guard reader.rawByte == Byte.rightBrace else { throw error("E554: Syntax error in \\{...}") }
    reader.skipRaw(1)
    if let end = most, end < least { (least, most) = (end, least) }
    return .times(least: least, most: most, isGreedy: isGreedy)
  }
}
