import CommandLineSupport
import SyntaxColor

/// Colors one file after the other and remembers whether one could not be read.
struct ColoringSession {
  private let highlighter: Highlighter
  private let format: SyntaxColorCommand.Format
  private var page: SourcePage
  private let colors: TerminalColors
  private let showsDiagnostics: Bool
  private(set) var failed = false

  init(
    library: SyntaxLibrary, format: SyntaxColorCommand.Format, page: SourcePage,
    colors: TerminalColors, showsDiagnostics: Bool
  ) {
    highlighter = Highlighter(library: library)
    self.format = format
    self.page = page
    self.colors = colors
    self.showsDiagnostics = showsDiagnostics
  }

  /// Writes one file in color; without a definition for the filetype it is written without.
  mutating func color(
    _ path: String, filetype: String, to sink: inout OutputFile
  ) throws(ProgramError) {
    let bytes: [UInt8]
    switch InputFile.read(path) {
    case .success(let contents): bytes = contents
    case .failure(let error):
      StandardError.write("syntaxcolor: \(error.message)")
      failed = true
      return
    }
    let result = try? highlighter.highlight(
      bytes, as: filetype == "?" ? .detected : .named(filetype),
      fileName: path == "-" ? "" : path)
    if showsDiagnostics { report(result, path, filetype) }
    var code = result ?? HighlightedCode(code: bytes, filetype: filetype, spans: [])
    // What is written names the filetype as it was asked for.
    code.filetype = filetype
    let output =
      switch format {
      case .html: page.html(of: code, named: path, filetype: filetype)
      case .xml: code.xmlBytes()
      case .ansi: code.ansiBytes(colors)
      case .spans: code.jsonBytes(file: path) + [UInt8(ascii: "\n")]
      }
    try sink.write(output)
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
