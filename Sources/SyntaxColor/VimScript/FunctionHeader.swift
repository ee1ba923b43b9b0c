import Bytes

/// What stands between `(` and the end of a `:function` or `:def` line, or `(` and `)` of a lambda.
struct FunctionHeader {
  private(set) var parameters: [[UInt8]] = []
  private(set) var defaults: [[UInt8]] = []
  private(set) var isVariadic = false
  /// The name behind `...` in Vim9 script.
  private(set) var rest: [UInt8]?
  private let isVim9: Bool
  private let isLambda: Bool
  private(set) var aborts = false
  private(set) var needsReceiver = false

  /// Reads the parameters and attributes; `reader` stands at the `(`.
  ///
  /// A lambda's have no defaults: reading those only to see that it is none could take forever.
  init(
    _ reader: inout ExpressionEvaluator, isVim9: Bool, isLambda: Bool = false
  ) throws(ScriptError) {
    self.isVim9 = isVim9
    self.isLambda = isLambda
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
    if isVim9 { return }
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
      if isVim9 {
        rest = Array(reader.word())
        try reader.skipType()
      }
      return
    }
    var name = reader.word()
    if isVim9, name.elementsEqual("this".utf8), reader.peek() == Byte.dot {
      let start = name.startIndex
      reader.offset += 1
      name = reader.bytes[start..<reader.word().endIndex]
    }
    if name.isEmpty { throw ScriptError("E125: Illegal argument: ", quoting: reader.rest) }
    parameters.append(Array(name))
    if isVim9 { try reader.skipType() }
    reader.skipWhite()
    guard reader.peek() == Byte.equals else { return }
    if isLambda { throw ScriptError("E475: Invalid argument: ", quoting: reader.rest) }
    reader.offset += 1
    reader.skipWhite()
    let value = reader.offset
    _ = try reader.expression(false)
    defaults.append(Array(reader.bytes[value..<reader.offset]))
  }
}
