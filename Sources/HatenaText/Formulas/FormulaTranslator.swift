import Bytes

/// Writes formulas of TeX as MathML: the part of TeX that is common in diaries.
///
/// What it does not know it refuses, so that nothing is drawn otherwise than TeX would. Elements are
/// appended as they are read; one that turns out to have scripts gets its tag put before it.
///
/// - Complexity: O(*n*) in the length of a formula, which is at most ``lengthLimit``.
/// - SeeAlso: MathML Core, <https://www.w3.org/TR/mathml-core/>
struct FormulaTranslator {
  /// How long a formula may be, and how many groups may stand in one another.
  static let lengthLimit = 4096
  static let nestingLimit = 48

  var reader: FormulaReader
  private(set) var output: [UInt8] = []
  private var depth = 0

  /// Returns a `<math>` element; the formula is its text for those who cannot see it.
  static func mathML(of formula: [UInt8]) throws(FormulaProblem) -> [UInt8] {
    guard formula.count <= lengthLimit else { throw FormulaProblem("it is too long") }
    var translator = FormulaTranslator(reader: FormulaReader(formula))
    translator.append("<math alttext=\"")
    translator.append(escaping: formula)
    translator.append("\">")
    let start = translator.output.count
    translator.wrap(from: start, try translator.row(.end))
    translator.append("</math>")
    return translator.output
  }

  private init(reader: FormulaReader) { self.reader = reader }

  // MARK: Output

  mutating func append(_ html: StaticString) {
    unsafe output.append(
      contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))
  }

  mutating func append(escaping text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case Byte.ampersand, Byte.lessThan, Byte.greaterThan, Byte.quote:
        append(HTMLEscaping.entity(byte))
      default: output.append(byte)
      }
    }
  }

  /// Appends an element with a text.
  mutating func append(_ tag: StaticString, _ text: String, _ endTag: StaticString) {
    append(tag)
    append(escaping: text.utf8)
    append(endTag)
  }

  /// Puts a start tag before what was appended since an offset, and the end tag behind it.
  mutating func enclose(from start: Int, _ tag: StaticString, _ endTag: StaticString) {
    output.insert(contentsOf: Array(tag.description.utf8), at: start)
    append(endTag)
  }

  /// Makes one element of so many.
  mutating func wrap(from start: Int, _ count: Int) {
    if count != 1 { enclose(from: start, "<mrow>", "</mrow>") }
  }

  /// Takes back what some code appends.
  mutating func detached(
    _ body: (inout FormulaTranslator) throws(FormulaProblem) -> Void
  ) throws(FormulaProblem) -> [UInt8] {
    let start = output.count
    try body(&self)
    let part = Array(output[start...])
    output.removeSubrange(start...)
    return part
  }

  mutating func append(part: [UInt8]) { output += part }

  // MARK: Rows

  /// Reads up to the end of a row, which stays, and returns how many elements it has.
  mutating func row(_ end: FormulaReader.End, allowsOver: Bool = true) throws(FormulaProblem)
    -> Int
  {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.nestingLimit else { throw FormulaProblem("it is nested too deeply") }
    let start = output.count
    var count = 0
    while !reader.isAt(end) {
      switch reader.peekedCommand {
      case "over":
        guard allowsOver else { throw FormulaProblem("\\over after a style") }
        reader.skipCommand("over")
        wrap(from: start, count)
        let below = output.count
        wrap(from: below, try row(end, allowsOver: false))
        enclose(from: start, "<mfrac>", "</mfrac>")
        return 1
      case "displaystyle", "textstyle":
        let isDisplay = reader.peekedCommand == "displaystyle"
        reader.skipCommand(isDisplay ? "displaystyle" : "textstyle")
        let inner = output.count
        _ = try row(end, allowsOver: false)
        enclose(
          from: inner,
          isDisplay ? "<mstyle displaystyle=\"true\">" : "<mstyle displaystyle=\"false\">",
          "</mstyle>")
        return count + 1
      default: count += try term(before: end)
      }
    }
    return count
  }

  /// Reads one thing with its scripts and returns how many elements it is.
  private mutating func term(before end: FormulaReader.End) throws(FormulaProblem) -> Int {
    let start = output.count
    var atom = try atom()
    let hasScripts = try scripts(of: &atom, from: start)
    if hasScripts { atom.count = 1 }
    guard atom.isFunction, !reader.isAt(end) else { return atom.count }
    append("<mo>\u{2061}</mo>")
    return atom.count + 1
  }

  /// Reads an argument and appends it as one element.
  mutating func argument() throws(FormulaProblem) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.nestingLimit else { throw FormulaProblem("it is nested too deeply") }
    let start = output.count
    if let digit = reader.digit() {
      append("<mn>", String(UnicodeScalar(digit)), "</mn>")
    } else if reader.isAtScript {
      throw FormulaProblem("a script of nothing")
    } else {
      wrap(from: start, try atom().count)
    }
  }
}

// MARK: Scripts

extension FormulaTranslator {
  /// Reads the scripts of what was appended since an offset; returns whether there are any.
  private mutating func scripts(
    of atom: inout Atom, from start: Int
  ) throws(FormulaProblem) -> Bool {
    var hasLimits = atom.hasLimits
    var (below, above): ([UInt8]?, [UInt8]?)
    if atom.count != 1, reader.isAtScript {
      wrap(from: start, atom.count)
      atom.count = 1
    }
    while true {
      switch reader.next() {
      case .character(Byte.apostrophe) where above == nil:
        above = try primes()
      case .character(Byte.caret) where above == nil:
        above = try detached { translator throws(FormulaProblem) in try translator.argument() }
      case .character(Byte.underscore) where below == nil:
        below = try detached { translator throws(FormulaProblem) in try translator.argument() }
      case .command("limits") where atom.hasLimits || atom.isIntegral: hasLimits = true
      case .command("nolimits") where atom.hasLimits || atom.isIntegral: hasLimits = false
      case .character(Byte.apostrophe), .character(Byte.caret), .character(Byte.underscore):
        throw FormulaProblem("a second script")
      case .some:
        reader.putBack()
        return finish(below, above, hasLimits, from: start)
      case nil: return finish(below, above, hasLimits, from: start)
      }
    }
  }

  private mutating func primes() throws(FormulaProblem) -> [UInt8] {
    var count = 1
    while reader.skip(Byte.apostrophe) { count += 1 }
    return try detached { translator throws(FormulaProblem) in
      let start = translator.output.count
      translator.append("<mo>", String(repeating: "\u{2032}", count: count), "</mo>")
      guard translator.reader.skip(Byte.caret) else { return }
      try translator.argument()
      translator.wrap(from: start, 2)
    }
  }

  private mutating func finish(
    _ below: [UInt8]?, _ above: [UInt8]?, _ hasLimits: Bool, from start: Int
  ) -> Bool {
    append(part: below ?? [])
    append(part: above ?? [])
    switch (below != nil, above != nil) {
    case (false, false): return false
    case (true, false) where hasLimits: enclose(from: start, "<munder>", "</munder>")
    case (true, false): enclose(from: start, "<msub>", "</msub>")
    case (false, true) where hasLimits: enclose(from: start, "<mover>", "</mover>")
    case (false, true): enclose(from: start, "<msup>", "</msup>")
    case (true, true) where hasLimits: enclose(from: start, "<munderover>", "</munderover>")
    case (true, true): enclose(from: start, "<msubsup>", "</msubsup>")
    }
    return true
  }
}
