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

  /// Reads `(a, b) => expression` or `(a, b) => {` with the lines of its body, if that is what
  /// stands here (`:help vim9-lambda`).
  mutating func arrowLambda(_ evaluating: Bool) throws(ScriptError) -> VimValue? {
    var probe = self
    guard let header = try? FunctionHeader(&probe, isVim9: true, isLambda: true) else { return nil }
    try? probe.skipType()
    probe.skipWhite()
    guard probe.peek() == Byte.equals, probe.peek(1) == Byte.greaterThan else { return nil }
    offset = probe.offset + 2
    skipWhite()
    let isBlock = peek() == Byte.leftBrace && peek(1) == Byte.lineFeed
    let body: Range<Int>
    if isBlock {
      let close = Vim9Line.blockEnd(in: bytes[(offset + 2)..<end])
      body = (offset + 2)..<close
      offset = min(close + 1, end)
    } else {
      let start = offset
      _ = try expression(false)
      body = start..<offset
    }
    guard evaluating else { return .number(0) }
    return .function(
      try interpreter.makeLambda(
        parameters: header.parameters, isVariadic: header.isVariadic, rest: header.rest,
        body: Array(bytes[body]), isBlock: isBlock))
  }
}
