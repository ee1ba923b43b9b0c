import ArgumentParser
import CommandLineSupport

/// `syntaxcolor`: colors source files as Vim would.
@main
struct SyntaxColorCommand: FileCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntaxcolor",
    abstract: "Colors source code as Vim does, without Vim.",
    discussion: """
      EXAMPLES
        syntaxcolor script.pl                                    (on a terminal, in its colors)
        syntaxcolor --filetype perl script.pl > script.html
        syntaxcolor --filetype c --colors 256 --theme gruvbox < main.c | less -R
        syntaxcolor --filetype go --standalone --line-numbers main.go > main.html
        syntaxcolor --vim-runtime --filetype haskell Main.hs
        syntaxcolor --list files.tsv --format spans     (lines: path TAB filetype)
      """,
    version: "0.1.0")

  @Option(
    name: [.customLong("filetype"), .customShort("f", allowingJoined: true)],
    help: "The filetype, as Vim calls it; default: what each file's name and content tell.")
  var filetype: String?

  @Option(
    help: """
      html, xml, ansi or spans (JSON lines: byte offsets and groups); \
      default: ansi on a terminal, otherwise html.
      """)
  var format: CodeSettings.Format?

  @Option(help: "A file of lines `path TAB filetype`, or `path`, to color.", completion: .file())
  var list: String?

  @OptionGroup(title: "Terminal") var terminal: TerminalOptions

  @OptionGroup(title: "Page") var page: PageOptions

  @OptionGroup(title: "Page") var colors: ThemeOptions

  @OptionGroup(title: "Page") var lines: LineOptions

  @OptionGroup var definitions: DefinitionOptions

  @Option(
    name: [.customShort("o", allowingJoined: true), .long], help: "Write to FILE, atomically.")
  var output: String?

  @Flag(help: "Print what is wrong with syntax files, and which limits were hit.")
  var diagnostics = false

  @OptionGroup(title: "Living with a host") var staying: CoProcessOptions

  @Option(
    help: ArgumentHelp("With --batch: answer N requests at a time, in any order.", valueName: "N"))
  var jobs: Int?

  @Argument(help: "Files; standard input if there are none.", completion: .file())
  var files: [String] = []

  /// Runs the program.
  static func main() {
    StandardDescriptors.fill()
    do {
      let arguments = Arguments()
      if let line = arguments.read(SyntaxColorSettings(), short: ["f": "filetype", "o": "output"]),
        line.settings.batch ? line.files.isEmpty : line.settings.names(line.files)
      {
        try line.settings.run(line.files)
      }
      try run(arguments)
    } catch { end(with: error) }
  }

  /// The options as values.
  private var settings: SyntaxColorSettings {
    var settings = SyntaxColorSettings()
    settings.code.filetype = filetype
    settings.code.format = format
    settings.code.colors = terminal.colors
    settings.code.background = terminal.background
    settings.code.page = page.settings(colors, lines)
    settings.definitions = definitions.settings
    settings.limits = staying.limits
    settings.list = list
    settings.output = output
    settings.diagnostics = diagnostics
    settings.batch = staying.batch
    settings.jobs = jobs
    return settings
  }

  func validate() throws {
    if definitions.listFiletypes || colors.listThemes { return }
    try settings.check()
    if staying.batch, !files.isEmpty {
      throw ValidationError("--batch goes without FILEs, -o, --list and --diagnostics.")
    }
    if !staying.batch, !settings.names(files) {
      throw ValidationError("Which filetype? Give --filetype NAME, a file, or --list FILE.")
    }
  }

  func run() throws {
    if let list = definitions.list(definitions.settings.library) ?? colors.list {
      return try OutputFile.write(list, to: output)
    }
    try settings.run(files)
  }
}
