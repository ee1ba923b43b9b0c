/// The files that were read, by path; each is read once.
struct SourcedFiles {
  private var scripts: [String: Script] = [:]
  private var contexts: [String: ScriptContext] = [:]

  /// The names of the packages that were loaded on demand: `a#b` of `a#b#c`.
  var autoloaded: Set<[UInt8]> = []

  /// Whether a file was run.
  func wasRun(_ path: String) -> Bool { contexts[path] != nil }

  /// Returns what `s:` means in a file that was run.
  func known(_ path: String) throws(ScriptError) -> ScriptContext? { contexts[path] }

  /// Returns the script of a file, or `nil` if there is no such file.
  mutating func script(
    at path: String, in runtimePath: RuntimePath, _ store: ValueStore
  ) throws(ScriptError) -> Script? {
    if let script = scripts[path] { return script }
    guard let contents = runtimePath.contents(of: path) else { return nil }
    try store.charge(contents.count)
    let script = Script(name: path, contents: contents)
    scripts[path] = script
    return script
  }

  /// Returns what `s:` and `<sfile>` mean in a file, the same each time it is run.
  mutating func context(of path: String, _ store: ValueStore) throws(ScriptError) -> ScriptContext {
    if let known = contexts[path] { return known }
    let new = ScriptContext(
      number: contexts.count + 1, path: path, variables: try store.dictionary())
    contexts[path] = new
    return new
  }
}
