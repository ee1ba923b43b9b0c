import ArgumentParser
import DefinitionOptions
import HatenaPage
import HatenaText
import RenderingOptions
import StandardStreams
import SyntaxColor

/// `hatena2html`: Hatena notation from standard input or files to HTML on standard output.
@main
struct Hatena2HTML: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hatena2html",
    abstract: "Turn Hatena notation into HTML.",
    usage: "hatena2html [OPTIONS] [FILE…]",
    discussion: """
      Reads the files, or standard input where none is named ("-" is standard input too), and \
      writes their HTML without adding a newline.

      Examples:
        hatena2html diary.txt > diary.html
        hatena2html -o diary.html --permalink /20070831 diary.txt
        hatena2html --disable-node h4 h5 --link-target _blank diary.txt
        hatena2html --scheme-target id=_self --time-zone Asia/Tokyo < diary.txt
        hatena2html --ast diary.txt
        hatena2html --standalone --theme gruvbox diary.txt > page.html

      Node names: \(BlockName.allValueStrings.joined(separator: " "))
      Scheme names: \(Scheme.allValueStrings.joined(separator: " "))

      Exit status: 0; 64 for wrong usage; 66 for a file that cannot be read (the others are still \
      rendered); 73 or 74 where the output cannot be made or written.
      """,
    version: "0.1.0")

  @Argument(help: ArgumentHelp("Files to read.", valueName: "FILE"))
  var files: [String] = []

  @Option(name: [.customShort("o"), .long], help: "Write to FILE, atomically.")
  var output: String?

  @OptionGroup var rendering: RenderingOptions

  @Flag(help: "Write the syntax tree as JSON instead of HTML.")
  var ast = false

  @Flag(help: "Print what is odd about the text on standard error.")
  var diagnostics = false

  /// Runs the program; the arguments are spelt out first (see ``RepeatedArguments``).
  static func main() {
    let arguments = RepeatedArguments.spelledOut(Array(CommandLine.arguments.dropFirst()))
    do {
      if let filter = PlainFilter(arguments) { return try filter.run() }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let error as OutputError {
      error.exit("hatena2html")
    } catch let error as InputError {
      error.exit("hatena2html")
    } catch {
      exit(withError: error)
    }
  }

  func validate() throws {
    if ast, rendering.page.standalone {
      throw ValidationError("--ast and --standalone exclude each other.")
    }
  }

  func run() throws {
    let library = try rendering.definitions.library()
    let writer = try DocumentWriter(rendering, library: library)
    if rendering.definitions.listFiletypes {
      return try list(library.filetypes.joined(separator: "\n") + "\n")
    }
    if rendering.page.colours.listThemes { return try list(ThemeOptions.list) }
    try filter(writer)
  }

  private func list(_ text: String) throws(OutputError) {
    var sink = try OutputFile(path: output)
    try sink.write(Array(text.utf8))
    try sink.close()
  }

  private func filter(_ writer: DocumentWriter) throws {
    var sink = try OutputFile(path: output)
    var page: Page?
    var failed = false
    for file in files.isEmpty ? ["-"] : files {
      switch InputFile.read(file) {
      case .success(let bytes):
        let document = writer.document(bytes)
        if page == nil, !ast {
          page = writer.page(for: document, title: document.title ?? Self.title(ofFile: file))
          if let page { try sink.write(page.head) }
        }
        try write(document, named: file, writer, to: &sink)
      case .failure(let error):
        failed = true
        StandardError.write("hatena2html: \(error.message)")
      }
    }
    if let page { try sink.write(page.tail) }
    try sink.close()
    if failed { throw ExitCode(66) }
  }

  /// A file's name without its folder and ending; `nil` for standard input.
  private static func title(ofFile path: String) -> String? {
    guard path != "-", let name = path.split(separator: "/").last else { return nil }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  private func write(
    _ document: consuming Document, named name: String, _ writer: DocumentWriter,
    to sink: inout OutputFile
  ) throws(OutputError) {
    if ast {
      try sink.write(document.jsonBytes())
      try sink.write([0x0A])
    } else {
      try writer.writeFragment(document) { piece throws(OutputError) in try sink.write(piece) }
    }
    guard diagnostics else { return }
    let lines = document.lineTable
    for diagnostic in document.diagnostics + document.unknownFiletypes(writer.options) {
      let place = lines.position(of: diagnostic.offset)
      let file = name == "-" ? "standard input" : name
      StandardError.write(
        "\(file):\(place.line):\(place.column): warning: \(diagnostic.message)")
    }
  }
}
