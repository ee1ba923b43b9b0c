@testable import SyntaxColor

/// Bytes as a syntax file that is only loaded, which always ends.
enum VimScriptFuzz {
  /// Returns what does not hold: nothing, as it can only trap or hang.
  static func violation(of bytes: [UInt8]) -> String? {
    var settings = ScriptSettings()
    settings.stepLimit = 20_000
    settings.memoryLimit = 4 << 20
    let files = DictionaryFiles(
      root: "/runtime",
      files: ["syntax/x.vim": bytes, "syntax/y.vim": Array("syn keyword A y".utf8)])
    let reader = SyntaxCommandReader()
    let interpreter = Interpreter(
      runtimePath: RuntimePath([files]), handler: reader, settings: settings,
      text: SourceBuffer(Array("#!/bin/sh\nx\n".utf8)))
    let isFound = withExtendedLifetime(reader) { interpreter.loadSyntax(filetype: "x") }
    return isFound ? nil : "the file is not found"
  }
}
