import Bytes

/// What stands between `(` and the end of a `:function` line.
struct FunctionHeader {
  private(set) var parameters: [[UInt8]] = []
  private(set) var defaults: [[UInt8]] = []
  private(set) var isVariadic = false
  private(set) var aborts = false
  private(set) var needsReceiver = false

  /// Reads the parameters and attributes; `reader` stands at the `(`.
  init(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    reader.offset += 1
    reader.skipWhite()
    while reader.peek() != Byte.rightParenthesis {
      try readParameter(&reader)
      reader.skipWhite()
      if reader.peek() == Byte.comma {
        reader.offset += 1
        reader.skipWhite()
      } else if reader.peek() != Byte.rightParenthesis {
        throw ScriptError("E475: Invalid argument: ", quoting: reader.rest)
      }
    }
    reader.offset += 1
    for word in reader.rest.split(whereSeparator: Byte.isBlank) {
      if word.elementsEqual("abort".utf8) { aborts = true }
      if word.elementsEqual("dict".utf8) { needsReceiver = true }
      if word.first == Byte.quote { break }
    }
  }

  private mutating func readParameter(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    if reader.rest.starts(with: "...".utf8) {
      reader.offset += 3
      isVariadic = true
      return
    }
    let name = reader.word()
    if name.isEmpty { throw ScriptError("E125: Illegal argument: ", quoting: reader.rest) }
    parameters.append(Array(name))
    reader.skipWhite()
    guard reader.peek() == Byte.equals else { return }
    reader.offset += 1
    reader.skipWhite()
    let value = reader.offset
    _ = try reader.expression(false)
    defaults.append(Array(reader.bytes[value..<reader.offset]))
  }
}
