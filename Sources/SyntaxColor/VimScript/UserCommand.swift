/// A command that a script made with `:command` (`:help user-commands`).
struct UserCommand {
  /// How many arguments it takes.
  enum ArgumentCount: UInt8, Hashable {
    case none = 0x30
    case one = 0x31
    case any = 0x2A
    case optional = 0x3F
    case some = 0x2B
  }

  /// What it is replaced with.
  let replacement: [UInt8]
  /// `-nargs`.
  let argumentCount: ArgumentCount
  /// `-bar`: a `|` ends it.
  let allowsBar: Bool
  /// The file that made it: what `s:` means in the replacement.
  let context: ScriptContext?

  /// Returns the replacement with `<args>` and the like filled in.
  func expansion(arguments: [UInt8], bang: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < replacement.count {
      guard replacement[offset] == Byte.less,
        let close = replacement[offset...].firstIndex(of: Byte.greater),
        let text = value(of: replacement[(offset + 1)..<close], arguments, bang)
      else {
        result.append(replacement[offset])
        offset += 1
        continue
      }
      result += text
      offset = close + 1
    }
    return result
  }

  private func value(
    of code: ArraySlice<UInt8>, _ arguments: [UInt8], _ bang: Bool
  ) -> [UInt8]? {
    switch String(decoding: code.prefix(8).map(Byte.lowercased), as: UTF8.self) {
    case "args": arguments
    case "q-args": Self.quoted(arguments)
    case "f-args": Self.split(arguments).map(Self.quoted).joined(separator: ", ".utf8).map { $0 }
    case "bang": bang ? [Byte.exclamation] : []
    case "lt": [Byte.less]
    case "line1", "line2": [0x31]
    case "count", "range": [Byte.zero]
    case "mods", "q-mods", "reg", "register": []
    default: nil
    }
  }

  private static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result = [Byte.doubleQuote]
    for byte in text {
      if byte == Byte.doubleQuote || byte == Byte.backslash { result.append(Byte.backslash) }
      result.append(byte)
    }
    return result + [Byte.doubleQuote]
  }

  /// Splits at white space; `\ ` is a space and `\\` a backslash.
  private static func split(_ arguments: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var isEscaped = false
    for byte in arguments {
      if isEscaped {
        if byte != Byte.backslash, !Byte.isWhite(byte) { word.append(Byte.backslash) }
        word.append(byte)
        isEscaped = false
      } else if byte == Byte.backslash {
        isEscaped = true
      } else if Byte.isWhite(byte) {
        if !word.isEmpty { words.append(word) }
        word = []
      } else {
        word.append(byte)
      }
    }
    if isEscaped { word.append(Byte.backslash) }
    return word.isEmpty ? words : words + [word]
  }
}

extension Interpreter {
  /// Runs `:command`.
  func defineCommand(_ definition: ArraySlice<UInt8>, bang: Bool) throws(ScriptError) {
    var rest = definition
    var count = UserCommand.ArgumentCount.none
    var allowsBar = false
    while rest.first == Byte.minus {
      let attribute = rest.prefix { !Byte.isWhite($0) }
      rest = rest.dropFirst(attribute.count).drop(while: Byte.isWhite)
      if attribute.elementsEqual("-bar".utf8) { allowsBar = true }
      if attribute.starts(with: "-nargs=".utf8), let last = attribute.last {
        count = UserCommand.ArgumentCount(rawValue: last) ?? .none
      }
    }
    let name = rest.prefix { Byte.isLetter($0) || Byte.isDigit($0) }
    rest = rest.dropFirst(name.count).drop(while: Byte.isWhite)
    // `:command` and `:command Name` list commands; there is nobody to read it.
    guard let first = name.first, !rest.isEmpty else { return }
    guard Byte.isUppercase(first) else {
      throw ScriptError("E183: User defined commands must start with an uppercase letter")
    }
    guard bang || userCommands[Array(name)] == nil || userCommands[Array(name)]?.context === context
    else {
      throw ScriptError("E174: Command already exists: add ! to replace it: ", quoting: name)
    }
    try store.charge(256 + rest.count)
    userCommands[Array(name)] = UserCommand(
      replacement: Array(rest), argumentCount: count, allowsBar: allowsBar, context: context)
  }

  /// Returns the command of exactly this name.
  func userCommand(named name: ArraySlice<UInt8>) -> UserCommand? { userCommands[Array(name)] }

  /// Returns the command a name or an abbreviation stands for.
  func findUserCommand(named name: ArraySlice<UInt8>) throws(ScriptError) -> UserCommand? {
    guard let first = name.first, Byte.isUppercase(first) else { return nil }
    if let command = userCommand(named: name) { return command }
    let candidates = userCommands.filter { $0.key.starts(with: name) }
    if candidates.count > 1 {
      throw ScriptError("E464: Ambiguous use of user-defined command: ", quoting: name)
    }
    return candidates.first?.value
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
