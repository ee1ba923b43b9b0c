/// The functions that scripts made, by full name.
struct FunctionTable {
  private var functions: [[UInt8]: ScriptFunction] = [:]
  /// The name that the next numbered function or lambda gets.
  private var nextNumber = 1

  subscript(name: [UInt8]) -> ScriptFunction? {
    get { functions[name] }
    set { functions[name] = newValue }
  }

  /// Returns a name that no function has yet: a number.
  mutating func newName() -> [UInt8] {
    defer { nextNumber += 1 }
    return Array(String(nextNumber).utf8)
  }
}
