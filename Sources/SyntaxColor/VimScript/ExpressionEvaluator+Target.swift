import Bytes

extension ExpressionEvaluator {
  /// Reads the target of an assignment.
  /// Where variables are declared in Vim9 script, types may follow them.
  mutating func target(
    _ evaluating: Bool, isDeclared: Bool = false
  ) throws(ScriptError) -> AssignmentTarget {
    skipWhite()
    if peek() == Byte.leftBracket { return try listTarget(evaluating, isDeclared) }
    return try singleTarget(evaluating)
  }

  private mutating func listTarget(
    _ evaluating: Bool, _ isDeclared: Bool
  ) throws(ScriptError) -> AssignmentTarget {
    var targets: [AssignmentTarget] = []
    var rest: AssignmentTarget?
    var isRest = false
    offset += 1
    while true {
      let target = try singleTarget(evaluating)
      if isDeclared || interpreter.isVim9 { try skipType() }
      if isRest { rest = target } else { targets.append(target) }
      skipWhite()
      let byte = peek()
      offset += 1
      switch byte {
      case Byte.comma where !isRest: break
      case UInt8(ascii: ";") where !isRest: isRest = true
      case Byte.rightBracket: return .list(targets, rest: rest)
      default: throw ScriptError("E475: Invalid argument: ", quoting: self.rest)
      }
    }
  }

  private mutating func singleTarget(_ evaluating: Bool) throws(ScriptError) -> AssignmentTarget {
    skipWhite()
    switch peek() {
    case Byte.ampersand:
      offset += 1
      return .option(optionName())
    case Byte.dollar, Byte.at:
      offset += 1
      if peek() != 0 { offset += 1 }
      _ = word()
      return .nothing
    default: break
    }
    let name = try self.name(evaluating)
    guard peek() == Byte.leftBracket || isEntryNext else { return .variable(name) }
    guard evaluating else {
      try skipSubscripts()
      return .nothing
    }
    guard let container = try interpreter.variable(name) else {
      throw ScriptError("E121: Undefined variable: ", quoting: name)
    }
    return try elementTarget(in: container)
  }

  /// Whether `.key` comes next, not `.=` or `..=`.
  private var isEntryNext: Bool { peek() == Byte.dot && Byte.isWord(peek(1)) }

  private mutating func skipSubscripts() throws(ScriptError) {
    while true {
      if peek() == Byte.leftBracket {
        _ = try index(false)
      } else if isEntryNext {
        offset += 1
        _ = word()
      } else {
        return
      }
    }
  }

  /// Reads subscripts down to the last one, which is the target.
  private mutating func elementTarget(
    in container: VimValue
  ) throws(ScriptError) -> AssignmentTarget {
    var container = container
    while true {
      let index: ElementIndex
      if peek() == Byte.leftBracket {
        index = try self.index(true)
      } else {
        offset += 1
        index = .one(.string(Array(word())))
      }
      guard peek() == Byte.leftBracket || isEntryNext else {
        return .element(of: container, at: index)
      }
      container = try interpreter.element(of: container, at: index)
    }
  }
}
