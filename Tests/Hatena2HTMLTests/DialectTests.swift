import TestSupport
import Testing

struct `hatena2html with a dialect` {
  private struct Case: Decodable {
    struct Resolver: Decodable {}
    let id: String
    let input: String
    let html: String
    let resolver: Resolver?
  }

  private let program = Program("hatena2html")
  private let blog = ["--dialect", "hatena-blog"]

  @Test func `renders the corpus of Hatena Blog byte for byte`() throws {
    let cases: [Case] =
      try Corpus.jsonLines("hatena-blog/cases.jsonl")
      + Corpus.jsonLines("hatena-blog/documents.jsonl")
    // The others are tested with answers.
    let offline = cases.filter { $0.resolver == nil }
    #expect(offline.count == 402)
    for example in offline {
      let run = try program.run(blog + ["--formula", "image"], input: Array(example.input.utf8))
      #expect(run.text == example.html, "\(example.id)")
    }
  }

  @Test func `reads the old notation otherwise`() throws {
    let source = Array("a((b))".utf8)
    let old = "<div class=\"section\">\n\t<p>a((b))</p>\n</div>"
    #expect(try program.run([], input: source).text == old)
    #expect(try program.run(["--dialect", "text-hatena"], input: source).text == old)
    #expect(try program.run(blog, input: source).text.contains("class=\"footnote\""))
    #expect(try program.run(["--dialect", "markdown"], input: source).status != 0)
  }

  @Test func `draws the tree`() throws {
    let run = try program.run(blog + ["--ast"], input: Array("*h\na((b))".utf8))
    #expect(run.text.contains("footnote"))
  }

  @Test func `writes all pages anew where the dialect changed`() throws {
    let folder = try Folder()
    try folder.write("a((b))", to: "a.txt")
    let arguments = ["--out-dir", folder.path("out"), folder.path("a.txt")]
    _ = try program.run(arguments)
    #expect(try !folder.text("out/a.html").contains("footnote"))
    _ = try program.run(blog + arguments)
    #expect(try folder.text("out/a.html").contains("footnote"))
  }

  // MARK: Where it is named

  private let export = """
    TITLE: a
    BASENAME: a
    STATUS: Publish
    -----
    BODY:
    a((b))
    -----
    --------

    """

  @Test func `is named by the environment where no option names one`() throws {
    let source = Array("a((b))".utf8)
    func run(_ arguments: [String], _ value: String) throws -> Program.Run {
      try program.run(arguments, input: source, environment: ["HATENA_DIALECT": value])
    }
    // A line without options takes a way of its own.
    for arguments in [[], ["--no-highlight"], ["--permalink", "/"], ["--jobs", "2"]] {
      #expect(try run(arguments, "hatena-blog").text.contains("class=\"footnote\""))
      #expect(try !run(arguments, "text-hatena").text.contains("footnote"))
      #expect(try !run(arguments, "").text.contains("footnote"))
    }
    #expect(try !run(["--dialect", "text-hatena"], "hatena-blog").text.contains("footnote"))
    for arguments in [[], ["--permalink", "/"], ["--ast"]] {
      let wrong = try run(arguments, "markdown")
      #expect(wrong.status == 64)
      #expect(wrong.output.isEmpty)
      #expect(
        wrong.errors.contains(
          "HATENA_DIALECT is \"markdown\"; the dialects are text-hatena and hatena-blog"))
    }
    #expect(try run(blog, "markdown").status == 0, "an option makes the variable idle")
    let named = try program.run(["--dialect", "markdown"], input: source)
    #expect(named.status == 64)
    #expect(named.errors.contains("text-hatena") && named.errors.contains("hatena-blog"))
  }

  @Test func `is that of exports`() throws {
    let run = try program.run(blog + ["--from", "mt"], input: Array(export.utf8))
    #expect(run.text.contains("class=\"footnote\""))
    #expect(
      try !program.run(["--from", "mt"], input: Array(export.utf8)).text.contains("footnote"))
    let folder = try Folder()
    try folder.write(export, to: "e.mt")
    _ = try program.run(
      blog + ["--from", "mt", "--out-dir", folder.path("out"), folder.path("e.mt")])
    #expect(try folder.text("out/a.html").contains("class=\"footnote\""))
  }

  @Test func `is that of what is odd about the text`() throws {
    // Code that is not closed goes to the end in one notation and is text in the other.
    let source = Array("<<\n>>\na".utf8)
    for dialect in ["text-hatena", "hatena-blog"] {
      let run = try program.run(["--dialect", dialect, "--diagnostics"], input: source)
      #expect(run.errors.contains("standard input:2:1: warning: block quote is not closed"))
    }
    let heading = Array("*a\n*b".utf8)
    let trees = try ["text-hatena", "hatena-blog"].map {
      try program.run(["--dialect", $0, "--ast"], input: heading).text
    }
    #expect(trees[0] != trees[1])
    #expect(trees[1].hasPrefix("{\"type\":\"document\",\"children\":[{\"type\":\"section\""))
  }

  @Test func `is that of a watched file`() throws {
    let folder = try Folder()
    try folder.write("a((b))", to: "a.txt")
    let watching = try RunningProgram(
      "hatena2html", blog + ["--watch", folder.path("a.txt"), "-o", folder.path("out.html")],
      in: folder)
    defer { watching.end() }
    func appears(_ text: String) -> Bool {
      RunningProgram.eventually {
        (try? folder.text("out.html"))?.contains(text) == true ? true : nil
      } ?? false
    }
    #expect(appears("<span class=\"footnote-text\">b</span>"))
    try folder.write("a((changed))", to: "a.txt")
    #expect(appears("<span class=\"footnote-text\">changed</span>"))
  }

  @Test(arguments: [true, false])
  func `is that of a preview`(isOption: Bool) throws {
    let folder = try Folder()
    try folder.write("a((b))", to: "a.txt")
    let program = try RunningProgram(
      "hatena2html", ["--serve", "0"] + (isOption ? blog : []) + [folder.path("a.txt")],
      in: folder, environment: isOption ? [:] : ["HATENA_DIALECT": "hatena-blog"])
    defer { program.end() }
    let found = RunningProgram.eventually {
      program.errorText.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//).flatMap { UInt16($0.1) }
    }
    let port = try #require(found)
    func page() throws -> String {
      let connection = try LoopbackConnection(port: port)
      connection.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      return connection.receive(until: "\u{0}")
    }
    #expect(try page().contains("<span class=\"footnote-text\">b</span>"))
    try folder.write("a((changed))", to: "a.txt")
    #expect(try page().contains("<span class=\"footnote-text\">changed</span>"))
  }
}
