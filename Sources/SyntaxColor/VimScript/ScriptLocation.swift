/// Where a command stands: the script it came from and its first line.
struct ScriptLocation {
  var script: Script
  /// The line, counted from 1.
  var line: Int
}
