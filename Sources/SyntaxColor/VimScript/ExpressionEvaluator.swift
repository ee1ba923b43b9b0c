import Bytes

/// Reads an expression and evaluates it on the way (`:help expression-syntax`).
///
/// There can be no syntax tree: whether `a.b` is an entry or two strings joined depends on the value
/// of `a` at that moment. A branch not taken is read with `evaluating` false; the result then means
/// nothing.
struct ExpressionEvaluator {
  let interpreter: Interpreter
  let bytes: [UInt8]
  let end: Int
  var offset: Int

  init(_ bytes: [UInt8], in range: Range<Int>, interpreter: Interpreter) {
    self.interpreter = interpreter
    self.bytes = bytes
    end = range.upperBound
    offset = range.lowerBound
  }

  /// The byte `distance` ahead, or 0 behind the end.
  func peek(_ distance: Int = 0) -> UInt8 { offset + distance < end ? bytes[offset + distance] : 0 }

  mutating func skipWhite() { while offset < end, Byte.isBlank(bytes[offset]) { offset += 1 } }

  /// Reads the letters, digits and underscores that stand here.
  mutating func word() -> ArraySlice<UInt8> {
    let start = offset
    while Byte.isWord(peek()) { offset += 1 }
    return bytes[start..<offset]
  }

  /// The rest of the text, for messages.
  var rest: ArraySlice<UInt8> { bytes[min(offset, end)..<end] }

  /// Reads `condition ? a : b` and `a ?? b`, the weakest operators.
  mutating func expression(_ evaluating: Bool = true) throws(ScriptError) -> VimValue {
    try interpreter.enter()
    defer { interpreter.leave() }
    var evaluating = evaluating
    var result: VimValue?
    while true {
      let value = try disjunction(evaluating)
      skipWhite()
      guard peek() == Byte.question else { return result ?? value }
      if peek(1) == Byte.question {
        offset += 2
        if evaluating, try interpreter.isFilled(value) {
          result = value
          evaluating = false
        }
        continue
      }
      offset += 1
      let holds = evaluating ? try value.isTrue() : false
      let chosen = try expression(evaluating && holds)
      skipWhite()
      guard peek() == Byte.colon else { throw ScriptError("E109: Missing ':' after '?'") }
      offset += 1
      if holds {
        result = chosen
        evaluating = false
      }
    }
  }

  private mutating func disjunction(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    let first = try conjunction(evaluating)
    guard isNext(Byte.bar) else { return first }
    var holds = evaluating ? try first.isTrue() : false
    while isNext(Byte.bar) {
      offset += 2
      let value = try conjunction(evaluating && !holds)
      if evaluating, !holds { holds = try value.isTrue() }
    }
    return truth(holds)
  }

  private mutating func conjunction(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    let first = try comparison(evaluating)
    guard isNext(Byte.ampersand) else { return first }
    var holds = evaluating ? try first.isTrue() : false
    while isNext(Byte.ampersand) {
      offset += 2
      let value = try comparison(evaluating && holds)
      if evaluating, holds { holds = try value.isTrue() }
    }
    return truth(holds)
  }

  /// The answer of a comparison: a Bool in Vim9 script, else 1 or 0.
  private func truth(_ holds: Bool) -> VimValue {
    interpreter.isVim9 ? .boolean(holds) : .truth(holds)
  }

  /// Whether `||` or `&&` comes next.
  private mutating func isNext(_ byte: UInt8) -> Bool {
    skipWhite()
    return peek() == byte && peek(1) == byte
  }

  private mutating func comparison(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    let asked = interpreter.buffer.questions.count
    let start = offset
    let left = try sum(evaluating)
    let source = start..<offset
    skipWhite()
    guard let comparison = Comparison(at: &self) else { return left }
    let right = try sum(evaluating)
    guard evaluating else { return left }
    let holds = try comparison.holds(left, right, in: interpreter)
    try narrowQuestion(source, asked: asked, to: comparison, right, holds)
    return truth(holds)
  }

  private mutating func sum(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    var value = try product(evaluating)
    while true {
      skipWhite()
      let sign = peek()
      switch sign {
      case Byte.plus, Byte.hyphen: offset += 1
      case Byte.dot:
        // In a Vim9 file a single dot joins nothing, in its legacy functions neither.
        let isVim9File = interpreter.isVim9 || interpreter.context?.isVim9 == true
        guard peek(1) == Byte.dot || !isVim9File else { return value }
        offset += peek(1) == Byte.dot ? 2 : 1
      default: return value
      }
      if evaluating, sign == Byte.dot { value = try text(of: value) }
      var right = try product(evaluating)
      if evaluating, sign == Byte.dot { right = try text(of: right) }
      if evaluating { value = try Arithmetic.apply(sign, value, right, in: interpreter.store) }
    }
  }

  /// Returns a value as the String that `..` joins.
  private func text(of value: VimValue) throws(ScriptError) -> VimValue {
    if case .boolean(let holds) = value, interpreter.isVim9 {
      return .string(Array((holds ? "true" : "false").utf8))
    }
    return .string(try value.asString())
  }

  private mutating func product(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    var value = try signed(evaluating)
    while true {
      skipWhite()
      let sign = peek()
      guard sign == Byte.asterisk || sign == Byte.slash || sign == Byte.percent else {
        return value
      }
      offset += 1
      let right = try signed(evaluating)
      if evaluating { value = try Arithmetic.apply(sign, value, right, in: interpreter.store) }
    }
  }

  /// Reads `!a`, `-a` and `+a`.
  private mutating func signed(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    skipWhite()
    let start = offset
    while [Byte.exclamation, Byte.hyphen, Byte.plus].contains(peek()) || Byte.isBlank(peek()) {
      offset += 1
    }
    let signs = bytes[start..<offset]
    try interpreter.step()
    var value = try subscripted(evaluating)
    guard evaluating else { return value }
    for sign in signs.reversed() where !Byte.isBlank(sign) {
      if sign == Byte.exclamation, interpreter.isVim9 {
        value = .boolean(try !interpreter.isFilled(value))
      } else {
        value = try Arithmetic.apply(sign: sign, to: value)
      }
    }
    return value
  }
}
