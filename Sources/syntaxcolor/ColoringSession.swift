import CommandLineSupport
import SyntaxColor

/// Colors one file after the other and remembers whether one could not be read.
struct ColoringSession {
  private let highlighter: Highlighter
  private let format: CodeSettings.Format
  private var page: SourcePage
  private let colors: TerminalColors
  private let showsDiagnostics: Bool
  private let maxInput: Int?
  /// The exit status, where a file could not be read.
  private(set) var failed: Int32?

  init(_ settings: SyntaxColorSettings, fileCount: Int) throws(ProgramError) {
    highlighter = Highlighter(library: settings.definitions.library)
    format = settings.code.usedFormat(onTerminal: settings.writesToTerminal)
    page = try SourcePage(settings.code.page, fileCount: fileCount)
    colors = settings.code.terminalColors(onTerminal: settings.writesToTerminal)
    showsDiagnostics = settings.diagnostics
    maxInput = settings.limits.maxInput
  }

  /// Writes one file in color; without a definition for the filetype it is written without.
  mutating func color(
    _ path: String, filetype: String, to sink: inout OutputFile
  ) throws(ProgramError) {
    let bytes: [UInt8]
    switch InputFile.read(path, limit: maxInput) {
    case .success(let contents): bytes = contents
    case .failure(let error):
      StandardError.write("syntaxcolor: \(error.message)")
      failed = error.status
      return
    }
    let isDetected = ["", "?"].contains(filetype)
    let choice = isDetected ? LanguageChoice.detected : .named(filetype)
    let result = try? highlighter.highlight(
      bytes, as: choice, fileName: path == "-" ? "" : path)
    if showsDiagnostics { report(result, path, filetype) }
    var code = result ?? HighlightedCode(code: bytes, filetype: filetype, spans: [])
    // What is written names the filetype as it was asked for, or the one that was found.
    if !isDetected || result == nil { code.filetype = filetype }
    try sink.write(page.output(of: code, named: path, as: format, colors))
  }

  /// Writes what is to come behind the last file.
  func end(_ sink: inout OutputFile) throws(ProgramError) {
    try sink.write(page.tail)
  }

  private func report(_ result: HighlightedCode?, _ path: String, _ filetype: String) {
    guard let result else {
      StandardError.write("\(path): warning: no definition for filetype \(filetype)")
      return
    }
    for diagnostic in result.diagnostics {
      StandardError.write("\(path): \(diagnostic)")
    }
  }
}
