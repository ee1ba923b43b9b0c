import Bytes

extension ExpressionEvaluator {
  /// Reads a value and what follows it without white space: `[i]`, `[i:j]`, `.key`, `(args)`,
  /// `->method(args)` (`:help expr8`).
  mutating func subscripted(_ evaluating: Bool) throws(ScriptError) -> VimValue {
    var value = try primary(evaluating)
    var receiver: VimDictionary?
    while offset < end {
      let isAttached = !Byte.isBlank(bytes[offset - 1])
      switch peek() {
      case Byte.leftBracket where isAttached:
        let container = value
        value = try element(of: value, evaluating)
        receiver = if case .dictionary(let dictionary) = container { dictionary } else { nil }
      case Byte.dot where isAttached && evaluating:
        if case .object(let object) = value, Byte.isWord(peek(1)) {
          value = try member(of: object)
          receiver = nil
          continue
        }
        guard case .dictionary(let dictionary) = value, Byte.isWord(peek(1)) else { return value }
        value = try entry(of: dictionary)
        receiver = dictionary
      case Byte.dot where isAttached && interpreter.isVim9 && Byte.isWord(peek(1)):
        offset += 1
        _ = word()
      case Byte.leftParenthesis where isAttached:
        if evaluating, case .function = value {} else if evaluating { return value }
        let arguments = try self.arguments(evaluating)
        if evaluating { value = try interpreter.call(value, arguments, receiver: receiver) }
        receiver = nil
      case Byte.hyphen where peek(1) == Byte.greaterThan:
        value = try method(on: value, evaluating)
        receiver = nil
      case Byte.space, Byte.tab:
        // White space may stand before `->`.
        let start = offset
        skipWhite()
        guard peek() == Byte.hyphen, peek(1) == Byte.greaterThan else {
          offset = start
          return value
        }
      default: return value
      }
    }
    return value
  }

  private mutating func member(of object: VimObject) throws(ScriptError) -> VimValue {
    offset += 1
    let name = Array(word())
    guard peek() == Byte.leftParenthesis else { return try interpreter.member(name, of: object) }
    return try interpreter.callMember(name, of: object, arguments(true))
  }

  private mutating func entry(of dictionary: VimDictionary) throws(ScriptError) -> VimValue {
    offset += 1
    let key = word()
    guard let value = dictionary[key] else {
      throw ScriptError("E716: Key not present in Dictionary: ", quoting: key)
    }
    return value
  }

  /// Reads `[i]` or `[i:j]` behind `value`.
  private mutating func element(
    of value: VimValue, _ evaluating: Bool
  ) throws(ScriptError) -> VimValue {
    let index = try self.index(evaluating)
    guard evaluating else { return value }
    return try interpreter.element(of: value, at: index)
  }

  /// Reads what stands between `[` and `]`.
  mutating func index(_ evaluating: Bool) throws(ScriptError) -> ElementIndex {
    offset += 1
    skipWhite()
    var first: VimValue?
    if peek() != Byte.colon { first = try expression(evaluating) }
    skipWhite()
    var index = ElementIndex.one(first ?? .number(0))
    if peek() == Byte.colon {
      offset += 1
      skipWhite()
      let last = peek() == Byte.rightBracket ? nil : try expression(evaluating)
      skipWhite()
      index = .slice(first, last)
    }
    guard peek() == Byte.rightBracket else { throw ScriptError("E111: Missing ']'") }
    offset += 1
    return index
  }

  /// Reads `(a, b)`; at the `(`.
  mutating func arguments(_ evaluating: Bool) throws(ScriptError) -> [VimValue] {
    offset += 1
    return try items(until: Byte.rightParenthesis, evaluating) { () throws(ScriptError) in
      throw ScriptError("E116: Invalid arguments for function")
    }
  }

  /// Reads `a, b, …` up to `close` and goes behind it.
  mutating func items(
    until close: UInt8, _ evaluating: Bool, orFail fail: () throws(ScriptError) -> Void
  ) throws(ScriptError) -> [VimValue] {
    var items: [VimValue] = []
    skipWhite()
    while offset < end, peek() != close {
      let item = try expression(evaluating)
      if evaluating { items.append(item) }
      skipWhite()
      if peek() == Byte.comma {
        offset += 1
        skipWhite()
      } else if peek() != close {
        try fail()
      }
    }
    if offset >= end { try fail() }
    offset += 1
    return items
  }

  /// Reads `->name(args)` or `->{lambda}(args)`.
  private mutating func method(
    on value: VimValue, _ evaluating: Bool
  ) throws(ScriptError) -> VimValue {
    offset += 2
    skipWhite()
    let function: VimValue
    if peek() == Byte.leftBrace || peek() == Byte.leftParenthesis {
      function = try primary(evaluating)
    } else {
      let name = try self.name(evaluating)
      var found = evaluating ? try interpreter.functionValue(named: name) : value
      // A function of a module or object.
      if peek() == Byte.dot, Byte.isWord(peek(1)) {
        if evaluating, case .object(let object)? = try interpreter.variable(name) {
          offset += 1
          found = try interpreter.member(Array(word()), of: object)
        } else if !evaluating {
          offset += 1
          _ = word()
        }
      }
      function = found
    }
    guard peek() == Byte.leftParenthesis else {
      throw ScriptError("E107: Missing parentheses: ", quoting: rest)
    }
    let arguments = try self.arguments(evaluating)
    guard evaluating else { return value }
    return try interpreter.call(function, [value] + arguments, receiver: nil)
  }
}
