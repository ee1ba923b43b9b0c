/// Reads an object of JSON (RFC 8259) field by field; nested values are checked and passed over.
///
/// - Complexity: O(*n*) for all fields together.
package struct JSONObjectReader {
  /// Why bytes are no object, or a value is not what it should be.
  package struct Failure: Error {
    /// The offset of what is wrong.
    package let offset: Int
    /// What is wrong.
    package let message: String
  }

  /// A field.
  package struct Field {
    /// Its name.
    package let name: String
    fileprivate let offset: Int
    fileprivate let value: Value
  }

  fileprivate enum Value {
    case null, other
    case string(String)
    case number(Int?)
  }

  /// How deep values may stand in one another.
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var isFirst = true

  /// Makes a reader of a range of bytes that has an object and nothing else.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Returns the next field; `nil` where the object ends.
  package mutating func next() throws(Failure) -> Field? {
    if isFirst { try expect(Byte.leftBrace, "an object") }
    if try ends(with: Byte.rightBrace, isFirst: isFirst) {
      passSpaces()
      guard offset == end else { throw failure("nothing may follow the object") }
      return nil
    }
    isFirst = false
    let name = try name()
    passSpaces()
    let start = offset
    return Field(name: name, offset: start, value: try value(depth: 0))
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(Failure) -> Value {
    passSpaces()
    guard depth < Self.depthLimit else { throw failure("too many values in one another") }
    guard offset < end else { throw failure("a value is missing") }
    switch bytes[offset] {
    case Byte.quote: return .string(try string())
    case Byte.leftBrace:
      offset += 1
      var isFirst = true
      while try !ends(with: Byte.rightBrace, isFirst: isFirst) {
        isFirst = false
        _ = try name()
        _ = try value(depth: depth + 1)
      }
      return .other
    case Byte.leftBracket:
      offset += 1
      var isFirst = true
      while try !ends(with: Byte.rightBracket, isFirst: isFirst) {
        isFirst = false
        _ = try value(depth: depth + 1)
      }
      return .other
    case Byte.hyphen, Byte.zero...Byte.zero + 9: return .number(try number())
    default:
      for (word, value): (String, Value) in [("null", .null), ("true", .other), ("false", .other)]
      where bytes[offset..<end].starts(with: word.utf8) {
        offset += word.utf8.count
        return value
      }
      throw failure("no value begins here")
    }
  }

  /// Reads a number; `nil` where it is none that an `Int` can have.
  private mutating func number() throws(Failure) -> Int? {
    let start = offset
    _ = passes([Byte.hyphen])
    if !passes([Byte.zero]) { try passDigits() }
    let whole = offset
    if passes([Byte.dot]) { try passDigits() }
    if passes(Array("eE".utf8)) {
      _ = passes(Array("+-".utf8))
      try passDigits()
    }
    return offset == whole ? Int(String(decoding: bytes[start..<offset], as: UTF8.self)) : nil
  }

  private mutating func passDigits() throws(Failure) {
    let start = offset
    while offset < end, Byte.isDigit(bytes[offset]) { offset += 1 }
    if offset == start { throw failure("a digit is missing") }
  }

  /// Passes one byte, if it is wanted.
  private mutating func passes(_ wanted: [UInt8]) -> Bool {
    guard offset < end, wanted.contains(bytes[offset]) else { return false }
    offset += 1
    return true
  }

  // MARK: Strings

  /// Reads a name and the colon behind it.
  private mutating func name() throws(Failure) -> String {
    passSpaces()
    guard offset < end, bytes[offset] == Byte.quote else { throw failure("a name is missing") }
    let name = try string()
    try expect(Byte.colon, "\":\"")
    return name
  }

  private mutating func string() throws(Failure) -> String {
    var text: [UInt8] = []
    let start = offset
    offset += 1
    while offset < end {
      switch bytes[offset] {
      case Byte.quote:
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case Byte.backslash: UTF8Scalar.append(try escaped(), to: &text)
      case ..<Byte.space: throw failure("a control character in a string")
      default:
        let sequence = UTF8Sequence(at: offset, before: end) { bytes[$0] }
        guard sequence.scalar != nil else { throw failure("a byte that is not UTF-8") }
        text += bytes[offset..<offset + sequence.length]
        offset += sequence.length
      }
    }
    throw Failure(offset: start, message: "a string that does not end")
  }

  /// Reads a backslash and what follows it.
  private mutating func escaped() throws(Failure) -> UInt32 {
    let start = offset
    offset += 1
    guard offset < end else { throw failure("a string that does not end") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case Byte.quote, Byte.backslash, Byte.slash: return UInt32(byte)
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "u"):
      let unit = try unit()
      guard unit & 0xF800 == 0xD800 else { return unit }
      if unit < 0xDC00, bytes[offset..<end].starts(with: "\\u".utf8) {
        offset += 2
        let low = try self.unit()
        if low & 0xFC00 == 0xDC00 { return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF }
      }
      throw Failure(offset: start, message: "half a character: \\u goes with another here")
    default: throw Failure(offset: start, message: "no such escape")
    }
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard offset < end, let digit = Byte.hexadecimalValue(bytes[offset]) else {
        throw failure("four hexadecimal digits follow \\u")
      }
      unit = unit << 4 | UInt32(digit)
      offset += 1
    }
    return unit
  }

  // MARK: Marks

  /// Returns whether a list ends here; otherwise passes the comma before the next of its parts.
  private mutating func ends(with mark: UInt8, isFirst: Bool) throws(Failure) -> Bool {
    passSpaces()
    if offset < end, bytes[offset] == mark {
      offset += 1
      return true
    }
    if !isFirst { try expect(Byte.comma, "a comma") }
    return false
  }

  private mutating func expect(_ mark: UInt8, _ name: String) throws(Failure) {
    passSpaces()
    guard offset < end, bytes[offset] == mark else { throw failure("\(name) is missing") }
    offset += 1
  }

  private mutating func passSpaces() {
    while offset < end, Byte.isSpace(bytes[offset]) { offset += 1 }
  }

  private func failure(_ message: String) -> Failure { Failure(offset: offset, message: message) }
}

extension JSONObjectReader.Field {
  /// The value as a string; `nil` for `null`.
  package func string() throws(JSONObjectReader.Failure) -> String? {
    switch value {
    case .null: return nil
    case .string(let text): return text
    default: throw failure("is a string or null")
    }
  }

  /// The value as a whole number in a range; `nil` for `null`.
  package func number(in range: ClosedRange<Int>) throws(JSONObjectReader.Failure) -> Int? {
    switch value {
    case .null: return nil
    case .number(let number?) where range.contains(number): return number
    default:
      throw failure("is a number from \(range.lowerBound) to \(range.upperBound), or null")
    }
  }

  /// What is wrong with the value.
  package func failure(_ message: String) -> JSONObjectReader.Failure {
    JSONObjectReader.Failure(offset: offset, message: "\"\(name)\" \(message)")
  }
}
