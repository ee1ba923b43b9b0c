import Bytes

/// `printf()`: `%s %d %x %X %o %c %b %f %%` with flags, width and precision (`:help printf()`).
struct PrintFormat {
  private let format: [UInt8]
  private var offset = 0
  private var arguments: ArraySlice<VimValue>
  private let all: [VimValue]
  /// The number of the argument that the next value is, where the format tells it.
  private var position: Int?
  private let interpreter: Interpreter

  /// The widest field, in bytes.
  private static let widthLimit = 10_000

  /// Returns the text for a format and its arguments.
  static func text(
    _ arguments: [VimValue], in interpreter: Interpreter
  ) throws(ScriptError) -> [UInt8] {
    var format = PrintFormat(
      format: try arguments[0].asString(), arguments: arguments.dropFirst(), all: arguments,
      interpreter: interpreter)
    return try format.fill()
  }

  private mutating func fill() throws(ScriptError) -> [UInt8] {
    var result: [UInt8] = []
    while offset < format.count {
      let byte = format[offset]
      offset += 1
      if byte == Byte.percent { result += try field() } else { result.append(byte) }
    }
    guard arguments.isEmpty else { throw ScriptError("E767: Too many arguments for printf()") }
    return result
  }

  private mutating func next() throws(ScriptError) -> VimValue {
    if let position {
      guard all.indices.contains(position), position > 0 else {
        throw ScriptError("E1503: Positional argument \(position) out of bounds")
      }
      return all[position]
    }
    guard let value = arguments.popFirst() else {
      throw ScriptError("E766: Insufficient arguments for printf()")
    }
    return value
  }

  private mutating func number() throws(ScriptError) -> Int? {
    if offset < format.count, format[offset] == Byte.asterisk {
      offset += 1
      return min(max(try next().asNumber(), -Self.widthLimit), Self.widthLimit)
    }
    let (value, length) = NumberReader.digits(in: format[offset...], radix: 10)
    offset += length
    return length > 0 ? min(value, Self.widthLimit) : nil
  }

  /// Reads `2$`, which says which argument comes.
  private mutating func readPosition() {
    let (value, length) = NumberReader.digits(in: format[offset...], radix: 10)
    guard interpreter.version.hasTypes, length > 0, offset + length < format.count,
      format[offset + length] == Byte.dollar
    else { return }
    offset += length + 1
    position = value
    arguments = []
  }

  /// Reads one field behind its `%` and returns its text.
  private mutating func field() throws(ScriptError) -> [UInt8] {
    readPosition()
    var flags: Set<UInt8> = []
    while offset < format.count, "-0+ #".utf8.contains(format[offset]) {
      flags.insert(format[offset])
      offset += 1
    }
    var width = try number() ?? 0
    if width < 0 {
      flags.insert(Byte.hyphen)
      width = -width
    }
    var precision: Int?
    if offset < format.count, format[offset] == Byte.dot {
      offset += 1
      precision = try number() ?? 0
    }
    guard offset < format.count else { return [] }
    let conversion = format[offset]
    offset += 1
    let text = try self.text(conversion, flags, precision)
    let missing = max(width - UTF8Text.characters(of: text).count, 0)
    if flags.contains(Byte.hyphen) { return text + Array(repeating: Byte.space, count: missing) }
    let isNumeric = "dxXobBfFeg".utf8.contains(conversion)
    guard flags.contains(Byte.zero), isNumeric, precision == nil || conversion == 0x66 else {
      return Array(repeating: Byte.space, count: missing) + text
    }
    let sign = text.prefix { $0 == Byte.hyphen || $0 == Byte.plus }
    return sign + Array(repeating: Byte.zero, count: missing) + text.dropFirst(sign.count)
  }

  private mutating func text(
    _ conversion: UInt8, _ flags: Set<UInt8>, _ precision: Int?
  ) throws(ScriptError) -> [UInt8] {
    switch conversion {
    case Byte.percent: return [Byte.percent]
    case UInt8(ascii: "d"), UInt8(ascii: "i"):
      let number = try next().asNumber()
      var digits = Array(String(number.magnitude).utf8)
      if let precision, digits.count < precision {
        digits = Array(repeating: Byte.zero, count: precision - digits.count) + digits
      }
      let sign: [UInt8] = number < 0 ? [Byte.hyphen] : flags.contains(Byte.plus) ? [Byte.plus] : []
      return sign + digits
    case UInt8(ascii: "x"): return try digits(16, flags, prefix: "0x")
    case UInt8(ascii: "X"): return try digits(16, flags, prefix: "0X").map(Byte.uppercased)
    case UInt8(ascii: "o"): return try digits(8, flags, prefix: "0")
    case UInt8(ascii: "b"), UInt8(ascii: "B"): return try digits(2, flags, prefix: "0b")
    case UInt8(ascii: "c"): return UTF8Text.encoding(of: try next().asNumber())
    case UInt8(ascii: "s"), UInt8(ascii: "S"):
      let text = try ValueWriter.display(of: next(), in: interpreter)
      guard let precision else { return text }
      return conversion == UInt8(ascii: "s")
        ? Array(text.prefix(precision))
        : Array(UTF8Text.characters(of: text).prefix(precision).joined())
    case UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "e"), UInt8(ascii: "g"):
      return NumberReader.text(of: try Arithmetic.float(next()))
    default: return [Byte.percent, conversion]
    }
  }

  private mutating func digits(
    _ radix: Int, _ flags: Set<UInt8>, prefix: String
  ) throws(ScriptError) -> [UInt8] {
    let number = UInt(bitPattern: try next().asNumber())
    let text = Array(String(number, radix: radix).utf8)
    return flags.contains(Byte.hash) && number != 0 ? Array(prefix.utf8) + text : text
  }
}
