/// What one character of the text may be: `.`, `\k`, `[a-z]`.
struct CharacterClass: Hashable, Sendable {
  /// Members that stand for their other case too where case is ignored: what `[]` names outright.
  var folding = ScalarSet()
  /// Members that never do: `\l`, `[:upper:]` and the like.
  var fixed = ScalarSet()
  /// Whether it is the others that match: `[^…]`, `\S`; never a line end.
  var isNegated = false
  /// Whether a line end matches too: `\_x`, `\n` in `[]`.
  var includesLineEnd = false

  /// `.`
  static let any = CharacterClass(isNegated: true)

  /// Returns the class `\x` for the letter x (`:help /character-classes`), or `nil`.
  ///
  /// A capital is the opposite of the small letter, but `\I`, `\K`, `\F` and `\P`, which are the
  /// same without ASCII digits.
  static func named(_ letter: UInt8, iskeyword: Iskeyword) -> CharacterClass? {
    let small = letter | 0x20
    guard let members = members(of: small, iskeyword: iskeyword) else { return nil }
    guard letter != small else { return CharacterClass(fixed: members) }
    if "ikfp".utf8.contains(small) { return CharacterClass(fixed: members.subtracting(digits)) }
    return CharacterClass(fixed: members, isNegated: true)
  }

  /// The names in `[:name:]`.
  enum Name: String {
    case alpha, digit, alnum, lower, upper, punct, space, blank, xdigit, cntrl, graph, print
    case `return`, tab, escape, backspace, ident, keyword, fname
  }

  /// Returns the members of `[:name:]`.
  static func scalars(_ name: Name, iskeyword: Iskeyword) -> ScalarSet {
    switch name {
    case .alpha: letters
    case .digit: digits
    case .alnum: letters.union(digits)
    case .lower: CharacterTable.lowercase
    case .upper: CharacterTable.uppercase
    case .punct: ScalarSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E])
    case .space: ScalarSet([0x09...0x0D, 0x20...0x20])
    case .blank: blanks
    case .xdigit: hexDigits
    case .cntrl: ScalarSet([0x01...0x1F, 0x7F...0x7F])
    case .graph: ScalarSet([0x21...0x7E])
    case .print: CharacterTable.printable
    case .return: ScalarSet(0x0D)
    case .tab: ScalarSet(0x09)
    case .escape: ScalarSet(0x1B)
    case .backspace: ScalarSet(0x08)
    case .ident: identifiers
    case .keyword: iskeyword.scalars
    case .fname: fileNames
    }
  }

  private static let digits = ScalarSet([0x30...0x39])
  private static let letters = ScalarSet([0x41...0x5A, 0x61...0x7A])
  private static let hexDigits = ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
  private static let blanks = ScalarSet([0x09...0x09, 0x20...0x20])
  /// 'isident', `@,48-57,_,192-255`.
  private static let identifiers = ScalarSet([
    0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xB5...0xB5, 0xC0...0xFF,
  ])
  /// 'isfname' as it is on Unix.
  private static let fileNames = ScalarSet([
    0x23...0x25, 0x2B...0x39, 0x3D...0x3D, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0x7E...0x7E,
    0xA0...ScalarSet.last,
  ])
  private static let underscore = ScalarSet([0x5F...0x5F])

  private static func members(of letter: UInt8, iskeyword: Iskeyword) -> ScalarSet? {
    switch letter {
    case UInt8(ascii: "i"): identifiers
    case UInt8(ascii: "k"): iskeyword.scalars
    case UInt8(ascii: "f"): fileNames
    case UInt8(ascii: "p"): CharacterTable.printable
    case UInt8(ascii: "s"): blanks
    case UInt8(ascii: "d"): digits
    case UInt8(ascii: "x"): hexDigits
    case UInt8(ascii: "o"): ScalarSet([0x30...0x37])
    case UInt8(ascii: "w"): letters.union(digits).union(underscore)
    case UInt8(ascii: "h"): letters.union(underscore)
    case UInt8(ascii: "a"): letters
    case UInt8(ascii: "l"): ScalarSet([0x61...0x7A])
    case UInt8(ascii: "u"): ScalarSet([0x41...0x5A])
    default: nil
    }
  }
}
