import Bytes

/// The commands that scripts made with `:command`, by name.
struct UserCommandTable {
  private var commands: [[UInt8]: UserCommand] = [:]

  /// The command of exactly this name.
  subscript(name: some Collection<UInt8>) -> UserCommand? {
    get { commands[Array(name)] }
    set { commands[Array(name)] = newValue }
  }

  /// Returns the command a name or an abbreviation stands for.
  func find(_ name: ArraySlice<UInt8>) throws(ScriptError) -> UserCommand? {
    guard let first = name.first, Byte.isUppercase(first) else { return nil }
    if let command = self[name] { return command }
    let candidates = commands.filter { $0.key.starts(with: name) }
    if candidates.count > 1 {
      throw ScriptError("E464: Ambiguous use of user-defined command: ", quoting: name)
    }
    return candidates.first?.value
  }

  /// Answers `exists(':Name')`: 2 for a command's full name, 1 for an abbreviation, 3 for an
  /// ambiguous one.
  func existence(of name: ArraySlice<UInt8>) -> Int {
    if self[name] != nil { return 2 }
    let count = commands.keys.lazy.filter { $0.starts(with: name) }.count
    return count > 1 ? 3 : count
  }
}
