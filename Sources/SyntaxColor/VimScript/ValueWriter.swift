import Bytes

/// Writes values as `string()` does: as they stand in a script.
struct ValueWriter {
  private var result: [UInt8] = []
  private let interpreter: Interpreter

  /// How deep lists may be nested to be written.
  private static let nestingLimit = 100

  /// Returns `value` as `string()` writes it.
  static func text(of value: VimValue, in interpreter: Interpreter) throws(ScriptError) -> [UInt8] {
    var writer = ValueWriter(interpreter: interpreter)
    try writer.write(value, depth: 0)
    return writer.result
  }

  /// Returns `value` as a message shows it: a string as it is, others as `string()` writes them.
  static func display(
    of value: VimValue, in interpreter: Interpreter
  ) throws(ScriptError) -> [UInt8] {
    switch value {
    case .list, .dictionary, .function, .object: try text(of: value, in: interpreter)
    case .boolean(let holds) where interpreter.isVim9: Array((holds ? "true" : "false").utf8)
    default: try value.asString()
    }
  }

  private mutating func write(_ value: VimValue, depth: Int) throws(ScriptError) {
    guard depth < Self.nestingLimit else {
      throw ScriptError("E724: Variable nested too deep for displaying")
    }
    try interpreter.step()
    switch value {
    case .boolean(let holds) where interpreter.isVim9: result += (holds ? "true" : "false").utf8
    case .number, .float, .boolean, .null: result += try value.asString()
    case .object(let object): result += "object of \(object.name)".utf8
    case .string(let bytes): write(bytes)
    case .function(let function):
      result += "function(".utf8
      write(function.name)
      result.append(Byte.rightParenthesis)
    case .list(let list) where list.kind == .blob:
      result += "0z".utf8
      for (index, item) in list.items.enumerated() {
        if index > 0, index % 4 == 0 { result.append(Byte.dot) }
        let digits = String(try item.asNumber(), radix: 16, uppercase: true)
        result += (digits.utf8.count < 2 ? "0" + digits : digits).utf8
      }
    case .list(let list):
      let isTuple = list.kind == .tuple
      result.append(isTuple ? Byte.leftParenthesis : Byte.leftBracket)
      for (index, item) in list.items.enumerated() {
        if index > 0 { result += ", ".utf8 }
        try write(item, depth: depth + 1)
      }
      if isTuple, list.items.count == 1 { result.append(Byte.comma) }
      result.append(isTuple ? Byte.rightParenthesis : Byte.rightBracket)
    case .dictionary(let dictionary):
      result.append(Byte.leftBrace)
      for (index, entry) in dictionary.entries.enumerated() {
        if index > 0 { result += ", ".utf8 }
        write(entry.key)
        result += ": ".utf8
        try write(entry.value, depth: depth + 1)
      }
      result.append(Byte.rightBrace)
    }
    if result.count > 1 << 24 { try interpreter.store.charge(result.count) }
  }

  private mutating func write(_ text: [UInt8]) {
    result.append(Byte.apostrophe)
    for byte in text {
      if byte == Byte.apostrophe { result.append(byte) }
      result.append(byte)
    }
    result.append(Byte.apostrophe)
  }
}
