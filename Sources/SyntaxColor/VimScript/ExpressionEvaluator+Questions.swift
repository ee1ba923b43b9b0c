import Bytes

extension ExpressionEvaluator {
  /// Notes that a line, got by the call `getline(n)` in `source`, was only asked whether it
  /// matches: the answer counts then, not the line.
  func narrowQuestion(
    _ source: Range<Int>, asked: Int, to comparison: Comparison, _ pattern: VimValue, _ holds: Bool
  ) throws(ScriptError) {
    guard interpreter.buffer.questions.count == asked + 1, isCallOfGetline(source),
      let (regex, matches) = try comparison.match(with: pattern, in: interpreter, holds: holds)
    else { return }
    interpreter.buffer.narrowQuestion(asked, to: regex, matches)
  }

  /// Whether the text in `range` is `getline(n)` with a plain number.
  private func isCallOfGetline(_ range: Range<Int>) -> Bool {
    let call = bytes[range].filter { !Byte.isBlank($0) }
    let argument = call.dropFirst(8).dropLast()
    return call.starts(with: "getline(".utf8) && call.last == Byte.rightParenthesis
      && !argument.isEmpty && argument.allSatisfy(Byte.isDigit)
  }
}
