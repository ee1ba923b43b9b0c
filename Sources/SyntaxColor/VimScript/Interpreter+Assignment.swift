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
      noteChange(of: name)
    case .element(let container, let index): try setElement(of: container, at: index, to: value)
    case .list(let targets, let rest):
      let items = try unpacked(value, targets.count, hasRest: rest != nil)
      for (target, item) in zip(targets, items) {
        try assign(item, to: target, isConstant: isConstant)
      }
      if let rest {
        let list = try store.list(Array(items.dropFirst(targets.count)))
        try assign(.list(list), to: rest, isConstant: isConstant)
      }
    }
  }

  /// Returns the items of a list for as many targets, one of which may take the rest.
  func unpacked(
    _ value: VimValue, _ count: Int, hasRest: Bool
  ) throws(ScriptError) -> [VimValue] {
    let items = try value.asList(for: ":let").items
    guard items.count == count || (hasRest && items.count >= count) else {
      throw ScriptError(
        items.count > count
          ? "E687: Less targets than List items" : "E688: More targets than List items")
    }
    return items
  }

  /// Locks a list or dictionary and all it holds, or unlocks it.
  func setLocked(_ value: VimValue, _ isLocked: Bool, depth: Int = 100) {
    guard depth > 0 else { return }
    switch value {
    case .list(let list):
      guard list.isLocked != isLocked, list.kind != .tuple else { return }
      list.isLocked = isLocked
      for item in list.items { setLocked(item, isLocked, depth: depth - 1) }
    case .dictionary(let dictionary):
      guard dictionary.isLocked != isLocked else { return }
      dictionary.isLocked = isLocked
      for entry in dictionary.entries { setLocked(entry.value, isLocked, depth: depth - 1) }
    default: break
    }
  }

  /// Runs `:lockvar [depth] name …` or `:unlockvar`.
  func lock(_ argument: [UInt8], _ isLocked: Bool) throws(ScriptError) {
    var depth = 2
    for word in argument.split(whereSeparator: Byte.isBlank) {
      if word.allSatisfy(Byte.isDigit) {
        depth = NumberReader.leadingNumber(of: Array(word))
      } else if let value = try variable(Array(word)) {
        setLocked(value, isLocked, depth: min(depth - 1, 100))
        try setVariable(Array(word), to: value, isConstant: isLocked, isForced: true)
      }
    }
  }

  /// Runs `:vim9script`: a file that is run again starts without its variables.
  func beginVim9Script(_ argument: [UInt8]) throws(ScriptError) {
    guard argument.isEmpty || argument.elementsEqual("noclear".utf8) else {
      throw .invalidArgument(argument)
    }
    guard let context else { return }
    context.isVim9 = true
    if argument.isEmpty { context.variables.removeContents() }
    context.imports = []
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
    if sign == Byte.plus, case .list(let list) = old, list.kind != .tuple,
      case .list(let added) = value
    {
      try list.checkUnlocked()
      try store.charge(added.items.count * 16)
      list.items += added.items
      return old
    }
    return try Arithmetic.apply(sign, old, value, in: store)
  }
}
