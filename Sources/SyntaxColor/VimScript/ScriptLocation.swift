/// Where a command stands: the script it came from and its first line.
struct ScriptLocation {
  var script: Script
  /// The line, counted from 1.
  var line: Int

  /// The place as a person reads it.
  var diagnosticLocation: SyntaxDiagnostic.Location {
    SyntaxDiagnostic.Location(file: script.name, line: line)
  }
}
