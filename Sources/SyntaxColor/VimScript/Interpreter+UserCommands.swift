import Bytes

extension Interpreter {
  /// Runs `:command`.
  func defineCommand(_ definition: ArraySlice<UInt8>, bang: Bool) throws(ScriptError) {
    var rest = definition
    var count = UserCommand.ArgumentCount.none
    var allowsBar = false
    while rest.first == Byte.hyphen {
      let attribute = rest.prefix { !Byte.isBlank($0) }
      rest = rest.dropFirst(attribute.count).drop(while: Byte.isBlank)
      if attribute.elementsEqual("-bar".utf8) { allowsBar = true }
      if attribute.starts(with: "-nargs=".utf8), let last = attribute.last {
        count = UserCommand.ArgumentCount(rawValue: last) ?? .none
      }
    }
    let name = rest.prefix { Byte.isLetter($0) || Byte.isDigit($0) }
    rest = rest.dropFirst(name.count).drop(while: Byte.isBlank)
    // `:command` and `:command Name` list commands; there is nobody to read it.
    guard let first = name.first, !rest.isEmpty else { return }
    guard Byte.isUppercase(first) else {
      throw ScriptError("E183: User defined commands must start with an uppercase letter")
    }
    guard bang || commands[name] == nil || commands[name]?.context === context else {
      throw ScriptError("E174: Command already exists: add ! to replace it: ", quoting: name)
    }
    try store.charge(256 + rest.count)
    commands[name] = UserCommand(
      replacement: Array(rest), argumentCount: count, allowsBar: allowsBar, context: context)
  }

  /// Runs a command that a script made.
  func run(
    _ command: UserCommand, arguments: [UInt8], bang: Bool, kind: CommandRunner.Kind
  ) throws(ScriptError) -> CommandRunner.Outcome {
    switch command.argumentCount {
    case .none where !arguments.isEmpty:
      throw ScriptError("E488: Trailing characters: ", quoting: arguments)
    case .one where arguments.isEmpty, .some where arguments.isEmpty:
      throw ScriptError("E471: Argument required")
    default: break
    }
    let text = command.expansion(arguments: arguments, bang: bang)
    try store.charge(text.count)
    let outer = context
    defer { context = outer }
    if let own = command.context { context = own }
    return try execute(text, kind: kind)
  }

  /// Runs a text as `:execute` does.
  func execute(
    _ text: [UInt8], kind: CommandRunner.Kind
  ) throws(ScriptError) -> CommandRunner.Outcome {
    try store.charge(text.count)
    let script = Script(name: location.script.name, command: text, line: location.line)
    return try CommandRunner(script, kind: kind, interpreter: self, origin: location).run()
  }
}
