import Bytes

/// `json_encode()` and `json_decode()` (`:help json_encode()`).
struct JSONText {
  private let text: [UInt8]
  private var offset = 0
  private let interpreter: Interpreter

  /// How deep values may be nested.
  private static let nestingLimit = 100

  // MARK: Writing

  /// Returns a value as JSON; a Funcref is none.
  static func encoding(
    of value: VimValue, in interpreter: Interpreter, depth: Int = 0
  ) throws(ScriptError) -> [UInt8] {
    guard depth < nestingLimit else { throw ScriptError("E724: Variable nested too deep") }
    try interpreter.step()
    switch value {
    case .number, .float: return try value.asString()
    case .string(let text): return quoted(text)
    case .boolean(let holds): return Array((holds ? "true" : "false").utf8)
    case .null: return Array("null".utf8)
    case .list(let list):
      var parts: [[UInt8]] = []
      for item in list.items {
        parts.append(try encoding(of: item, in: interpreter, depth: depth + 1))
      }
      return [Byte.leftBracket] + parts.joined(separator: [Byte.comma]) + [Byte.rightBracket]
    case .dictionary(let dictionary):
      var parts: [[UInt8]] = []
      for entry in dictionary.entries {
        let value = try encoding(of: entry.value, in: interpreter, depth: depth + 1)
        parts.append(quoted(entry.key) + [Byte.colon] + value)
      }
      return [Byte.leftBrace] + parts.joined(separator: [Byte.comma]) + [Byte.rightBrace]
    case .function, .object: throw ScriptError("E474: Invalid argument")
    }
  }

  private static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [Byte.quote]
    for byte in text {
      switch byte {
      case Byte.quote, Byte.backslash: result += [Byte.backslash, byte]
      case 8: result += "\\b".utf8
      case Byte.tab: result += "\\t".utf8
      case Byte.lineFeed: result += "\\n".utf8
      case 12: result += "\\f".utf8
      case Byte.carriageReturn: result += "\\r".utf8
      case 0..<0x20:
        result += "\\u00".utf8
        if byte < 16 { result.append(Byte.zero) }
        result += String(byte, radix: 16).utf8
      default: result.append(byte)
      }
    }
    return result + [Byte.quote]
  }

  // MARK: Reading

  /// Returns the value that JSON text stands for.
  static func value(
    of text: [UInt8], in interpreter: Interpreter
  ) throws(ScriptError) -> VimValue {
    var reader = JSONText(text: text, interpreter: interpreter)
    let value = try reader.value(depth: 0)
    reader.skipWhite()
    guard reader.offset == text.count else { throw reader.fault }
    return value
  }

  private init(text: [UInt8], interpreter: Interpreter) {
    self.text = text
    self.interpreter = interpreter
  }

  private var fault: ScriptError {
    ScriptError("E491: JSON decode error at '", quoting: text[min(offset, text.count)...])
  }

  private var current: UInt8 { offset < text.count ? text[offset] : 0 }

  private mutating func skipWhite() {
    while offset < text.count, Byte.isBlank(text[offset]) || (9...13).contains(text[offset]) {
      offset += 1
    }
  }

  private mutating func value(depth: Int) throws(ScriptError) -> VimValue {
    guard depth < Self.nestingLimit else { throw fault }
    try interpreter.step()
    skipWhite()
    switch current {
    case Byte.quote: return try interpreter.store.string(string())
    case Byte.leftBracket:
      let list = try interpreter.store.list()
      try members(until: Byte.rightBracket) { (reader) throws(ScriptError) in
        list.items.append(try reader.value(depth: depth + 1))
      }
      return .list(list)
    case Byte.leftBrace:
      let dictionary = try interpreter.store.dictionary()
      try members(until: Byte.rightBrace) { (reader) throws(ScriptError) in
        guard reader.current == Byte.quote else { throw reader.fault }
        let key = try reader.string()
        reader.skipWhite()
        guard reader.current == Byte.colon else { throw reader.fault }
        reader.offset += 1
        let value = try reader.value(depth: depth + 1)
        try reader.interpreter.insert(value, for: key, in: dictionary)
      }
      return .dictionary(dictionary)
    case Byte.hyphen, 0x30...0x39: return number()
    default: return try word()
    }
  }

  /// Reads what stands between brackets, with commas between.
  private mutating func members(
    until close: UInt8, _ member: (inout JSONText) throws(ScriptError) -> Void
  ) throws(ScriptError) {
    offset += 1
    skipWhite()
    while current != close {
      try member(&self)
      try interpreter.store.charge(16)
      skipWhite()
      if current == Byte.comma {
        offset += 1
        skipWhite()
      } else if current != close {
        throw fault
      }
    }
    offset += 1
  }

  private mutating func number() -> VimValue {
    let start = offset
    var isFloat = false
    while "+-.eE".utf8.contains(current) || Byte.isDigit(current) {
      if current == Byte.dot || current | 0x20 == UInt8(ascii: "e") { isFloat = true }
      offset += 1
    }
    let digits = String(decoding: text[start..<offset], as: UTF8.self)
    return isFloat ? .float(Double(digits) ?? 0) : .number(Int(digits) ?? .max)
  }

  private mutating func word() throws(ScriptError) -> VimValue {
    let words: [(String, VimValue)] = [
      ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
    ]
    for (word, value) in words where text[min(offset, text.count)...].starts(with: word.utf8) {
      offset += word.utf8.count
      return value
    }
    throw fault
  }

  private mutating func string() throws(ScriptError) -> [UInt8] {
    var result: [UInt8] = []
    offset += 1
    while current != Byte.quote {
      guard offset < text.count else { throw fault }
      let byte = current
      offset += 1
      guard byte == Byte.backslash else {
        result.append(byte)
        continue
      }
      let letter = current
      offset += 1
      switch letter {
      case UInt8(ascii: "b"): result.append(8)
      case UInt8(ascii: "f"): result.append(12)
      case UInt8(ascii: "n"): result.append(Byte.lineFeed)
      case UInt8(ascii: "r"): result.append(Byte.carriageReturn)
      case UInt8(ascii: "t"): result.append(Byte.tab)
      case UInt8(ascii: "u"): result += UTF8Text.encoding(of: character())
      default: result.append(letter)
      }
    }
    offset += 1
    return result
  }

  /// Reads the digits of `\uXXXX`, two of them for a surrogate pair.
  private mutating func character() -> Int {
    func unit(at start: Int) -> Int? {
      guard start <= text.count else { return nil }
      let (value, length) = NumberReader.digits(in: text[start...].prefix(4), radix: 16)
      return length == 4 ? value : nil
    }
    guard let first = unit(at: offset) else { return 0 }
    offset += 4
    guard 0xD800..<0xDC00 ~= first, text[min(offset, text.count)...].starts(with: "\\u".utf8),
      let second = unit(at: offset + 2), 0xDC00..<0xE000 ~= second
    else { return first }
    offset += 6
    return 0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }
}
