import Bytes

/// Types of Vim9 script are read, but nothing is checked by them (`:help vim9-types`).
extension ExpressionEvaluator {
  /// Goes over `: type`, if that stands here.
  mutating func skipType() throws(ScriptError) { _ = try type() }

  /// Goes over `: type` and returns what a variable of that type holds at first.
  mutating func declaredDefault() throws(ScriptError) -> VimValue {
    guard let name = try type() else { return .number(0) }
    let store = interpreter.store
    switch name {
    case "string": return .empty
    case "bool": return .boolean(false)
    case "float": return .float(0)
    case "list": return .list(try store.list())
    case "tuple": return .list(try store.list(kind: .tuple))
    case "blob": return .list(try store.list(kind: .blob))
    case "dict": return .dictionary(try store.dictionary())
    case "number", "any": return .number(0)
    default: return .null
    }
  }

  /// Goes over `: type` and returns the type's name without what stands in brackets.
  private mutating func type() throws(ScriptError) -> String? {
    let start = offset
    skipWhite()
    guard peek() == Byte.colon else {
      offset = start
      return nil
    }
    offset += 1
    skipWhite()
    return try typeName()
  }

  private mutating func typeName() throws(ScriptError) -> String {
    try interpreter.enter()
    defer { interpreter.leave() }
    while peek() == Byte.question || peek() == Byte.dot { offset += 1 }
    let start = offset
    while Byte.isWord(peek()) || (peek() == Byte.dot && Byte.isWord(peek(1))) { offset += 1 }
    let name = String(decoding: bytes[start..<offset], as: UTF8.self)
    if name.isEmpty { throw ScriptError("E1010: Type not recognized: ", quoting: rest) }
    if peek() == Byte.lessThan { try skipTypeArguments() }
    if peek() == Byte.leftParenthesis {
      offset = Self.end(of: bytes[offset..<end], Byte.leftParenthesis, Byte.rightParenthesis)
      let end = offset
      if try type() == nil { offset = end }
    }
    return name
  }

  /// Goes over `<types>`.
  mutating func skipTypeArguments() throws(ScriptError) {
    let close = Self.end(of: bytes[offset..<end], Byte.lessThan, Byte.greaterThan)
    guard bytes[close - 1] == Byte.greaterThan else {
      throw ScriptError("E1009: Missing > after type: ", quoting: rest)
    }
    offset = close
  }

  /// Returns the index behind the bracket that closes the one `text` begins with.
  private static func end(of text: ArraySlice<UInt8>, _ open: UInt8, _ close: UInt8) -> Int {
    var depth = 0
    for index in text.indices {
      if text[index] == open { depth += 1 }
      if text[index] == close {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return text.endIndex
  }
}
