import Bytes

extension ExpressionEvaluator {
  /// Reads `{a, b -> expression}` if that is what stands here (`:help lambda`).
  mutating func lambda(_ evaluating: Bool) throws(ScriptError) -> VimValue? {
    let start = offset
    guard let (parameters, isVariadic) = lambdaHead() else {
      offset = start
      return nil
    }
    let body = offset
    _ = try expression(false)
    skipWhite()
    guard peek() == Byte.rightBrace else { throw ScriptError("E451: Expected }: ", quoting: rest) }
    let text = Array(bytes[body..<offset])
    offset += 1
    guard evaluating else { return .number(0) }
    return .function(
      try interpreter.makeLambda(parameters: parameters, isVariadic: isVariadic, body: text))
  }

  /// Reads `{a, b ->`, or nothing of use.
  private mutating func lambdaHead() -> (parameters: [[UInt8]], isVariadic: Bool)? {
    var parameters: [[UInt8]] = []
    var isVariadic = false
    offset += 1
    skipWhite()
    while true {
      if peek() == Byte.hyphen, peek(1) == Byte.greaterThan {
        offset += 2
        return (parameters, isVariadic)
      }
      if rest.starts(with: "...".utf8) {
        offset += 3
        isVariadic = true
      } else {
        let name = word()
        guard let first = name.first, !Byte.isDigit(first) else { return nil }
        parameters.append(Array(name))
      }
      skipWhite()
      if peek() == Byte.comma {
        offset += 1
        skipWhite()
      } else if peek() != Byte.hyphen {
        return nil
      }
    }
  }
}
