import ArgumentParser
import CommandLineSupport
import HatenaText
import SyntaxColor

/// `hatena2html`: Hatena notation from standard input or files to HTML on standard output.
@main
struct Hatena2HTML: FileCommand {
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
        hatena2html --out-dir public --index diary/
        hatena2html --from mt --out-dir public export.txt
        hatena2html --to markdown --markdown hugo diary.txt > diary.md
        hatena2html --watch diary.txt -o diary.html
        hatena2html --serve diary.txt
        hatena2html --safe comment.txt
        hatena2html --dialect hatena-blog --titles titles.jsonl diary.txt
        hatena2html --standalone --theme gruvbox diary.txt > page.html

      HTML in the text passes through, scripts included, as in Text::Hatena: that is for authors \
      you trust with the page. For all others there is --safe.

      Node names: \(BlockName.allValueStrings.joined(separator: " "))
      Scheme names: \(Scheme.allValueStrings.joined(separator: " "))

      Exit status: 0; 64 for wrong usage; 65 for a file of --titles that is malformed; 66 for a file that cannot be read (the others are still \
      rendered, but --output writes nothing then); 73 or 74 where the output cannot be made or \
      written.
      """,
    version: "0.1.0")

  @Argument(help: ArgumentHelp("Files to read.", valueName: "FILE"))
  var files: [String] = []

  @Option(
    name: [.customShort("o", allowingJoined: true), .long], help: "Write to FILE, atomically.")
  var output: String?

  @OptionGroup var format: FormatOptions

  @OptionGroup var rendering: RenderingOptions

  @OptionGroup(title: "Many files") var folders: BatchOptions

  @Flag(help: "Render FILE again whenever it changes, into the file of -o.")
  var watch = false

  @Flag(
    help: "Preview the files in a browser on this computer (--serve PORT: there, not at 8000).")
  var serve = false

  @Flag(help: "Write the syntax tree as JSON instead of HTML.")
  var ast = false

  @Flag(help: "Print what is odd about the text, and what lost colors, on standard error.")
  var diagnostics = false

  @Flag(
    help: "Write what the text wants to know of pages elsewhere, for --titles, instead of HTML.")
  var listQuestions = false

  @OptionGroup(title: "Living with a host") var staying: CoProcessOptions

  /// Runs the program.
  static func main() {
    StandardDescriptors.fill()
    do {
      let arguments = Arguments()
      // What is held here when the filter ends the program would never be released.
      if let line = arguments.read(Hatena2HTMLSettings(), short: ["o": "output"]),
        !line.settings.batch || line.files.isEmpty
      {
        try line.settings.run(line.files)
      }
      if let preview = arguments.preview { try PreviewProgram.become(preview) }
      try run(arguments)
    } catch { end(with: error) }
  }

  /// The options as values.
  private var settings: Hatena2HTMLSettings {
    var settings = Hatena2HTMLSettings()
    settings.rendering = rendering.settings
    settings.rendering.to = format.to
    settings.rendering.markdown = format.markdown
    settings.limits = staying.limits
    settings.output = output
    settings.ast = ast
    settings.diagnostics = diagnostics
    settings.batch = staying.batch
    return settings
  }

  func validate() throws {
    try settings.check()
    if staying.batch, !files.isEmpty || watch || folders.outDir != nil || folders.from == .mt {
      throw ValidationError("--batch goes without FILEs, -o, --watch, --out-dir and --from.")
    }
    if watch, files.count != 1 || files == ["-"] || output == nil {
      throw ValidationError("--watch wants one FILE to watch and -o FILE to write.")
    }
    if folders.outDir != nil {
      if files.isEmpty { throw ValidationError("--out-dir wants FILEs, or folders of them.") }
      if output != nil || watch || ast || diagnostics {
        throw ValidationError("--out-dir goes without -o, --watch, --ast and --diagnostics.")
      }
    }
    if listQuestions, ast || diagnostics || watch || rendering.page.standalone || folders.index {
      throw ValidationError(
        "--list-questions goes without --ast, --diagnostics, --watch, --standalone and --index.")
    }
    if format.to != .html, folders.index {
      throw ValidationError("--index lists pages of HTML; --to \(format.to.rawValue) has none.")
    }
    if folders.from == .mt, format.to == .text {
      throw ValidationError("--from mt writes HTML or Markdown.")
    }
    if folders.from == .mt, watch || ast || diagnostics {
      throw ValidationError("--from mt goes without --watch, --ast and --diagnostics.")
    }
  }

  func run() throws {
    let library = rendering.definitions.settings.library
    if let list = rendering.definitions.list(library) ?? rendering.colors.list {
      return try OutputFile.write(list, to: output)
    }
    if listQuestions { return try listQuestions(writer(library)) }
    if let folder = folders.outDir { return try convert(into: folder, writer(library)) }
    if watch, let file = files.first, let output {
      try Watch(file: file, output: output, dependencies: settings.rendering.files) {
        () throws(ProgramError) in try writer(library)
      }.run()
    }
    try settings.run(files) { writer in
      folders.from == .mt ? EntryWriter(writer: writer, drafts: folders.drafts) : nil
    }
  }

  private func writer(_ library: SyntaxLibrary) throws(ProgramError) -> DocumentWriter {
    try DocumentWriter(settings.rendering, Highlighter(library: library))
  }

  private func listQuestions(_ writer: DocumentWriter) throws {
    let paths = files.isEmpty ? ["-"] : files
    let inputs =
      folders.outDir == nil
      ? paths.map { BatchInput(path: $0, name: "", dialect: nil) }
      : try BatchInput.all(paths, readsSettings: rendering.dialect == nil)
    let list = QuestionList(
      writer: writer,
      entries: folders.from == .mt ? EntryWriter(writer: writer, drafts: folders.drafts) : nil)
    try list.write(inputs, to: output)
  }

  private func convert(into folder: String, _ writer: DocumentWriter) throws {
    let settings = settings.rendering
    let batch = Batch(
      folder: folder, options: folders, writer: writer.singleThreaded,
      settings: BatchSettings.text(settings, folders), threads: settings.threads)
    let inputs = try BatchInput.all(files, readsSettings: rendering.dialect == nil)
    let status = try batch.run(inputs)
    if status != 0 { throw ExitCode(status) }
  }
}
