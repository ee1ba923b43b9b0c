import Bytes

extension Interpreter {
  /// How deep lambdas may be made within lambdas.
  private static let closureLimit = 50

  /// Makes a function; `reader` stands at its name.
  func defineFunction(
    _ reader: inout ExpressionEvaluator, body: Script, bang: Bool
  ) throws(ScriptError) {
    guard let context else { throw ScriptError("E120: Using <SID> not in a script context") }
    let name = try reader.name(true)
    var target: AssignmentTarget?
    if reader.peek() == Byte.dot, Byte.isWord(reader.peek(1)) {
      reader.offset += 1
      let key = try reader.name(true)
      guard case .dictionary? = try variable(name), let dictionary = try variable(name) else {
        throw ScriptError("E121: Undefined variable: ", quoting: name)
      }
      target = .element(of: dictionary, at: .one(.string(key)))
    }
    reader.skipWhite()
    guard reader.peek() == Byte.leftParenthesis else {
      throw ScriptError("E124: Missing '(': ", quoting: reader.rest)
    }
    let header = try FunctionHeader(&reader)
    let full = target == nil ? fullName(name) : functions.newName()
    let function = ScriptFunction(
      name: full, parameters: header.parameters, defaults: header.defaults,
      isVariadic: header.isVariadic, aborts: header.aborts,
      needsReceiver: header.needsReceiver || target != nil, body: .commands(body), context: context)
    try store.charge(256)
    if let target {
      let value = try store.keep(VimFunction(.body(function)))
      return try assign(.function(value), to: target)
    }
    guard bang || functions[full] == nil || functions[full]?.context === context else {
      throw ScriptError("E122: Function already exists, add ! to replace it: ", quoting: name)
    }
    functions[full] = function
  }

  /// Returns a function's name with `s:` told apart by file.
  func fullName(_ name: [UInt8]) -> [UInt8] {
    if name.starts(with: "s:".utf8) {
      return Array("<SNR>\(context?.number ?? 0)_".utf8) + name.dropFirst(2)
    }
    if name.starts(with: "g:".utf8) { return Array(name.dropFirst(2)) }
    return name
  }

  /// Runs `:delfunction`.
  func deleteFunction(_ name: [UInt8], bang: Bool) throws(ScriptError) {
    guard functions[fullName(name)] != nil || bang else {
      throw ScriptError("E130: Unknown function: ", quoting: name)
    }
    functions[fullName(name)] = nil
  }

  /// Makes a `{args -> expression}`.
  func makeLambda(
    parameters: [[UInt8]], isVariadic: Bool, body: [UInt8]
  ) throws(ScriptError) -> VimFunction {
    guard let context else { throw ScriptError("E120: Using <SID> not in a script context") }
    guard (call?.depth ?? 0) < Self.closureLimit else {
      throw ScriptError("E132: lambdas are nested too deep")
    }
    try store.charge(body.count)
    let script = Script(name: location.script.name, command: body, line: location.line)
    let function = ScriptFunction(
      name: Array("<lambda>".utf8) + functions.newName(), parameters: parameters,
      isVariadic: isVariadic, body: .expression(script), context: context)
    return try store.keep(VimFunction(.body(function), closure: call))
  }

  /// Calls a function by the name a script wrote.
  func call(named name: [UInt8], _ arguments: [VimValue]) throws(ScriptError) -> VimValue {
    if let builtin = BuiltinFunction.named(name) { return try run(builtin, name, arguments) }
    if let function = functions[fullName(name)] {
      return try run(function, arguments, receiver: nil, closure: nil)
    }
    if let value = try variable(name), case .function = value {
      return try call(value, arguments, receiver: nil)
    }
    if name.contains(Byte.hash), try autoload(name), let function = functions[name] {
      return try run(function, arguments, receiver: nil, closure: nil)
    }
    throw ScriptError("E117: Unknown function: ", quoting: name)
  }

  /// Returns a name as a value that can be called.
  func functionValue(named name: [UInt8]) throws(ScriptError) -> VimValue {
    if BuiltinFunction.named(name) != nil {
      return .function(try store.keep(VimFunction(.builtin(name))))
    }
    if functions[fullName(name)] == nil, let value = try variable(name), case .function = value {
      return value
    }
    return .function(try store.keep(VimFunction(.named(fullName(name)))))
  }

  /// Calls a Funcref, or the function a String names.
  func call(
    _ value: VimValue, _ arguments: [VimValue], receiver: VimDictionary?
  ) throws(ScriptError) -> VimValue {
    guard case .function(let function) = value else {
      return try call(named: value.asString(), arguments)
    }
    let arguments = function.boundArguments + arguments
    switch function.target {
    case .builtin(let name): return try call(named: name, arguments)
    case .body(let body):
      return try run(
        body, arguments, receiver: function.receiver ?? receiver, closure: function.closure)
    case .named(let name):
      if functions[name] == nil, name.contains(Byte.hash) { _ = try autoload(name) }
      guard let body = functions[name] else {
        throw ScriptError("E117: Unknown function: ", quoting: name)
      }
      return try run(body, arguments, receiver: function.receiver ?? receiver, closure: nil)
    }
  }

  private func run(
    _ builtin: BuiltinFunction, _ name: [UInt8], _ arguments: [VimValue]
  ) throws(ScriptError) -> VimValue {
    guard arguments.count >= builtin.arguments.lowerBound else {
      throw ScriptError("E119: Not enough arguments for function: ", quoting: name)
    }
    guard arguments.count <= builtin.arguments.upperBound else {
      throw ScriptError("E118: Too many arguments for function: ", quoting: name)
    }
    var work = 1
    for argument in arguments {
      switch argument {
      case .string(let bytes): work += bytes.count / 32
      case .list(let list): work += list.items.count / 4
      case .dictionary(let dictionary): work += dictionary.count / 4
      default: break
      }
    }
    try step(work)
    return try builtin.body(self, arguments)
  }

  private func run(
    _ function: ScriptFunction, _ arguments: [VimValue], receiver: VimDictionary?,
    closure: FunctionContext?
  ) throws(ScriptError) -> VimValue {
    let required = function.parameters.count - function.defaults.count
    let isLambda = if case .expression = function.body { true } else { false }
    guard arguments.count >= required else {
      throw ScriptError("E119: Not enough arguments for function: ", quoting: function.name)
    }
    guard arguments.count <= function.parameters.count || function.isVariadic || isLambda else {
      throw ScriptError("E118: Too many arguments for function: ", quoting: function.name)
    }
    guard !function.needsReceiver || receiver != nil else {
      throw ScriptError("E725: Calling dict function without Dictionary: ", quoting: function.name)
    }
    let inner = FunctionContext(
      arguments: try store.dictionary(), variables: try store.dictionary(),
      aborts: function.aborts, outer: closure)
    let outer = (call, context)
    defer { (call, context) = outer }
    call = inner
    context = function.context
    if let receiver { inner.variables.set(Array("self".utf8), to: .dictionary(receiver)) }
    try bind(arguments, of: function, in: inner, asVariables: isLambda)
    switch function.body {
    case .expression(let script):
      var reader = ExpressionEvaluator(
        script.bytes, in: 0..<script.bytes.count, interpreter: self)
      return try reader.expression()
    case .commands(let script):
      let runner = CommandRunner(script, kind: .function, interpreter: self)
      if case .returned(let value) = try runner.run() { return value }
      return .number(0)
    }
  }

  /// Fills `a:`; a lambda's arguments are plain variables too.
  private func bind(
    _ arguments: [VimValue], of function: ScriptFunction, in inner: FunctionContext,
    asVariables: Bool
  ) throws(ScriptError) {
    for (index, name) in function.parameters.enumerated() {
      let value: VimValue
      if index < arguments.count {
        value = arguments[index]
      } else {
        let text = function.defaults[
          index - function.parameters.count + function.defaults.count]
        var reader = ExpressionEvaluator(text, in: 0..<text.count, interpreter: self)
        value = try reader.expression()
      }
      inner.arguments.set(name, to: value)
      if asVariables { inner.variables.set(name, to: value) }
    }
    let extra = Array(arguments.dropFirst(function.parameters.count))
    for (index, value) in extra.prefix(20).enumerated() {
      inner.arguments.set(Array(String(index + 1).utf8), to: value)
    }
    inner.arguments.set([Byte.zero], to: .number(extra.count))
    inner.arguments.set(Array("000".utf8), to: .list(try store.list(extra)))
    inner.arguments.set(Array("firstline".utf8), to: .number(1))
    inner.arguments.set(Array("lastline".utf8), to: .number(1))
  }
}
