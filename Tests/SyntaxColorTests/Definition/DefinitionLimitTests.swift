import Testing

@testable import SyntaxColor

struct `A command that looks at all that is defined` {
  /// The last diagnostic of a script that may take so many steps.
  private func lastDiagnostic(of script: String, steps: Int) -> String? {
    var settings = ScriptSettings()
    settings.stepLimit = steps
    let reader = SyntaxCommandReader()
    let files = DictionaryFiles(root: "/r", files: ["syntax/x.vim": Array(script.utf8)])
    let interpreter = Interpreter(
      runtimePath: RuntimePath([files]), handler: reader, settings: settings)
    _ = withExtendedLifetime(reader) { interpreter.loadSyntax(filetype: "x") }
    return interpreter.errors.diagnostics.last?.message
  }

  @Test(arguments: ["syn clear G0", "syn match X /x/ contains=nosuch.*"])
  func `counts that as work`(command: String) {
    let items = (0..<2_000).map { "syn match G\($0) /x/\n" }.joined()
    let few = items + "\(command)\n"
    let many = items + String(repeating: "\(command)\n", count: 20)
    #expect(lastDiagnostic(of: few, steps: 4_000) != "the script runs too long")
    #expect(lastDiagnostic(of: many, steps: 4_000) == "the script runs too long")
  }
}
