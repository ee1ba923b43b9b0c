import Bytes

extension Interpreter {
  /// Returns `object.name`.
  func member(_ name: [UInt8], of object: VimObject) throws(ScriptError) -> VimValue {
    if case .module(let path) = object.kind {
      let script = try loadedModule(path)
      guard script.exports.contains(name) else {
        throw ScriptError("E1049: Item not exported in script: ", quoting: name)
      }
      if let value = script.variables[name] { return value }
      let full = script.fullName(name)
      guard functions[full] != nil else {
        throw ScriptError("E1048: Item not found in script: ", quoting: name)
      }
      return .function(try store.keep(VimFunction(.named(full))))
    }
    if let value = object.members[name] { return value }
    if let statics = object.statics(with: name), let value = statics[name] { return value }
    if let method = object.method(name) {
      return .function(
        try store.keep(VimFunction(.method(method.function, of: object, in: method.owner))))
    }
    throw ScriptError("E1326: Variable not found on object: ", quoting: name)
  }

  /// Runs `object.name(arguments)`.
  func callMember(
    _ name: [UInt8], of object: VimObject, _ arguments: [VimValue]
  ) throws(ScriptError) -> VimValue {
    if case .type = object.kind, name.starts(with: "new".utf8) {
      return try makeObject(of: object, constructor: name, arguments)
    }
    return try call(member(name, of: object), arguments, receiver: nil)
  }

  /// Makes an object of a class by one of its constructors.
  func makeObject(
    of type: VimObject, constructor: [UInt8], _ arguments: [VimValue]
  ) throws(ScriptError) -> VimValue {
    let object = try store.keep(
      VimObject(.instance, name: type.name, members: store.dictionary(), parent: type))
    for field in type.allFields {
      let value = try field.expression.map { text throws(ScriptError) in try evaluate(text) }
      object.members.set(field.name, to: value ?? field.initial)
    }
    if let method = type.method(constructor) {
      _ = try call(
        .function(
          store.keep(VimFunction(.method(method.function, of: object, in: method.owner)))),
        arguments, receiver: nil)
    } else {
      let fields = type.allFields
      guard arguments.count <= fields.count else {
        throw ScriptError("E118: Too many arguments for function: ", quoting: constructor)
      }
      for (field, value) in zip(fields, arguments) { object.members.set(field.name, to: value) }
    }
    return .object(object)
  }

  /// Runs `super.name(arguments)` in a method.
  func callSuper(_ name: [UInt8], _ arguments: [VimValue]) throws(ScriptError) -> VimValue {
    guard let method = call?.type?.parent?.method(name), let object = thisObject else {
      throw ScriptError("E1325: Method not found in super class: ", quoting: name)
    }
    return try call(
      .function(store.keep(VimFunction(.method(method.function, of: object, in: method.owner)))),
      arguments, receiver: nil)
  }

  /// Sets `object.name`.
  func setMember(
    _ name: [UInt8], of object: VimObject, to value: VimValue
  ) throws(ScriptError) {
    if case .module(let path) = object.kind {
      let script = try loadedModule(path)
      guard script.exports.contains(name) else {
        throw ScriptError("E1049: Item not exported in script: ", quoting: name)
      }
      script.variables.set(name, to: value)
    } else {
      (object.statics(with: name) ?? object.members).set(name, to: value)
    }
  }

  /// Returns the script that was imported, run now if it was not.
  private func loadedModule(_ path: String) throws(ScriptError) -> ScriptContext {
    if !files.wasRun(path) { try source(path: path) }
    return try files.context(of: path, store)
  }

  /// Runs `:import [autoload] {file} [as {name}]` (`:help :import`).
  func importScript(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    guard let context else { throw ScriptError("E1042: import can only be used in a script") }
    let isAutoload = reader.rest.starts(with: "autoload".utf8)
    if isAutoload { reader.offset += 8 }
    let file = String(decoding: try reader.expression().asString(), as: UTF8.self)
    var name = file.utf8.split(separator: Byte.slash).last.map(Array.init) ?? []
    if name.suffix(4).elementsEqual(".vim".utf8) { name.removeLast(4) }
    reader.skipWhite()
    if reader.rest.starts(with: "as ".utf8) {
      reader.offset += 3
      reader.skipWhite()
      name = Array(reader.word())
    }
    var path: String?
    if file.hasPrefix("/") {
      path = file
    } else if file.hasPrefix("./") || file.hasPrefix("../") {
      let folder = FileNameExpansion.apply(UInt8(ascii: "h"), to: Array(context.path.utf8))
      path = "\(String(decoding: folder, as: UTF8.self))/\(file)"
    } else {
      path = runtimePath.paths(matching: "\(isAutoload ? "autoload" : "import")/\(file)").first
    }
    path = path.map(FileNameExpansion.normalized)
    guard let path, runtimePath.contents(of: path) != nil else {
      throw ScriptError("E1053: Could not import \"", quoting: Array(file.utf8) + [Byte.quote])
    }
    guard context.imports.insert(path).inserted else {
      throw ScriptError("E1262: Cannot import the same script twice: ", quoting: file.utf8)
    }
    let module = VimObject(
      .module(path: path), name: name, members: try store.dictionary()
    )
    context.variables.set(name, to: .object(try store.keep(module)))
    // Only what is loaded on demand waits for its first use.
    if !isAutoload { _ = try loadedModule(path) }
  }
}
