import ArgumentParser
import DefinitionOptions
import HatenaText
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

      Node names: \(BlockName.allCases.map(\.rawValue).joined(separator: " "))
      Scheme names: \(Scheme.allCases.map(\.rawValue).joined(separator: " "))

      Exit status: 0; 64 for wrong usage; 66 for a file that cannot be read (the others are still \
      rendered); 73 or 74 where the output cannot be made or written.
      """,
    version: "0.1.0")

  @Argument(help: ArgumentHelp("Files to read.", valueName: "FILE"))
  var files: [String] = []

  @Option(name: [.customShort("o"), .long], help: "Write to FILE, atomically.")
  var output: String?

  @Option(help: ArgumentHelp("The page's address, before headline anchors.", valueName: "URL"))
  var permalink = ""

  @Option(
    name: .customLong("base-uri"),
    help: ArgumentHelp("The diary's address, before category links.", valueName: "URL"))
  var baseURI = ""

  @Option(help: ArgumentHelp("The text of headline anchors.", valueName: "TEXT"))
  var sectionAnchor = "o-"

  @Option(help: ArgumentHelp("Tabs to indent everything by.", valueName: "N"))
  var indentLevel = 0

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Kinds of block not to recognise.", valueName: "NAME…"))
  var disableNode: [BlockName] = []

  @Option(help: ArgumentHelp("The target of links.", valueName: "T"))
  var linkTarget: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The target of a scheme's links.", valueName: "SCHEME=T…"))
  var schemeTarget: [SchemeTarget] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Schemes not to link.", valueName: "SCHEME…"))
  var disableScheme: [Scheme] = []

  @Option(
    help: ArgumentHelp("The zone of headline times (default: the system's).", valueName: "ZONE"))
  var timeZone: String?

  @Flag(help: "Write the syntax tree as JSON instead of HTML.")
  var ast = false

  @Flag(help: "Do not colour code.")
  var noHighlight = false

  @OptionGroup var definitions: DefinitionOptions

  @Flag(help: "Print what is odd about the text on standard error.")
  var diagnostics = false

  /// Runs the program; the arguments are spelt out first (see ``RepeatedArguments``).
  static func main() {
    let arguments = RepeatedArguments.spelledOut(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let error as OutputError {
      error.exit("hatena2html")
    } catch {
      exit(withError: error)
    }
  }

  func validate() throws {
    guard (0...1000).contains(indentLevel) else {
      throw ValidationError("--indent-level is a number from 0 to 1000.")
    }
    if let timeZone, Zone(named: timeZone) == nil {
      throw ValidationError(
        "There is no time zone \"\(timeZone)\" here; write it like Asia/Tokyo, UTC or JST-9.")
    }
  }

  func run() throws {
    var sink = try OutputFile(path: output)
    let library = try definitions.library()
    if definitions.listFiletypes {
      try sink.write(Array((library.filetypes.joined(separator: "\n") + "\n").utf8))
      return try sink.close()
    }
    let options = options(library)
    var failed = false
    for file in files.isEmpty ? ["-"] : files {
      switch InputFile.read(file) {
      case .success(let bytes):
        try write(Document(parsing: bytes, options: options), named: file, options, to: &sink)
      case .failure(let error):
        failed = true
        StandardError.write("hatena2html: \(error.message)")
      }
    }
    try sink.close()
    if failed { throw ExitCode(66) }
  }

  private func write(
    _ document: consuming Document, named name: String, _ options: Options,
    to sink: inout OutputFile
  ) throws(OutputError) {
    if ast {
      try sink.write(document.jsonBytes())
      try sink.write([0x0A])
    } else {
      try document.writeHTML(options) { piece throws(OutputError) in try sink.write(piece) }
    }
    guard diagnostics else { return }
    let lines = document.lineTable
    for diagnostic in document.diagnostics + document.unknownFiletypes(options) {
      let place = lines.position(of: diagnostic.offset)
      let file = name == "-" ? "standard input" : name
      StandardError.write(
        "\(file):\(place.line):\(place.column): warning: \(diagnostic.message)")
    }
  }

  private func options(_ library: SyntaxLibrary) -> Options {
    var options = Options()
    options.permalink = permalink
    options.baseURI = baseURI
    options.sectionAnchor = sectionAnchor
    options.indentLevel = indentLevel
    options.disabledBlocks = Set(disableNode)
    options.disabledSchemes = Set(disableScheme)
    options.linkTarget = linkTarget
    for target in schemeTarget { options.schemeTargets[target.scheme] = target.target }
    if let zone = timeZone.flatMap(Zone.init(named:)) { options.timeZone = zone }
    if !noHighlight { options.highlighter = SharedHighlighter(library: library) }
    return options
  }
}
