import Bytes

extension Interpreter {
  /// Returns the scope a name belongs to and the name within it; `nil` where there is no such
  /// scope now (`:help internal-variables`).
  private func resolve(_ name: [UInt8]) -> (scope: VimDictionary, name: ArraySlice<UInt8>)? {
    guard name.count >= 2, name[1] == Byte.colon else {
      if isVim9 { return vim9Scope(of: name).map { ($0, name[...]) } }
      return (call?.variables ?? scopes.global, name[...])
    }
    return scope(name[0]).map { ($0, name[2...]) }
  }

  /// Returns the scope that has a variable: that of the function, of those around it, of the class,
  /// or of the file; the innermost one where none has.
  private func vim9Scope(of name: [UInt8]) -> VimDictionary? {
    var current = call
    while let inner = current {
      if inner.variables.entry(name) != nil { return inner.variables }
      current = inner.outer
    }
    if let statics = call?.type?.statics(with: name) { return statics }
    guard let variables = context?.variables else { return call?.variables }
    return call == nil || variables.entry(name) != nil ? variables : call?.variables
  }

  /// Makes a variable of Vim9 script in the innermost scope.
  func declare(
    _ name: [UInt8], _ value: VimValue, isConstant: Bool
  ) throws(ScriptError) {
    guard name.count < 2 || name[1] != Byte.colon, !name.contains(Byte.hash) else {
      return try setVariable(name, to: value, isConstant: isConstant)
    }
    guard let scope = call?.variables ?? context?.variables else { return }
    try store.charge(64 + name.count)
    scope.set(name, to: value, isConstant: isConstant)
  }

  /// Returns what a name means in Vim9 script that no variable has: a constant or a function.
  func vim9Constant(_ name: [UInt8]) throws(ScriptError) -> VimValue? {
    switch String(decoding: name, as: UTF8.self) {
    case "true": .boolean(true)
    case "false": .boolean(false)
    case "null": .null
    case "null_string": .empty
    case "null_list": .list(try store.list())
    case "null_dict": .dictionary(try store.dictionary())
    case "null_blob": .list(try store.list(kind: .blob))
    case "null_tuple": .list(try store.list(kind: .tuple))
    case "null_function", "null_object", "null_class", "null_partial", "none": .null
    default: function(named: name) == nil ? nil : try functionValue(named: name)
    }
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
    if isVim9, rest.count == name.count { return try vim9Constant(name) }
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
    if try autoload(Array(name)), let value = scopes.global[name] { return value }
    guard let path = autoloadPath(Array(name)), let script = try files.known(path),
      let last = name.split(separator: Byte.hash).last, script.exports.contains(Array(last))
    else { return nil }
    return script.variables[last]
  }

  /// Sets or makes a variable.
  func setVariable(
    _ name: [UInt8], to value: VimValue, isConstant: Bool = false, isForced: Bool = false
  ) throws(ScriptError) {
    guard let (scope, rest) = resolve(name), !rest.isEmpty else {
      throw ScriptError("E461: Illegal variable name: ", quoting: name)
    }
    guard
      name.first != UInt8(ascii: "v") || name.dropFirst().first != Byte.colon || scope[rest] != nil
    else { throw ScriptError("E461: Illegal variable name: ", quoting: name) }
    if isVim9, rest.count == name.count, scope.entry(rest) == nil, !name.contains(Byte.hash) {
      throw ScriptError("E1089: Unknown variable: ", quoting: name)
    }
    guard isForced || scope.entry(rest)?.isConstant != true else {
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
