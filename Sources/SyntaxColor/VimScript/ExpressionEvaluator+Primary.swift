import Bytes

extension ExpressionEvaluator {
  /// Reads a constant, a variable, a call, a list, a dictionary, a lambda or `(expression)`
  /// (`:help expr9`).
  mutating func primary(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    skipWhite()
    switch peek() {
    case 0x30...0x39: return try number(evaluating)
    case Byte.lessThan where interpreter.isVim9 && Byte.isLowercase(peek(1)):
      // `<type>value`.
      try skipTypeArguments()
      return try subscripted(evaluating)
    case Byte.quote: return try escapedString(evaluating)
    case Byte.apostrophe: return try literalString(evaluating)
    case Byte.leftBracket: return try list(evaluating)
    case Byte.hash where peek(1) == Byte.leftBrace:
      offset += 2
      return try dictionary(evaluating, literalKeys: true)
    case Byte.leftBrace: return try braces(evaluating)
    case Byte.ampersand: return try option(evaluating)
    case Byte.dollar where peek(1) == Byte.quote || peek(1) == Byte.apostrophe:
      return try interpolatedString(evaluating)
    case Byte.dollar: return try environmentVariable(evaluating)
    case Byte.at:
      offset += min(2, end - offset)
      return .empty
    case Byte.leftParenthesis: return try parentheses(evaluating)
    default: return try named(evaluating)
    }
  }

  /// Reads `(expression)`, a Tuple, or a lambda of Vim9 script.
  private mutating func parentheses(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    if interpreter.isVim9, let lambda = try arrowLambda(evaluating) { return lambda }
    offset += 1
    skipWhite()
    var items: [VimValue] = []
    var isTuple = interpreter.version.hasTypes && peek() == Byte.rightParenthesis
    while !isTuple || peek() != Byte.rightParenthesis {
      let value = try expression(evaluating)
      skipWhite()
      if !isTuple, peek() == Byte.rightParenthesis {
        offset += 1
        return value
      }
      if evaluating { items.append(value) }
      guard interpreter.version.hasTypes, peek() == Byte.comma || isTuple else {
        throw ScriptError("E110: Missing ')'")
      }
      isTuple = true
      guard peek() == Byte.comma else { break }
      offset += 1
      skipWhite()
    }
    guard peek() == Byte.rightParenthesis else {
      throw ScriptError("E1526: Missing end of Tuple ')'")
    }
    offset += 1
    return evaluating ? .list(try interpreter.store.list(items, kind: .tuple)) : .number(0)
  }

  /// Reads `0z0102FF`, with dots between the bytes.
  private mutating func blob(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    offset += 2
    var items: [VimValue] = []
    while Byte.hexadecimalValue(peek()) != nil || (peek() == Byte.dot && !items.isEmpty) {
      if peek() == Byte.dot {
        guard Byte.hexadecimalValue(peek(1)) != nil else { break }
        offset += 1
      }
      guard let high = Byte.hexadecimalValue(peek()), let low = Byte.hexadecimalValue(peek(1))
      else {
        throw ScriptError("E973: Blob literal should have an even number of hex characters")
      }
      items.append(.number(high * 16 + low))
      offset += 2
    }
    return evaluating ? .list(try interpreter.store.list(items, kind: .blob)) : .number(0)
  }

  private mutating func number(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    if peek() == Byte.zero, peek(1) | 0x20 == UInt8(ascii: "z") { return try blob(evaluating) }
    if interpreter.isVim9, let value = quotedNumber() { return value }
    let (value, length) = NumberReader.number(in: bytes[offset..<end])
    let (_, decimals) = NumberReader.digits(in: bytes[offset..<end], radix: 10)
    guard decimals == length, peek(length) == Byte.dot, Byte.isDigit(peek(length + 1)) else {
      offset += length
      return .number(value)
    }
    var last = offset + length + 1
    while last < end, Byte.isDigit(bytes[last]) { last += 1 }
    var exponent = last
    if exponent < end, bytes[exponent] | 0x20 == UInt8(ascii: "e") {
      exponent += 1
      if exponent < end, bytes[exponent] == Byte.hyphen || bytes[exponent] == Byte.plus {
        exponent += 1
      }
      if exponent < end, Byte.isDigit(bytes[exponent]) {
        while exponent < end, Byte.isDigit(bytes[exponent]) { exponent += 1 }
        last = exponent
      }
    }
    let text = String(decoding: bytes[offset..<last], as: UTF8.self)
    offset = last
    return .float(Double(text) ?? 0)
  }

  /// Reads a decimal number with quotes between its digits.
  private mutating func quotedNumber() -> VimValue? {
    var digits: [UInt8] = []
    var place = offset
    while place < end {
      if Byte.isDigit(bytes[place]) {
        digits.append(bytes[place])
      } else if bytes[place] != Byte.apostrophe || digits.isEmpty || place + 1 >= end
        || !Byte.isDigit(bytes[place + 1])
      {
        break
      }
      place += 1
    }
    guard place - offset > digits.count else { return nil }
    offset = place
    return .number(NumberReader.digits(in: digits[...], radix: 10).value)
  }

  private mutating func list(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    offset += 1
    let items = try items(until: Byte.rightBracket, evaluating) { () throws(ScriptError) in
      throw ScriptError("E697: Missing end of List ']'")
    }
    return evaluating ? .list(try interpreter.store.list(items)) : .number(0)
  }

  /// Reads what begins with `{`: a lambda, a dictionary, or a name with `{expression}` in it.
  private mutating func braces(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    if let lambda = try lambda(evaluating) { return lambda }
    let start = offset
    offset += 1
    skipWhite()
    if peek() != Byte.rightBrace {
      _ = try expression(false)
      skipWhite()
      guard peek() != Byte.rightBrace else {
        offset = start
        return try named(evaluating)
      }
    }
    offset = start + 1
    return try dictionary(evaluating, literalKeys: false)
  }

  /// Reads a dictionary behind its `{`.
  private mutating func dictionary(
    _ evaluating: Bool, literalKeys: Bool
  ) throws(ScriptError) -> VimValue {
    let dictionary = evaluating ? try interpreter.store.dictionary() : nil
    skipWhite()
    while offset < end, peek() != Byte.rightBrace {
      let key = try self.key(evaluating, literal: literalKeys)
      skipWhite()
      guard peek() == Byte.colon else {
        throw ScriptError("E720: Missing colon in Dictionary: ", quoting: rest)
      }
      offset += 1
      let value = try expression(evaluating)
      if let dictionary { try interpreter.insert(value, for: key, in: dictionary) }
      skipWhite()
      if peek() == Byte.comma {
        offset += 1
        skipWhite()
      } else if peek() != Byte.rightBrace {
        throw ScriptError("E722: Missing comma in Dictionary: ", quoting: rest)
      }
    }
    guard peek() == Byte.rightBrace else {
      throw ScriptError("E723: Missing end of Dictionary '}'")
    }
    offset += 1
    return dictionary.map(VimValue.dictionary) ?? .number(0)
  }

  /// Reads a key: an expression, in `#{…}` and in Vim9 script a word.
  private mutating func key(_ evaluating: Bool, literal: Bool) throws(ScriptError) -> [UInt8] {
    let isWordStart = Byte.isWord(peek()) || peek() == Byte.hyphen
    if interpreter.isVim9, peek() == Byte.leftBracket {
      offset += 1
      let key = try expression(evaluating)
      skipWhite()
      guard peek() == Byte.rightBracket else { throw ScriptError("E1139: Missing matching ]") }
      offset += 1
      return evaluating ? try key.asString() : []
    }
    if literal || (interpreter.isVim9 && isWordStart) {
      let start = offset
      while Byte.isWord(peek()) || peek() == Byte.hyphen { offset += 1 }
      return Array(bytes[start..<offset])
    }
    let key = try expression(evaluating)
    return evaluating ? try key.asString() : []
  }

  /// Reads `&option`, `&l:option` or `&g:option`.
  private mutating func option(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    offset += 1
    let name = optionName()
    guard evaluating else { return .number(0) }
    guard let value = interpreter.options[name] else {
      throw ScriptError("E113: Unknown option: ", quoting: name)
    }
    return value
  }

  /// Reads an option's name and takes its scope off.
  mutating func optionName() -> [UInt8] {
    if peek(1) == Byte.colon, [UInt8(ascii: "l"), UInt8(ascii: "g")].contains(peek()) {
      offset += 2
    }
    let start = offset
    if peek() == UInt8(ascii: "t"), peek(1) == Byte.underscore {
      offset += min(4, end - offset)
    } else {
      while Byte.isLetter(peek()) { offset += 1 }
    }
    return Array(bytes[start..<offset])
  }

  private mutating func environmentVariable(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    offset += 1
    let name = word()
    guard evaluating else { return .number(0) }
    return .string(interpreter.environmentVariable(name))
  }

  /// Reads a variable or a call.
  private mutating func named(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    let name = try self.name(evaluating)
    if interpreter.isVim9, name.elementsEqual("super".utf8), peek() == Byte.dot {
      offset += 1
      let method = Array(word())
      let arguments = try self.arguments(evaluating)
      return evaluating ? try interpreter.callSuper(method, arguments) : .number(0)
    }
    var ahead = offset
    if !interpreter.isVim9 { while ahead < end, Byte.isBlank(bytes[ahead]) { ahead += 1 } }
    if ahead < end, bytes[ahead] == Byte.leftParenthesis {
      offset = ahead
      let arguments = try self.arguments(evaluating)
      return evaluating ? try interpreter.call(named: name, arguments) : .number(0)
    }
    guard evaluating else { return .number(0) }
    guard let value = try interpreter.variable(name) else {
      throw ScriptError("E121: Undefined variable: ", quoting: name)
    }
    return value
  }

  /// Reads a name: letters, digits, `_`, `#`, a scope such as `g:` before it, `<SID>`, and
  /// `{expression}` parts (`:help curly-braces-names`).
  mutating func name(_ evaluating: Bool) throws(ScriptError) -> [UInt8] {
    let start = offset
    if peek() == Byte.lessThan, let length = sidLength() {
      offset += length
      return try Array("s:".utf8) + word(from: offset, evaluating)
    }
    // In Vim9 script `s: string` is a variable and its type.
    let isTyped = interpreter.isVim9 && Byte.isBlank(peek(2))
    if peek(1) == Byte.colon, !isTyped, "abglstvw".utf8.contains(peek()) { offset += 2 }
    let name = try word(from: start, evaluating)
    guard !name.isEmpty, !Byte.isDigit(name[0]) else {
      throw ScriptError("E15: Invalid expression: ", quoting: bytes[start..<end])
    }
    return name
  }

  private func sidLength() -> Int? {
    let text = rest.prefix(5).map(Byte.lowercased)
    return text.elementsEqual("<sid>".utf8) ? 5 : nil
  }

  /// Whether `#{expression}` of an autoload name comes next, behind a part of the name.
  private var isCurlyNext: Bool {
    peek(1) == Byte.leftBrace && offset > 0
      && (Byte.isWord(bytes[offset - 1]) || bytes[offset - 1] == Byte.rightBrace)
  }

  /// Reads on to the end of a name that began at `start`.
  private mutating func word(from start: Int, _ evaluating: Bool) throws(ScriptError) -> [UInt8] {
    var name = Array(bytes[start..<offset])
    var plain = offset
    while true {
      let byte = peek()
      let isPath = byte == Byte.hash && (Byte.isWord(peek(1)) || isCurlyNext)
      if Byte.isWord(byte) || isPath {
        offset += 1
      } else if byte == Byte.leftBrace, offset == plain || !Byte.isBlank(bytes[offset - 1]) {
        name += bytes[plain..<offset]
        offset += 1
        let part = try expression(evaluating)
        skipWhite()
        guard peek() == Byte.rightBrace else {
          throw ScriptError("E15: Invalid expression: ", quoting: bytes[start..<end])
        }
        offset += 1
        plain = offset
        name += evaluating ? try part.asString() : [Byte.underscore]
      } else {
        return name + bytes[plain..<offset]
      }
    }
  }
}
