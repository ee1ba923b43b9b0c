import Bytes

extension FormulaTranslator {
  /// What was read, for its scripts.
  struct Atom {
    /// How many elements it is.
    var count = 1
    /// Whether its scripts stand below and above it.
    var hasLimits = false
    var isIntegral = false
    /// Whether it is applied to what follows.
    var isFunction = false
  }

  /// Reads one thing without its scripts.
  mutating func atom() throws(FormulaProblem) -> Atom {
    if reader.isAtScript { return Atom(count: 0) }
    switch reader.next() {
    case .command(let name): return try command(name)
    case .character(let byte): return try character(byte)
    case nil: throw FormulaProblem("it ends too early")
    }
  }

  private mutating func character(_ byte: UInt8) throws(FormulaProblem) -> Atom {
    switch byte {
    case _ where Byte.isLetter(byte): append("<mi>", String(UnicodeScalar(byte)), "</mi>")
    case _ where Byte.isDigit(byte), Byte.dot where reader.isAtDigit:
      append("<mn>", reader.number(), "</mn>")
    case Byte.hyphen: append("<mo>\u{2212}</mo>")
    case Byte.asterisk: append("<mo>\u{2217}</mo>")
    case Byte.bar: append("<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">|</mo>")
    case Byte.leftParenthesis, Byte.rightParenthesis, Byte.leftBracket, Byte.rightBracket:
      append("<mo stretchy=\"false\">", String(UnicodeScalar(byte)), "</mo>")
    case Byte.plus, Byte.equals, Byte.lessThan, Byte.greaterThan, Byte.comma, Byte.semicolon,
      Byte.colon, Byte.exclamation, Byte.question, Byte.slash, Byte.dot:
      append("<mo>", String(UnicodeScalar(byte)), "</mo>")
    case Byte.tilde: append("<mspace width=\"0.3333em\"/>")
    case Byte.leftBrace: return Atom(count: try group())
    default: throw FormulaProblem("\"\(String(decoding: [byte], as: UTF8.self))\" stands alone")
    }
    return Atom()
  }

  /// Reads up to the `}` of a group.
  private mutating func group() throws(FormulaProblem) -> Int {
    let start = output.count
    let count = try row(.brace)
    guard reader.skip(Byte.rightBrace) else { throw FormulaProblem("a \"{\" is not closed") }
    wrap(from: start, count)
    return 1
  }

  private mutating func command(_ name: String) throws(FormulaProblem) -> Atom {
    switch name {
    case "frac": try fraction("<mfrac>")
    case "dfrac", "tfrac":
      append(
        name == "dfrac"
          ? "<mstyle displaystyle=\"true\">" : "<mstyle displaystyle=\"false\">")
      try fraction("<mfrac>")
      append("</mstyle>")
    case "binom":
      append("<mrow><mo>(</mo>")
      try fraction("<mfrac linethickness=\"0\">")
      append("<mo>)</mo></mrow>")
    case "sqrt": try root()
    case "left": try fence()
    case "begin": try environment()
    case "text", "textrm", "mbox": try text()
    case "mathrm": try upright()
    case "operatorname":
      try upright()
      return Atom(isFunction: true)
    case "not": try negation()
    case ",": append("<mspace width=\"0.1667em\"/>")
    case ":", ">": append("<mspace width=\"0.2222em\"/>")
    case ";": append("<mspace width=\"0.2778em\"/>")
    case "!": append("<mspace width=\"-0.1667em\"/>")
    case " ": append("<mspace width=\"0.3333em\"/>")
    case "enspace": append("<mspace width=\"0.5em\"/>")
    case "quad": append("<mspace width=\"1em\"/>")
    case "qquad": append("<mspace width=\"2em\"/>")
    default: return try symbol(name)
    }
    return Atom()
  }

  private mutating func symbol(_ name: String) throws(FormulaProblem) -> Atom {
    if let alphabet = FormulaAlphabet(rawValue: name) { return try letters(of: alphabet) }
    if let size = Self.size(name) { return try sizedDelimiter(size, name) }
    guard let symbol = FormulaSymbols.all.symbol(name) else {
      throw FormulaProblem("\"\\\(name)\" is not known")
    }
    switch symbol.kind {
    case .letter: append("<mi>", symbol.text, "</mi>")
    case .upright: append("<mi mathvariant=\"normal\">", symbol.text, "</mi>")
    case .operator: append("<mo>", symbol.text, "</mo>")
    case .large:
      append("<mo>", symbol.text, "</mo>")
      return Atom(hasLimits: true)
    case .integral:
      append("<mo>", symbol.text, "</mo>")
      return Atom(isIntegral: true)
    case .function:
      append("<mi>", symbol.text, "</mi>")
      return Atom(isFunction: true)
    case .limit:
      let text = Self.spacedLimits[symbol.text] ?? symbol.text
      append("<mo movablelimits=\"true\">", text, "</mo>")
      return Atom(hasLimits: true)
    case .delimiter: append("<mo stretchy=\"false\">", symbol.text, "</mo>")
    case .accent: try accent("<mover accent=\"true\">", "<mo stretchy=\"false\">", symbol.text)
    case .wide: try accent("<mover accent=\"true\">", "<mo stretchy=\"true\">", symbol.text)
    case .brace: return try brace(name, symbol.text)
    case .negated: break
    }
    return Atom()
  }

  private static let spacedLimits = ["liminf": "lim\u{2009}inf", "limsup": "lim\u{2009}sup"]

  private mutating func accent(
    _ tag: StaticString, _ markTag: StaticString, _ mark: String
  ) throws(FormulaProblem) {
    append(tag)
    try argument()
    append(markTag, mark, "</mo></mover>")
  }

  private mutating func brace(_ name: String, _ mark: String) throws(FormulaProblem) -> Atom {
    let isOver = name == "overbrace"
    append(isOver ? "<mover>" : "<munder>")
    try argument()
    append("<mo stretchy=\"true\">", mark, isOver ? "</mo></mover>" : "</mo></munder>")
    return Atom(hasLimits: name != "underline")
  }

  private mutating func negation() throws(FormulaProblem) {
    let name: String =
      switch reader.next() {
      case .command(let name): name
      case .character(let byte): String(decoding: [byte], as: UTF8.self)
      case nil: ""
      }
    guard let text = FormulaSymbols.all.negation(of: name) else {
      throw FormulaProblem("\"\\not\" before \"\(name)\"")
    }
    append("<mo>", text, "</mo>")
  }
}

// MARK: Fractions, roots, texts

extension FormulaTranslator {
  private mutating func fraction(_ tag: StaticString) throws(FormulaProblem) {
    append(tag)
    try argument()
    try argument()
    append("</mfrac>")
  }

  private mutating func root() throws(FormulaProblem) {
    guard reader.skip(Byte.leftBracket) else {
      append("<msqrt>")
      try argument()
      append("</msqrt>")
      return
    }
    let index = try detached { translator throws(FormulaProblem) in
      let start = translator.output.count
      translator.wrap(from: start, try translator.row(.bracket))
      guard translator.reader.skip(Byte.rightBracket) else {
        throw FormulaProblem("a \"[\" is not closed")
      }
    }
    append("<mroot>")
    try argument()
    append(part: index)
    append("</mroot>")
  }

  private mutating func text() throws(FormulaProblem) {
    guard let text = reader.verbatim() else { throw FormulaProblem("text with commands") }
    append("<mtext>")
    // White space at the ends of an element is no part of it.
    for byte in text {
      if byte == Byte.space { append("\u{A0}") } else { append(escaping: CollectionOfOne(byte)) }
    }
    append("</mtext>")
  }

  /// Reads letters and digits in braces, or one.
  private mutating func word() throws(FormulaProblem) -> [UInt8] {
    var word: [UInt8] = []
    if let braced = reader.verbatim() {
      word = braced.filter { !Byte.isSpace($0) }
    } else if case .character(let byte) = reader.next() {
      word = [byte]
    }
    guard !word.isEmpty, word.allSatisfy({ Byte.isLetter($0) || Byte.isDigit($0) }) else {
      throw FormulaProblem("letters of another alphabet with commands")
    }
    return word
  }

  private mutating func upright() throws(FormulaProblem) {
    let word = try word()
    append(
      word.count == 1 ? "<mi mathvariant=\"normal\">" : "<mi>",
      String(decoding: word, as: UTF8.self), "</mi>")
  }

  private mutating func letters(of alphabet: FormulaAlphabet) throws(FormulaProblem) -> Atom {
    let start = output.count
    let word = try word()
    for byte in word {
      guard let character = alphabet.character(byte) else {
        throw FormulaProblem("a character that \"\\\(alphabet.rawValue)\" does not have")
      }
      append("<mi>", String(Character(character)), "</mi>")
    }
    wrap(from: start, word.count)
    return Atom()
  }
}
