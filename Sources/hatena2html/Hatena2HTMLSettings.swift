import CommandLineSupport
import SyntaxColor

/// What `hatena2html` is asked for when it is a filter or answers requests.
struct Hatena2HTMLSettings: NamedSettings {
  var rendering = RenderingSettings()
  var limits = LimitSettings()
  var output: String?
  var ast = false
  var diagnostics = false
  var batch = false

  /// Returns how a setting is made.
  static func setting(_ name: String) -> Setting<Hatena2HTMLSettings>? {
    switch name {
    case "output": .text(\.output)
    case "ast": .flag { $0.ast = $1 }
    case "diagnostics": .flag { $0.diagnostics = $1 }
    case "batch": .flag { $0.batch = $1 }
    default:
      RenderingSettings.setting(name)?.of(\.rendering) ?? LimitSettings.setting(name)?.of(\.limits)
    }
  }

  /// Checks what the single values do not tell.
  func validate() throws(SettingError) {
    try rendering.validate()
    if ast, rendering.page.standalone {
      throw SettingError("--ast and --standalone exclude each other.")
    }
    if ast, rendering.to != .html { throw SettingError("--ast and --to exclude each other.") }
    if batch, output != nil || diagnostics {
      throw SettingError("--batch goes without FILEs, -o and --diagnostics.")
    }
  }

  /// Writes the files' output, or answers requests.
  func run(
    _ files: [String], _ entries: (DocumentWriter) -> EntryWriter? = { _ in nil }
  ) throws(ProgramError) -> Never {
    let highlighter = Highlighter(library: rendering.definitions.library)
    if batch {
      let request = DocumentRequest(
        rendering: rendering, ast: ast, maxOutput: limits.maxOutput)
      let responder = DocumentResponder(request, highlighter)
      CoProcess(responder, limit: limits.maxInput, threads: rendering.jobs ?? 1).run()
      System.exit(keeping: responder)
    }
    let losses = diagnostics ? ColorLosses(highlighter) : nil
    let writer =
      if let losses {
        try DocumentWriter(rendering, losses)
      } else {
        try DocumentWriter(rendering, highlighter)
      }
    try Filter(
      writer: writer, files: files.isEmpty ? ["-"] : files, output: output, limits: limits,
      entries: entries(writer), writesTree: ast, losses: losses
    ).run()
  }
}
