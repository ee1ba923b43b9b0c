import Bytes

extension Interpreter {
  /// How deep lambdas may be made within lambdas.
  private static let closureLimit = 50

  /// Makes a function; `reader` stands at its name.
  func defineFunction(
    _ reader: inout ExpressionEvaluator, body: Script, bang: Bool, isVim9: Bool, isExported: Bool
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
    let header = try FunctionHeader(&reader, isVim9: isVim9)
    let full = target == nil ? fullName(name) : functions.newName()
    let function = ScriptFunction(
      name: full, header, body: .commands(body), context: context, line: location.line,
      isVim9: isVim9, needsReceiver: target != nil)
    try store.charge(256)
    if isExported { context.exports.insert(name) }
    if let call, self.isVim9, isVim9, !name.contains(Byte.colon), !name.contains(Byte.hash) {
      // A function in a function sees the variables of that.
      let value = try store.keep(VimFunction(.body(function), closure: call))
      call.variables.set(name, to: .function(value))
      return
    }
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
      return context?.fullName(name.dropFirst(2)) ?? name
    }
    if name.starts(with: "g:".utf8) { return Array(name.dropFirst(2)) }
    // In a Vim9 file a function belongs to the file unless its name says something else.
    guard let context, context.isVim9, !name.contains(Byte.hash), name.first != Byte.lessThan,
      name.first.map({ !Byte.isDigit($0) }) ?? false
    else { return name }
    return context.fullName(name)
  }

  /// Returns the function of a script that a name means.
  func function(named name: [UInt8]) -> ScriptFunction? {
    functions[fullName(name)] ?? functions[name]
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
    parameters: [[UInt8]], isVariadic: Bool, rest: [UInt8]? = nil, body: [UInt8],
    isBlock: Bool = false
  ) throws(ScriptError) -> VimFunction {
    guard let context else { throw ScriptError("E120: Using <SID> not in a script context") }
    guard (call?.depth ?? 0) < Self.closureLimit else {
      throw ScriptError("E132: lambdas are nested too deep")
    }
    try store.charge(body.count)
    let script =
      isBlock
      ? Script(name: location.script.name, contents: body, isVim9: true)
      : Script(name: location.script.name, command: body, line: location.line)
    let function = ScriptFunction(
      name: Array("<lambda>".utf8) + functions.newName(), parameters: parameters,
      isVariadic: isVariadic, rest: rest, body: isBlock ? .commands(script) : .expression(script),
      context: context, isVim9: isVim9)
    return try store.keep(VimFunction(.body(function), closure: call))
  }

  /// Calls a function by the name a script wrote.
  func call(named name: [UInt8], _ arguments: [VimValue]) throws(ScriptError) -> VimValue {
    if let builtin = BuiltinFunction.named(name, in: version) {
      return try run(builtin, name, arguments)
    }
    if let method = call?.type?.method(name) {
      return try run(
        method.function, arguments, receiver: nil, closure: nil, object: thisObject ?? method.owner,
        type: method.owner)
    }
    if isVim9, let value = call?.variables[name], case .function = value {
      return try call(value, arguments, receiver: nil)
    }
    if let function = function(named: name) {
      return try run(function, arguments, receiver: nil, closure: nil)
    }
    if let value = try variable(name), case .function = value {
      return try call(value, arguments, receiver: nil)
    }
    if let function = try autoloadedFunction(name) {
      return try run(function, arguments, receiver: nil, closure: nil)
    }
    throw ScriptError("E117: Unknown function: ", quoting: name)
  }

  /// The object whose method runs.
  var thisObject: VimObject? {
    var current = call
    while let inner = current {
      if case .object(let object)? = inner.variables["this".utf8] { return object }
      current = inner.outer
    }
    return nil
  }

  /// Returns the function `a#b#c`, its file run now if it was not; one of a Vim9 file is `c` there.
  private func autoloadedFunction(_ name: [UInt8]) throws(ScriptError) -> ScriptFunction? {
    guard name.contains(Byte.hash) else { return nil }
    if try autoload(name), let function = functions[name] { return function }
    guard let path = autoloadPath(name), let script = try files.known(path),
      let last = name.split(separator: Byte.hash).last, script.exports.contains(Array(last))
    else { return nil }
    return functions[script.fullName(last)]
  }

  /// Returns a name as a value that can be called.
  func functionValue(named name: [UInt8]) throws(ScriptError) -> VimValue {
    if BuiltinFunction.named(name, in: version) != nil {
      return .function(try store.keep(VimFunction(.builtin(name))))
    }
    if function(named: name) == nil, let value = try variable(name), case .function = value {
      return value
    }
    if functions[fullName(name)] == nil, functions[name] != nil {
      return .function(try store.keep(VimFunction(.named(name))))
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
    case .method(let body, let object, let type):
      return try run(body, arguments, receiver: nil, closure: nil, object: object, type: type)
    case .named(let name):
      var found = functions[name]
      if found == nil { found = try autoloadedFunction(name) }
      guard let body = found else {
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
    closure: FunctionContext?, object: VimObject? = nil, type: VimObject? = nil
  ) throws(ScriptError) -> VimValue {
    let required = function.parameters.count - function.defaults.count
    let isLambda = function.name.starts(with: "<lambda>".utf8)
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
      aborts: function.aborts || function.isVim9, isVim9: function.isVim9,
      type: type ?? closure?.type, outer: closure)
    let outer = (call, context, language)
    defer { (call, context, language) = outer }
    call = inner
    context = function.context
    language = nil
    if let object, case .instance = object.kind {
      inner.variables.set(Array("this".utf8), to: .object(object))
    }
    if let receiver { inner.variables.set(Array("self".utf8), to: .dictionary(receiver)) }
    try bind(arguments, of: function, in: inner, asVariables: isLambda || function.isVim9)
    switch function.body {
    case .expression(let script):
      var reader = ExpressionEvaluator(
        script.bytes, in: 0..<script.bytes.count, interpreter: self)
      return try reader.expression()
    case .commands(let script):
      begin(CallFrame(name: function.name, firstLine: function.line, isFunction: true))
      defer { frames.removeLast() }
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
        // `this.name = v:none` leaves the field as it is.
        if name.starts(with: "this.".utf8), text.elementsEqual("v:none".utf8) { continue }
        var reader = ExpressionEvaluator(text, in: 0..<text.count, interpreter: self)
        value = try reader.expression()
      }
      if name.starts(with: "this.".utf8), case .object(let object)? = inner.variables["this".utf8] {
        object.members.set(Array(name.dropFirst(5)), to: value)
        continue
      }
      inner.arguments.set(name, to: value)
      if asVariables { inner.variables.set(name, to: value) }
    }
    let extra = Array(arguments.dropFirst(function.parameters.count))
    if let rest = function.rest, !rest.isEmpty {
      inner.variables.set(rest, to: .list(try store.list(extra)))
    }
    for (index, value) in extra.prefix(20).enumerated() {
      inner.arguments.set(Array(String(index + 1).utf8), to: value)
    }
    inner.arguments.set([Byte.zero], to: .number(extra.count))
    inner.arguments.set(Array("000".utf8), to: .list(try store.list(extra)))
    inner.arguments.set(Array("firstline".utf8), to: .number(1))
    inner.arguments.set(Array("lastline".utf8), to: .number(1))
  }
}
