/// What went wrong in a load.
struct ErrorLog {
  /// The diagnostics; at most ``limit``, which the last one then says.
  private(set) var diagnostics: [SyntaxDiagnostic] = []
  /// How many `silent!` are in force.
  var silence = 0
  /// Where the innermost script stood that ended with an error not dealt with yet.
  var failure: ScriptLocation?

  /// How many diagnostics are kept.
  static let limit = 1000

  /// Records an error, except under `silent!`.
  mutating func report(_ message: String, at location: ScriptLocation) {
    guard silence == 0, diagnostics.count < Self.limit else { return }
    let isLast = diagnostics.count == Self.limit - 1
    record(isLast ? "there are more errors than are kept" : message, at: location)
  }

  /// Records an error, even under `silent!`.
  mutating func record(_ message: String, at location: ScriptLocation) {
    diagnostics.append(
      SyntaxDiagnostic(
        .syntaxFile, message, at: .init(file: location.script.name, line: location.line)))
  }

  /// Notes that a script ends with an error at a place; the innermost one counts.
  mutating func noteFailure(at location: ScriptLocation) { failure = failure ?? location }
}
