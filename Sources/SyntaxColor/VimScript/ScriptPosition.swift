/// A position between the commands of a script.
struct ScriptPosition: Hashable {
  /// The index of a logical line.
  var line: Int
  /// The offset in the script's bytes.
  var offset: Int
}
