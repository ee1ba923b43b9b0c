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
    case .list, .dictionary, .function: try text(of: value, in: interpreter)
    default: try value.asString()
    }
  }

  private mutating func write(_ value: VimValue, depth: Int) throws(ScriptError) {
    guard depth < Self.nestingLimit else {
      throw ScriptError("E724: Variable nested too deep for displaying")
    }
    try interpreter.step()
    switch value {
    case .number, .float, .boolean, .null: result += try value.asString()
    case .string(let bytes): write(bytes)
    case .function(let function):
      result += "function(".utf8
      write(function.name)
      result.append(Byte.rightParenthesis)
    case .list(let list):
      result.append(Byte.leftBracket)
      for (index, item) in list.items.enumerated() {
        if index > 0 { result += ", ".utf8 }
        try write(item, depth: depth + 1)
      }
      result.append(Byte.rightBracket)
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
