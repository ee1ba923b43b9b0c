import Bytes

extension Interpreter {
  /// Gives a target its value.
  func assign(
    _ value: VimValue, to target: AssignmentTarget, isConstant: Bool = false
  ) throws(ScriptError) {
    switch target {
    case .nothing: break
    case .variable(let name): try setVariable(name, to: value, isConstant: isConstant)
    case .option(let name):
      guard options[name] != nil else { throw ScriptError("E355: Unknown option: ", quoting: name) }
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
