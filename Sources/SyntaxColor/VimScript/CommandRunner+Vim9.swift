import Bytes

extension CommandRunner {
  /// Runs what only Vim9 script has: assignments without `:let`, calls and other expressions
  /// without `:call`, `++name`, and blocks (`:help vim9-differences`).
  ///
  /// - Returns: Whether that is what stands here.
  func runVim9Command(at offset: Int, end: Int) throws(ScriptError) -> Bool {
    var reader = reader(at: offset, end: end)
    switch reader.peek() {
    case Byte.leftBrace where reader.rest.dropFirst().allSatisfy(Byte.isBlank):
      let active = isActive
      blocks.append(
        ControlBlock(kind: .scope, isActive: active, isReached: active, body: position))
      goToNextLine()
      return true
    case Byte.rightBrace:
      guard case .scope = blocks.last?.kind else {
        throw ScriptError("E1025: Using } outside of a block scope")
      }
      endScope(blocks.count - 1)
      blocks.removeLast()
      reader.offset += 1
      try endCommand(&reader)
      return true
    case Byte.plus where reader.peek(1) == Byte.plus,
      Byte.hyphen where reader.peek(1) == Byte.hyphen:
      try runIncrement(&reader)
      return true
    default: break
    }
    guard let isAssignment = vim9Statement(reader) else { return false }
    if isAssignment {
      commandName = "let"
      try runLet(&reader, .assignment)
    } else {
      commandName = "eval"
      _ = try reader.expression(isActive)
      try endCommand(&reader)
    }
    return true
  }

  /// Tells whether an assignment stands here, or another expression; `nil` for a command.
  private func vim9Statement(_ reader: ExpressionEvaluator) -> Bool? {
    var probe = reader
    switch probe.peek() {
    case Byte.quote, Byte.apostrophe, Byte.leftParenthesis, Byte.leftBrace: return false
    case Byte.leftBracket, Byte.ampersand, Byte.at: return isAssignment(probe)
    case Byte.dollar:
      let next = probe.peek(1)
      return next == Byte.quote || next == Byte.apostrophe ? false : isAssignment(probe)
    case Byte.lessThan: return false
    default: break
    }
    guard Byte.isLetter(probe.peek()) || probe.peek() == Byte.underscore else { return nil }
    while Byte.isWord(probe.peek()) || probe.peek() == Byte.hash
      || (probe.peek() == Byte.colon && Byte.isWord(probe.peek(1)))
    {
      probe.offset += 1
    }
    let name = reader.bytes[reader.offset..<probe.offset]
    switch probe.peek() {
    case Byte.leftParenthesis:
      // `if(x)` is a command all the same.
      switch ExCommand.named(name)?.command {
      case .if, .elseif, .while, .return: return nil
      default: return false
      }
    case Byte.leftBracket: return isAssignment(reader)
    case Byte.dot where Byte.isWord(probe.peek(1)): return isAssignment(reader)
    case Byte.hyphen where probe.peek(1) == Byte.greaterThan: return false
    default: break
    }
    guard Byte.isBlank(probe.peek()) else { return nil }
    probe.skipWhite()
    if probe.peek() == Byte.hyphen, probe.peek(1) == Byte.greaterThan { return false }
    guard LetOperator(at: &probe) != nil else { return nil }
    let isSpaced = probe.offset >= probe.end || Byte.isBlank(probe.peek())
    return isSpaced || probe.rest.starts(with: "<<".utf8) ? true : nil
  }

  /// Whether the target of an assignment and its operator stand here.
  private func isAssignment(_ reader: ExpressionEvaluator) -> Bool {
    var probe = reader
    guard (try? probe.target(false)) != nil else { return false }
    probe.skipWhite()
    return LetOperator(at: &probe) != nil
  }

  /// `++name` and `--name`.
  private func runIncrement(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    let sign = reader.peek()
    reader.offset += 2
    let target = try reader.target(isActive)
    try endCommand(&reader)
    guard isActive else { return }
    let result = try interpreter.combine(target, sign, .number(1))
    try interpreter.assign(result, to: target)
  }
}
