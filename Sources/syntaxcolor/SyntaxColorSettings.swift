import Bytes
import CommandLineSupport
import SyntaxColor

/// What `syntaxcolor` is asked for.
struct SyntaxColorSettings: NamedSettings {
  var code = CodeSettings()
  var definitions = DefinitionSettings()
  var limits = LimitSettings()
  var list: String?
  var output: String?
  var diagnostics = false
  var batch = false
  var jobs: Int?

  /// Returns how a setting is made.
  static func setting(_ name: String) -> Setting<SyntaxColorSettings>? {
    switch name {
    case "list": .text(\.list)
    case "output": .text(\.output)
    case "diagnostics": .flag { $0.diagnostics = $1 }
    case "batch": .flag { $0.batch = $1 }
    case "jobs": .optional(\.jobs) { wholeNumber($0, in: ThreadOptions.range) }
    default:
      CodeSettings.setting(name)?.of(\.code) ?? DefinitionSettings.setting(name)?.of(\.definitions)
        ?? LimitSettings.setting(name)?.of(\.limits)
    }
  }

  /// Whether what is written goes to a terminal.
  var writesToTerminal: Bool { output == nil && !batch && OutputFile.isTerminal }

  /// Checks what the single values do not tell.
  func validate() throws(SettingError) {
    try code.validate(onTerminal: writesToTerminal)
    try definitions.validate()
    if let jobs, !ThreadOptions.range.contains(jobs) {
      throw SettingError("--jobs is a number from 1 to 1024.")
    }
    if batch {
      if list != nil || output != nil || diagnostics {
        throw SettingError("--batch goes without FILEs, -o, --list and --diagnostics.")
      }
    } else if jobs != nil {
      throw SettingError("--jobs is for --batch.")
    }
  }

  /// Whether a filetype, a list or files tell what to color: not standard input alone.
  func names(_ files: [String]) -> Bool {
    code.filetype != nil || list != nil || !files.isEmpty
  }

  /// Colors the files, or answers requests.
  func run(_ files: [String]) throws(ProgramError) -> Never {
    if batch {
      let responder = CodeResponder(
        code, Highlighter(library: definitions.library), maxOutput: limits.maxOutput)
      CoProcess(responder, limit: limits.maxInput, threads: jobs ?? 1).run()
      System.exit(keeping: responder)
    }
    let inputs = try inputs(files)
    var session = try ColoringSession(self, fileCount: inputs.count)
    Watchdog.start(limits, "syntaxcolor")
    var sink = try OutputFile(path: output, limits: limits)
    for (path, filetype) in inputs {
      try session.color(path, filetype: filetype, to: &sink)
    }
    try session.end(&sink)
    // A file that lacks a part does not take the place of a whole one.
    if let failed = session.failed {
      sink.discard()
      System.exit(failed)
    }
    try sink.close()
    System.exit(keeping: session)
  }

  /// Returns the files to color with their filetypes; `-` is standard input.
  private func inputs(
    _ files: [String]
  ) throws(ProgramError) -> [(path: String, filetype: String)] {
    var inputs: [(path: String, filetype: String)] = []
    if let list {
      let bytes = try InputFile.read(list).get()
      for line in bytes.split(separator: Byte.lineFeed) where line.first != Byte.hash {
        let parts = line.split(separator: Byte.tab, maxSplits: 2)
        guard let path = parts.first else { continue }
        let filetype = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : "?"
        inputs.append((String(decoding: path, as: UTF8.self), filetype))
      }
    }
    // Without a filetype the name and the content of each file tell it.
    let paths = files.isEmpty && list == nil ? ["-"] : files
    inputs += paths.map { ($0, code.filetype ?? "?") }
    return inputs
  }
}
