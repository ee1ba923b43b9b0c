import Bytes

extension Interpreter {
  /// Returns the scope a name belongs to and the name within it; `nil` where there is no such
  /// scope now (`:help internal-variables`).
  private func resolve(_ name: [UInt8]) -> (scope: VimDictionary, name: ArraySlice<UInt8>)? {
    guard name.count >= 2, name[1] == Byte.colon else {
      if let call { return (call.variables, name[...]) }
      if let context, context.isVim9 { return (context.variables, name[...]) }
      return (scopes.global, name[...])
    }
    return scope(name[0]).map { ($0, name[2...]) }
  }

  /// Returns the scope of a letter before the colon.
  private func scope(_ letter: UInt8) -> VimDictionary? {
    switch letter {
    case UInt8(ascii: "s"): context?.variables
    case UInt8(ascii: "l"): call?.variables
    case UInt8(ascii: "a"): call?.arguments
    default: scopes[letter]
    }
  }

  /// Returns a variable's value, or the whole scope for `g:` alone.
  func variable(_ name: [UInt8]) throws(ScriptError) -> VimValue? {
    guard let (scope, rest) = resolve(name) else { return nil }
    if rest.isEmpty { return .dictionary(scope) }
    if let value = scope[rest] ?? closureVariable(name, rest) { return value }
    if rest.count < name.count {
      return rest.contains(Byte.hash) ? try autoloadedVariable(rest) : nil
    }
    return scopes.compatible(rest)
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

  private func autoloadedVariable(_ name: ArraySlice<UInt8>) throws(ScriptError) -> VimValue? {
    try autoload(Array(name)) ? scopes.global[name] : nil
  }

  /// Sets or makes a variable.
  func setVariable(
    _ name: [UInt8], to value: VimValue, isConstant: Bool = false
  ) throws(ScriptError) {
    guard let (scope, rest) = resolve(name), !rest.isEmpty else {
      throw ScriptError("E461: Illegal variable name: ", quoting: name)
    }
    guard
      name.first != UInt8(ascii: "v") || name.dropFirst().first != Byte.colon || scope[rest] != nil
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
    while ![0, Byte.bar, Byte.quote, Byte.lineFeed].contains(reader.peek()) {
      switch try reader.target(evaluating) {
      case .variable(let name) where evaluating:
        let resolved = resolve(name)
        let removed = resolved.flatMap { $0.scope.remove($0.name) }
        if removed == nil, !bang {
          throw ScriptError("E108: No such variable: \"", quoting: name + [Byte.quote])
        }
      case .element(let container, let index):
        try removeElement(of: container, at: index, bang: bang)
      default: break
      }
      reader.skipWhite()
      if isVim9, reader.peek() == Byte.hash { return }
    }
  }
}
