/// What the caller decides about a load: the variables that exist before, and the limits.
struct ScriptSettings: Sendable {
  /// The value of a variable the caller sets.
  enum Value: Sendable, Hashable {
    case number(Int)
    case string([UInt8])
  }

  /// Variables of the `g:` scope, without the prefix.
  var globals: [(name: String, value: Value)] = [
    ("syntax_on", .number(1)), ("perl_include_pod", .number(1)),
  ]
  /// Variables of the `b:` scope, without the prefix.
  var bufferVariables: [(name: String, value: Value)] = [("is_bash", .number(1))]
  /// What `%` stands for: the name of the file that is colored; empty if it has none.
  var fileName: [UInt8] = []
  /// Whose rules count, and what `v:version` says.
  var version = VimVersion.current
  /// How many commands and expression nodes may run in one load.
  var stepLimit = 1_000_000
  /// How many bytes of strings, lists and dictionaries one load may make, freed ones included.
  var memoryLimit = 64 << 20
}
