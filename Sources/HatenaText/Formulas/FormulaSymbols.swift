import Bytes

/// The commands of TeX that stand for one symbol.
struct FormulaSymbols: Sendable {
  /// What a symbol is in MathML.
  enum Kind: String {
    /// A variable, in italics; one that is upright.
    case letter, upright
    case `operator`
    /// An operator that takes limits; one that takes scripts.
    case large, integral
    /// A name; one that takes limits.
    case function, limit
    /// A bracket.
    case delimiter
    /// What stands over something; what is as wide as that; a brace or a line with limits.
    case accent, wide, brace
    /// What `\not` makes of an operator.
    case negated
  }

  struct Symbol {
    let kind: Kind
    let text: String
  }

  /// All symbols.
  static let all = FormulaSymbols()

  private var symbols: [String: Symbol] = [:]
  private var negated: [String: String] = [:]

  private init() {
    for line in EmbeddedTables.formulaSymbols.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let kind = words.first.flatMap({ Kind(rawValue: String($0)) }) else { continue }
      for word in words.dropFirst() { add(word, kind) }
    }
  }

  private mutating func add(_ word: Substring, _ kind: Kind) {
    // The name may be a `=`.
    let sign = word.lastIndex(of: "=")
    let name = String(sign.map { word[..<$0] } ?? word)
    var text = name
    if let sign, let number = UInt32(word[word.index(after: sign)...], radix: 16),
      let scalar = Unicode.Scalar(number)
    {
      text = String(Character(scalar))
    }
    if kind == .negated {
      negated[name] = text
    } else {
      symbols[name] = Symbol(kind: kind, text: text)
    }
  }

  /// Returns the symbol of a command: `alpha`.
  func symbol(_ name: String) -> Symbol? { symbols[name] }

  /// Returns what `\not` makes of a relation, named by a command or a character.
  func negation(of name: String) -> String? { negated[name] }
}

/// Letters of another alphabet: `\mathbb{R}`.
enum FormulaAlphabet: String {
  case mathbb, mathbf, mathcal, mathfrak

  /// Returns the letter or digit of the alphabet, or `nil`.
  func character(_ byte: UInt8) -> Unicode.Scalar? {
    if let exception = exceptions[byte] { return Unicode.Scalar(exception) }
    let first: UInt32? =
      Byte.isUppercase(byte) ? capitals : Byte.isLowercase(byte) ? small : digits
    let base: UInt8 =
      Byte.isUppercase(byte) ? 0x41 : Byte.isLowercase(byte) ? 0x61 : Byte.zero
    guard let first, Byte.isLetter(byte) || Byte.isDigit(byte) else { return nil }
    return Unicode.Scalar(first + UInt32(byte - base))
  }

  private var capitals: UInt32 {
    switch self {
    case .mathbb: 0x1D538
    case .mathbf: 0x1D400
    case .mathcal: 0x1D49C
    case .mathfrak: 0x1D504
    }
  }

  private var small: UInt32 { capitals + 26 }

  private var digits: UInt32? {
    switch self {
    case .mathbb: 0x1D7D8
    case .mathbf: 0x1D7CE
    default: nil
    }
  }

  /// Letters that Unicode had before it had the alphabet.
  private var exceptions: [UInt8: UInt32] {
    let text: StaticString =
      switch self {
      case .mathbb: "CℂHℍNℕPℙQℚRℝZℤ"
      case .mathbf: ""
      case .mathcal: "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"
      case .mathfrak: "CℭHℌIℑRℜZℨ"
      }
    let scalars = Array(text.description.unicodeScalars)
    return stride(from: 0, to: scalars.count, by: 2).reduce(into: [:]) { exceptions, index in
      exceptions[UInt8(truncatingIfNeeded: scalars[index].value)] = scalars[index + 1].value
    }
  }
}
