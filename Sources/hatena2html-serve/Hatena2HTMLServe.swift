import ArgumentParser
import CommandLineSupport
import FlyingFox
import FlyingSocks
import SyntaxColor

/// `hatena2html-serve`: shows diaries in a browser on this computer and again when they change.
///
/// It is a program of its own because a server needs Foundation, which would make the filter's
/// start five times as long. `hatena2html --serve` turns into it.
@main
struct Hatena2HTMLServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hatena2html-serve",
    abstract: "Preview Hatena notation in a browser, with live reload.",
    usage: "hatena2html-serve [--port PORT] [OPTIONS] FILE…",
    discussion: """
      Listens on this computer only (127.0.0.1). One FILE is shown at /, several are listed there. \
      A page is rendered anew for every request, and open pages load themselves again when their \
      file changes. Ctrl-C ends it.

      Examples:
        hatena2html --serve diary.txt
        hatena2html --serve 8080 --theme solarized diary/*.txt
      """,
    version: "0.1.0")

  @Argument(help: ArgumentHelp("Files to show.", valueName: "FILE"))
  var files: [String]

  @Option(
    help: ArgumentHelp("The port to listen on; 0 takes any that is free.", valueName: "PORT"))
  var port: UInt16 = 8000

  @OptionGroup var rendering: RenderingOptions

  func run() async throws {
    let settings = rendering.settings
    let writer = try DocumentWriter(
      settings, Highlighter(library: settings.definitions.library))
    let preview = Preview(files: files, writer: writer)
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: preview)
    let running = Task { try await server.run() }
    do {
      try await server.waitUntilListening()
    } catch {
      running.cancel()
      throw ProgramError(
        message: "cannot listen on port \(port); is another program there? Try --port 0",
        status: 69)
    }
    if case .ip4(_, let port) = await server.listeningAddress {
      StandardError.write("http://127.0.0.1:\(port)/   (Ctrl-C ends it)")
    }
    try await running.value
  }

  /// Runs the program.
  static func main() async {
    StandardDescriptors.fill()
    do {
      let given = Arguments()
      // A browser is shown pages, with the options that are for pages.
      let page = given.options.contains("--standalone") ? [] : ["--standalone"]
      var command = try parseAsRoot(page + given.options + given.files)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch { end(with: error) }
  }
}
