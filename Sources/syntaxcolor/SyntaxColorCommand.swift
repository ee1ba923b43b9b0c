import ArgumentParser
import Bytes
import CommandLineSupport
import SyntaxColor

/// `syntaxcolor`: colors source files as Vim would.
@main
struct SyntaxColorCommand: FileCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntaxcolor",
    abstract: "Colors source code as Vim does, without Vim.",
    discussion: """
      EXAMPLES
        syntaxcolor --filetype perl script.pl                    (on a terminal, in its colors)
        syntaxcolor --filetype perl script.pl > script.html
        syntaxcolor --filetype c --colors 256 --theme gruvbox < main.c | less -R
        syntaxcolor --filetype go --standalone --line-numbers main.go > main.html
        syntaxcolor --vim-runtime --filetype haskell Main.hs
        syntaxcolor --list files.tsv --format spans     (lines: path TAB filetype)
      """,
    version: "0.1.0")

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, xml, ansi, spans
  }

  @Option(
    name: [.customLong("filetype"), .customShort("f")], help: "The filetype, as Vim calls it.")
  var filetype: String?

  @Option(
    help: """
      html, xml, ansi or spans (JSON lines: byte offsets and groups); \
      default: ansi on a terminal, otherwise html.
      """)
  var format: Format?

  @Option(help: "A file of lines `path TAB filetype` to color.", completion: .file())
  var list: String?

  @OptionGroup(title: "Terminal") var terminal: TerminalOptions

  @OptionGroup(title: "Page") var page: PageOptions

  @OptionGroup(title: "Page") var colors: ThemeOptions

  @OptionGroup(title: "Page") var lines: LineOptions

  @OptionGroup var definitions: DefinitionOptions

  @Option(name: [.customShort("o"), .long], help: "Write to FILE, atomically.")
  var output: String?

  @Flag(help: "Print what is wrong with syntax files, and which limits were hit.")
  var diagnostics = false

  @Argument(help: "Files; standard input if there are none.", completion: .file())
  var files: [String] = []

  /// Runs the program.
  static func main() {
    StandardDescriptors.fill()
    do { try run(Arguments()) } catch { end(with: error) }
  }

  func validate() throws {
    if list == nil, filetype == nil, !definitions.listFiletypes, !colors.listThemes {
      throw ValidationError("Which filetype? Give --filetype NAME, or --list FILE.")
    }
    if usedFormat != .html, page.standalone || lines.isNeeded {
      throw ValidationError("--standalone, --line-numbers and --highlight-lines are for HTML.")
    }
    if usedFormat != .ansi, terminal.colors != nil || terminal.background != nil {
      throw ValidationError("--colors and --background are for terminals (--format ansi).")
    }
    if colors.theme != nil, usedFormat != .ansi, !page.standalone || page.replacesStylesheet {
      throw ValidationError(
        "--theme is for terminals, and for the style sheet that --standalone puts in.")
    }
  }

  /// Whether what is written goes to a terminal.
  private var writesToTerminal: Bool { output == nil && OutputFile.isTerminal }

  /// The format asked for, or what fits where it goes to.
  private var usedFormat: Format {
    if let format { return format }
    if page.standalone || lines.isNeeded { return .html }
    return writesToTerminal || terminal.colors != nil ? .ansi : .html
  }

  func run() throws {
    let library = try definitions.library()
    if let list = definitions.list(library) ?? colors.list {
      return try OutputFile.write(list, to: output)
    }
    let inputs = try inputs()
    let page = try SourcePage(page, colors: colors, lines: lines, fileCount: inputs.count)
    var session = ColoringSession(
      library: library, format: usedFormat, page: page,
      colors: terminal.terminalColors(
        theme: colors.theme, isAskedFor: format == .ansi, isTerminal: writesToTerminal),
      showsDiagnostics: diagnostics)
    var sink = try OutputFile(path: output)
    for (path, filetype) in inputs {
      try session.color(path, filetype: filetype, to: &sink)
    }
    try session.end(&sink)
    // A file that lacks a part does not take the place of a whole one.
    if session.failed { throw ExitCode(ProgramError.unreadable) }
    try sink.close()
    System.exit(keeping: session)
  }

  /// Returns the files to color with their filetypes; `-` is standard input.
  private func inputs() throws -> [(path: String, filetype: String)] {
    var inputs: [(path: String, filetype: String)] = []
    if let list {
      let bytes = try InputFile.read(list).get()
      for line in bytes.split(separator: Byte.lineFeed) where line.first != Byte.hash {
        let parts = line.split(separator: Byte.tab, maxSplits: 2)
        guard parts.count >= 2 else { continue }
        inputs.append(
          (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self)))
      }
    }
    if let filetype {
      let paths = files.isEmpty && list == nil ? ["-"] : files
      inputs += paths.map { ($0, filetype) }
    }
    return inputs
  }
}
