import Bytes

/// What stands left of `=`, or behind `:for` and `:unlet` (`:help :let`).
indirect enum AssignmentTarget {
  case variable([UInt8])
  case option([UInt8])
  /// A register or an environment variable: there are none to change.
  case nothing
  case element(of: VimValue, at: ElementIndex)
  /// `[a, b; rest]`.
  case list([AssignmentTarget], rest: AssignmentTarget?)
}

extension Interpreter {
  /// Reads a target.
  func target(
    _ reader: inout ExpressionEvaluator, _ evaluating: Bool
  ) throws(ScriptError) -> AssignmentTarget {
    reader.skipWhite()
    if reader.peek() == Byte.leftBracket { return try listTarget(&reader, evaluating) }
    return try singleTarget(&reader, evaluating)
  }

  private func listTarget(
    _ reader: inout ExpressionEvaluator, _ evaluating: Bool
  ) throws(ScriptError) -> AssignmentTarget {
    var targets: [AssignmentTarget] = []
    var rest: AssignmentTarget?
    var isRest = false
    reader.offset += 1
    while true {
      let target = try singleTarget(&reader, evaluating)
      if isRest { rest = target } else { targets.append(target) }
      reader.skipWhite()
      let byte = reader.peek()
      reader.offset += 1
      switch byte {
      case Byte.comma where !isRest: break
      case UInt8(ascii: ";") where !isRest: isRest = true
      case Byte.rightBracket: return .list(targets, rest: rest)
      default: throw ScriptError("E475: Invalid argument: ", quoting: reader.rest)
      }
    }
  }

  private func singleTarget(
    _ reader: inout ExpressionEvaluator, _ evaluating: Bool
  ) throws(ScriptError) -> AssignmentTarget {
    reader.skipWhite()
    switch reader.peek() {
    case Byte.ampersand:
      reader.offset += 1
      return .option(reader.optionName())
    case Byte.dollar, Byte.at:
      reader.offset += 1
      if reader.peek() != 0 { reader.offset += 1 }
      while Byte.isWord(reader.peek()) { reader.offset += 1 }
      return .nothing
    default: break
    }
    let name = try reader.name(evaluating)
    guard reader.peek() == Byte.leftBracket || isEntry(reader) else { return .variable(name) }
    guard evaluating else {
      try skipSubscripts(&reader)
      return .nothing
    }
    guard let container = try variable(name) else {
      throw ScriptError("E121: Undefined variable: ", quoting: name)
    }
    return try element(of: container, &reader)
  }

  /// Whether `.key` comes next, not `.=` or `..=`.
  private func isEntry(_ reader: ExpressionEvaluator) -> Bool {
    reader.peek() == Byte.period && Byte.isWord(reader.peek(1))
  }

  private func skipSubscripts(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    while true {
      if reader.peek() == Byte.leftBracket {
        _ = try reader.index(false)
      } else if isEntry(reader) {
        reader.offset += 1
        while Byte.isWord(reader.peek()) { reader.offset += 1 }
      } else {
        return
      }
    }
  }

  /// Reads subscripts down to the last one, which is the target.
  private func element(
    of container: VimValue, _ reader: inout ExpressionEvaluator
  ) throws(ScriptError) -> AssignmentTarget {
    var container = container
    while true {
      let index: ElementIndex
      if reader.peek() == Byte.leftBracket {
        index = try reader.index(true)
      } else {
        reader.offset += 1
        let start = reader.offset
        while Byte.isWord(reader.peek()) { reader.offset += 1 }
        index = .one(.string(Array(reader.bytes[start..<reader.offset])))
      }
      guard reader.peek() == Byte.leftBracket || isEntry(reader) else {
        return .element(of: container, at: index)
      }
      container = try element(of: container, at: index)
    }
  }

  /// Gives a target its value.
  func assign(
    _ value: VimValue, to target: AssignmentTarget, isConstant: Bool = false
  ) throws(ScriptError) {
    switch target {
    case .nothing: break
    case .variable(let name): try setVariable(name, to: value, isConstant: isConstant)
    case .option(let name):
      guard options[name] != nil else {
        throw ScriptError("E355: Unknown option: ", quoting: name)
      }
      options.set(name, to: try OptionTable.converted(value, like: options[name]))
    case .element(let container, let index): try setElement(of: container, at: index, to: value)
    case .list(let targets, let rest):
      let items = try value.asList(for: ":let").items
      guard items.count == targets.count || (rest != nil && items.count > targets.count) else {
        throw ScriptError(
          items.count > targets.count
            ? "E687: Less targets than List items" : "E688: More targets than List items")
      }
      for (target, item) in zip(targets, items) {
        try assign(item, to: target, isConstant: isConstant)
      }
      if let rest {
        let list = try store.list(Array(items.dropFirst(targets.count)))
        try assign(.list(list), to: rest, isConstant: isConstant)
      }
    }
  }

  /// Returns what `target sign= value` makes.
  func combine(
    _ target: AssignmentTarget, _ sign: UInt8, _ value: VimValue
  ) throws(ScriptError) -> VimValue {
    let old: VimValue?
    switch target {
    case .variable(let name):
      old = try variable(name)
      if old == nil { throw ScriptError("E121: Undefined variable: ", quoting: name) }
    case .option(let name): old = options[name]
    case .element(let container, let index): old = try element(of: container, at: index)
    case .list, .nothing: old = nil
    }
    guard let old else {
      throw ScriptError("E734: Wrong variable type for \(Character(Unicode.Scalar(sign)))=")
    }
    if sign == Byte.plus, case .list(let list) = old, case .list(let added) = value {
      try store.charge(added.items.count * 16)
      list.items += added.items
      return old
    }
    return try Arithmetic.apply(sign, old, value, in: store)
  }
}
