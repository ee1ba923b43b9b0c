import Bytes

extension Interpreter {
  /// Returns the scope a name belongs to and the name within it; `nil` where there is no such
  /// scope now (`:help internal-variables`).
  private func resolve(_ name: [UInt8]) -> (scope: VimDictionary, name: ArraySlice<UInt8>)? {
    guard name.count >= 2, name[1] == Byte.colon else {
      if let call { return (call.variables, name[...]) }
      if let context, context.isVim9 { return (context.variables, name[...]) }
      return (globals, name[...])
    }
    return scope(name[0]).map { ($0, name[2...]) }
  }

  /// Returns the scope of a letter before the colon.
  private func scope(_ letter: UInt8) -> VimDictionary? {
    switch letter {
    case UInt8(ascii: "g"): globals
    case UInt8(ascii: "b"): bufferVariables
    case UInt8(ascii: "s"): context?.variables
    case UInt8(ascii: "l"): call?.variables
    case UInt8(ascii: "a"): call?.arguments
    case UInt8(ascii: "v"): vimVariables
    case UInt8(ascii: "w"): windowVariables
    case UInt8(ascii: "t"): tabVariables
    default: nil
    }
  }

  /// Returns a variable's value, or the whole scope for `g:` alone.
  func variable(_ name: [UInt8]) throws(ScriptError) -> VimValue? {
    guard let (scope, rest) = resolve(name) else { return nil }
    if rest.isEmpty { return .dictionary(scope) }
    if let value = scope[rest] ?? closureVariable(name, rest) { return value }
    if rest.count < name.count {
      return rest.contains(Byte.numberSign) ? try autoloadedVariable(rest) : nil
    }
    return compatible(rest)
  }

  /// Looks in the calls that the running lambda was made in (`:help closure`).
  private func closureVariable(_ name: [UInt8], _ rest: ArraySlice<UInt8>) -> VimValue? {
    let hasScope = rest.count < name.count
    guard !hasScope || name[0] == UInt8(ascii: "a") || name[0] == UInt8(ascii: "l") else {
      return nil
    }
    var outer = call?.outer
    while let context = outer {
      let isArgument = hasScope && name[0] == UInt8(ascii: "a")
      if let value = (isArgument ? context.arguments : context.variables)[rest] { return value }
      outer = context.outer
    }
    return nil
  }

  /// The few `v:` variables that have no prefix in old scripts.
  private func compatible(_ name: ArraySlice<UInt8>) -> VimValue? {
    let names: [StaticString] = ["version", "count", "errmsg", "shell_error", "this_session"]
    let isCompatible = names.contains { String(describing: $0).utf8.elementsEqual(name) }
    return isCompatible ? vimVariables[name] : nil
  }

  private func autoloadedVariable(_ name: ArraySlice<UInt8>) throws(ScriptError) -> VimValue? {
    try autoload(Array(name)) ? globals[name] : nil
  }

  /// Sets or makes a variable.
  func setVariable(
    _ name: [UInt8], to value: VimValue, isConstant: Bool = false
  ) throws(ScriptError) {
    guard let (scope, rest) = resolve(name), !rest.isEmpty else {
      throw ScriptError("E461: Illegal variable name: ", quoting: name)
    }
    guard
      name.first != UInt8(ascii: "v") || name.dropFirst().first != Byte.colon
        || scope[rest] != nil
    else { throw ScriptError("E461: Illegal variable name: ", quoting: name) }
    guard scope.entry(rest)?.isConstant != true else {
      throw ScriptError("E741: Value is locked: ", quoting: name)
    }
    try store.charge(64 + rest.count)
    scope.set(Array(rest), to: value, isConstant: isConstant)
  }

  /// Runs `:unlet[!] name …`.
  func unlet(
    _ reader: inout ExpressionEvaluator, bang: Bool, _ evaluating: Bool
  ) throws(ScriptError) {
    reader.skipWhite()
    while ![0, Byte.bar, Byte.doubleQuote, Byte.lineFeed].contains(reader.peek()) {
      switch try target(&reader, evaluating) {
      case .variable(let name) where evaluating:
        let resolved = resolve(name)
        let removed = resolved.flatMap { $0.scope.remove($0.name) }
        if removed == nil, !bang {
          throw ScriptError("E108: No such variable: \"", quoting: name + [Byte.doubleQuote])
        }
      case .element(let container, let index):
        try removeElement(of: container, at: index, bang: bang)
      default: break
      }
      reader.skipWhite()
      if isVim9, reader.peek() == Byte.numberSign { return }
    }
  }

  private func removeElement(
    of container: VimValue, at index: ElementIndex, bang: Bool
  ) throws(ScriptError) {
    switch (container, index) {
    case (.dictionary(let dictionary), .one(let key)):
      if dictionary.remove(try key.asString()) == nil, !bang {
        throw ScriptError("E716: Key not present in Dictionary: ", quoting: try key.asString())
      }
    case (.list(let list), .one(let index)):
      guard let offset = list.offset(of: try index.asNumber()) else {
        throw ScriptError("E684: List index out of range")
      }
      list.items.remove(at: offset)
    case (.list(let list), .slice(let first, let last)):
      let range = try sliceRange(first, last, count: list.items.count)
      list.items.removeSubrange(range)
    default: throw ScriptError("E689: Can only index a List, Dictionary or Blob")
    }
  }

  /// Adds an entry, counted.
  func insert(
    _ value: VimValue, for key: [UInt8], in dictionary: VimDictionary
  ) throws(ScriptError) {
    guard dictionary.entry(key)?.isConstant != true else {
      throw ScriptError("E741: Value is locked: ", quoting: key)
    }
    try store.charge(64 + key.count)
    dictionary.set(key, to: value)
  }

  /// Returns `value[index]` or `value[first:last]` (`:help expr-[]`).
  func element(of value: VimValue, at index: ElementIndex) throws(ScriptError) -> VimValue {
    switch (value, index) {
    case (.list(let list), .one(let index)):
      guard let offset = list.offset(of: try index.asNumber()) else {
        throw ScriptError("E684: List index out of range: ", quoting: try index.asString())
      }
      return list.items[offset]
    case (.list(let list), .slice(let first, let last)):
      let range = try sliceRange(first, last, count: list.items.count)
      return .list(try store.list(Array(list.items[range])))
    case (.dictionary(let dictionary), .one(let key)):
      let key = try key.asString()
      guard let value = dictionary[key] else {
        throw ScriptError("E716: Key not present in Dictionary: ", quoting: key)
      }
      return value
    case (.dictionary, .slice): throw ScriptError("E719: Cannot slice a Dictionary")
    case (_, .one(let index)):
      let bytes = try value.asString()
      let offset = try index.asNumber()
      return bytes.indices.contains(offset) ? .string([bytes[offset]]) : .empty
    case (_, .slice(let first, let last)):
      let bytes = try value.asString()
      return try store.string(Array(bytes[try sliceRange(first, last, count: bytes.count)]))
    }
  }

  /// Returns the items that `[first:last]` takes of `count`.
  private func sliceRange(
    _ first: VimValue?, _ last: VimValue?, count: Int
  ) throws(ScriptError) -> Range<Int> {
    var start = try first?.asNumber() ?? 0
    var end = try last?.asNumber() ?? -1
    if start < 0 { start = max(count &+ start, 0) }
    if end < 0 { end = count &+ end }
    end = min(end, count - 1)
    return start <= end ? start..<(end + 1) : 0..<0
  }

  /// Runs `:let container[index] = value`.
  func setElement(
    of container: VimValue, at index: ElementIndex, to value: VimValue
  ) throws(ScriptError) {
    switch (container, index) {
    case (.dictionary(let dictionary), .one(let key)):
      try insert(value, for: key.asString(), in: dictionary)
    case (.list(let list), .one(let index)):
      let number = try index.asNumber()
      if number == list.items.count {
        try store.charge(16)
        list.items.append(value)
      } else if let offset = list.offset(of: number) {
        list.items[offset] = value
      } else {
        throw ScriptError("E684: List index out of range: ", quoting: try index.asString())
      }
    case (.list(let list), .slice(let first, let last)):
      let items = try value.asList(for: ":let").items
      try store.charge(items.count * 16)
      let range = try sliceRange(first, last, count: list.items.count)
      list.items.replaceSubrange(range, with: items)
    default: throw ScriptError("E689: Can only index a List, Dictionary or Blob")
    }
  }
}
