import TestSupport
import Testing

struct `A folder's own dialect` {
  private let program = Program("hatena2html")
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func convert(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Program.Run {
    try program.run(["--out-dir", folder.path("out")] + arguments, environment: environment)
  }

  /// The pages that have a note.
  private func pagesWithNotes() throws -> [String] {
    try folder.files("out").filter { $0.hasSuffix(".html") }
      .filter { try folder.text("out/\($0)").contains("class=\"footnote\"") }
  }

  private func writeDiaries() throws {
    for name in ["a", "new/b", "new/2025/c", "new/2025/old/d"] {
      try folder.write("x((y))", to: "in/\(name).txt")
    }
    try folder.write("dialect = hatena-blog", to: "in/new/.hatena2html.conf")
    try folder.write(
      "# as it was\n\n dialect=text-hatena\r\n", to: "in/new/2025/old/.hatena2html.conf")
  }

  @Test func `counts below it, and the nearest first`() throws {
    try writeDiaries()
    #expect(try convert([folder.path("in")]).status == 0)
    #expect(try pagesWithNotes() == ["new/2025/c.html", "new/b.html"])
  }

  @Test func `counts before the environment and behind the command line`() throws {
    try writeDiaries()
    _ = try convert([folder.path("in")], environment: ["HATENA_DIALECT": "hatena-blog"])
    #expect(try pagesWithNotes() == ["a.html", "new/2025/c.html", "new/b.html"])
    _ = try convert(["--dialect", "text-hatena", folder.path("in")])
    #expect(try pagesWithNotes().isEmpty)
    _ = try convert(["--dialect", "hatena-blog", folder.path("in")])
    #expect(try pagesWithNotes().count == 4)
  }

  @Test func `counts for a file that is named, and not for folders above what is named`() throws {
    try writeDiaries()
    _ = try convert([folder.path("in/new/b.txt"), folder.path("in/new/2025")])
    #expect(try pagesWithNotes() == ["b.html"])
  }

  @Test func `makes pages anew where it changed, and no others`() throws {
    try writeDiaries()
    _ = try convert([folder.path("in")])
    let (a, b) = (try folder.version("out/a.html"), try folder.version("out/new/b.html"))
    _ = try convert([folder.path("in")])
    #expect(try folder.version("out/new/b.html") == b)
    try folder.write("dialect = text-hatena", to: "in/new/.hatena2html.conf")
    _ = try convert([folder.path("in")])
    #expect(try pagesWithNotes().isEmpty)
    #expect(try folder.version("out/a.html") == a)
  }

  @Test func `counts for exports and for questions`() throws {
    let entry = "TITLE: a\nBASENAME: a\nSTATUS: Publish\n-----\nBODY:\na((b))\n-----\n--------\n"
    try folder.write(entry, to: "in/e.mt")
    try folder.write("[https://e.com/:embed]", to: "in/q.txt")
    try folder.write("dialect = hatena-blog", to: "in/.hatena2html.conf")
    let questions = try convert(["--list-questions", folder.path("in")])
    #expect(questions.text == "{\"url\":\"https://e.com/\",\"title\":null,\"embed\":null}\n")
    _ = try convert(["--from", "mt", folder.path("in/e.mt")])
    #expect(try pagesWithNotes() == ["a.html"])
  }

  @Test(arguments: [
    (
      "dialect = markdown",
      "1: unknown dialect \"markdown\"; the dialects are text-hatena and hatena-blog"
    ),
    ("\n# a\ndialekt = hatena-blog", "3: unknown setting \"dialekt\"; there is \"dialect\""),
    ("hatena-blog", "1: expected NAME = VALUE"),
  ])
  func `is an error where it is wrong, before anything is written`(
    settings: String, message: String
  ) throws {
    try folder.write("a", to: "in/a.txt")
    try folder.write(settings, to: "in/.hatena2html.conf")
    let run = try convert([folder.path("in")])
    #expect(run.status == 78)
    #expect(run.errors == "hatena2html: \(folder.path("in"))/.hatena2html.conf:\(message)\n")
    #expect(try folder.files("out").isEmpty)
    #expect(try convert(["--dialect", "hatena-blog", folder.path("in")]).status == 0)
  }
}
