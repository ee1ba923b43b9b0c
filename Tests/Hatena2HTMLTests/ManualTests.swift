import Foundation
import TestSupport
import Testing

struct `The manual page` {
  private struct Dump: Decodable {
    struct Command: Decodable { var arguments: [Argument] }
    struct Argument: Decodable {
      struct Name: Decodable { var kind, name: String }
      var names: [Name]?
      var shouldDisplay: Bool
    }
    var command: Command
  }

  /// The options a program has, by what it says of itself.
  private func options(of program: String) throws -> Set<String> {
    let run = try Program(program).run(["--experimental-dump-help"])
    let dump = try JSONDecoder().decode(Dump.self, from: Data(run.output))
    let names = dump.command.arguments.filter(\.shouldDisplay).flatMap { $0.names ?? [] }
    return Set(names.map { $0.kind == "long" ? "-\($0.name)" : $0.name })
  }

  private func page(_ program: String) throws -> String {
    let url = Corpus.repository.appending(path: "Documentation/man/\(program).1")
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  /// The options that have an entry in a page.
  private func entries(_ page: String) -> Set<String> {
    let lines = page.split(separator: "\n").filter { $0.hasPrefix(".It Fl ") }
    return Set(
      lines.flatMap { line in
        line.matches(of: /(?:Fl|Fl ) ?(-?[A-Za-z][A-Za-z-]*)/).map { String($0.1) }
      })
  }

  @Test(arguments: ["hatena2html", "syntaxcolor"])
  func `describes every option and no other`(program: String) throws {
    #expect(try entries(page(program)) == options(of: program))
  }

  @Test func `of the preview describes what is its own`() throws {
    let own = try options(of: "hatena2html-serve").subtracting(options(of: "hatena2html"))
    #expect(try entries(page("hatena2html-serve")) == own.union(["-version", "h", "-help"]))
  }

  @Test(arguments: ["hatena2html", "hatena2html-serve", "syntaxcolor"])
  func `is well-formed`(program: String) throws {
    let folder = try Folder()
    try folder.write(try page(program), to: "page.1")
    let run = try Program.installed("groff").run(
      ["-mdoc", "-ww", "-Tascii", folder.path("page.1")])
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.text.contains(program.uppercased()))
  }
}
