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
    // The program looks nothing up.
    let offline = cases.filter { $0.resolver == nil }
    #expect(offline.count == 402)
    for example in offline {
      let run = try program.run(blog + ["--formula-images"], input: Array(example.input.utf8))
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
}
