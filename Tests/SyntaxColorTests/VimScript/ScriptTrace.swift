@testable import SyntaxColor

/// Runs scripts held in memory and records the `:syntax` and `:highlight` commands they execute.
final class ScriptTrace: SyntaxCommandHandler {
  /// The commands in order, with one space behind the command word.
  private(set) var commands: [String] = []
  private let files: [String: [UInt8]]
  private let settings: ScriptSettings
  private let text: SourceBuffer?
  private(set) lazy var interpreter = Interpreter(
    runtimePath: RuntimePath([DictionaryFiles(root: "/runtime", files: files)]), handler: self,
    settings: settings, text: text)

  /// Takes files by path and the text that is to be colored.
  init(
    _ files: [String: String] = [:], settings: ScriptSettings = ScriptSettings(),
    text: String? = nil
  ) {
    self.files = files.mapValues { Array($0.utf8) }
    self.settings = settings
    self.text = text.map { SourceBuffer(Array($0.utf8)) }
  }

  /// Runs one script and returns what it executed.
  static func commands(of script: String, text: String? = nil) -> [String] {
    let trace = ScriptTrace(["syntax/x.vim": script], text: text)
    _ = trace.interpreter.loadSyntax(filetype: "x")
    return trace.commands
  }

  /// Runs one script and returns what was wrong with it.
  static func diagnostics(
    of script: String, settings: ScriptSettings = ScriptSettings()
  ) -> [SyntaxDiagnostic] {
    let trace = ScriptTrace(["syntax/x.vim": script], settings: settings)
    _ = trace.interpreter.loadSyntax(filetype: "x")
    return trace.interpreter.errors.diagnostics
  }

  func syntax(
    _ arguments: ArraySlice<UInt8>, for host: any ScriptHost
  ) throws(ScriptError) -> Int {
    let end = arguments.firstIndex(of: UInt8(ascii: "|")) ?? arguments.endIndex
    let text = String(decoding: arguments[..<end], as: UTF8.self)
    if text == "bad" { throw ScriptError("E410: Invalid :syntax subcommand: bad") }
    commands.append("syn \(text)")
    if text.hasPrefix("include ") {
      try host.source(included: arguments[..<end].dropFirst(8))
    }
    return length(ofSkippedSyntax: arguments)
  }

  func length(ofSkippedSyntax arguments: ArraySlice<UInt8>) -> Int {
    let end = arguments.firstIndex(of: UInt8(ascii: "|")) ?? arguments.endIndex
    return min(end + 1, arguments.endIndex) - arguments.startIndex
  }

  func highlight(_ arguments: ArraySlice<UInt8>, bang: Bool) throws(ScriptError) {
    commands.append("hi\(bang ? "!" : "") \(String(decoding: arguments, as: UTF8.self))")
  }

  func groupNumber(named name: [UInt8]) -> Int { 0 }
  func isHighlightDefined(_ name: [UInt8]) -> Bool { false }
  func groupName(_ number: Int) -> [UInt8] { [] }
  func linkedGroup(_ number: Int) -> Int { number }
}

extension Interpreter {
  /// Runs `body` as if it stood in a sourced file, so that there is an `s:` scope.
  func inScript<T>(_ body: () throws(ScriptError) -> T) throws(ScriptError) -> T {
    context = ScriptContext(number: 1, path: "/runtime/x.vim", variables: try store.dictionary())
    defer { context = nil }
    return try body()
  }
}
