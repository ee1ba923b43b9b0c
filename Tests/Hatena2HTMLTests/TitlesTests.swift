import Foundation
import TestSupport
import Testing

struct `hatena2html with titles` {
  private let program = Program("hatena2html")
  private let folder: Folder
  private let blog = ["--dialect", "hatena-blog"]

  init() throws { folder = try Folder() }

  private func run(
    _ arguments: [String], _ input: String = "", titles: String? = nil
  ) throws -> Program.Run {
    guard let titles else { return try program.run(blog + arguments, input: Array(input.utf8)) }
    try folder.write(titles, to: "titles.jsonl")
    return try program.run(
      blog + ["--titles", folder.path("titles.jsonl")] + arguments, input: Array(input.utf8))
  }

  // MARK: Answers

  private struct Case: Decodable {
    struct Resolver: Decodable {
      struct Embed: Decodable { let title, html: String? }
      struct Image: Decodable { let width, height: Int }
      let title: String?
      let embed: Embed?
      let image: Image?
    }
    let id, input, html: String
    let resolver: Resolver?
  }

  @Test func `gives what the corpus has with answers, byte for byte`() throws {
    struct Answer: Encodable {
      let url: String
      let title, embed: String?
      let width, height: Int?
    }
    let cases: [Case] = try Corpus.jsonLines("hatena-blog/cases.jsonl")
    let asking = cases.filter { $0.resolver != nil }
    #expect(asking.count == 7)
    for example in asking {
      let question = try run(["--list-questions"], example.input).text
      let url = try #require(question.firstMatch(of: /"url":"([^"]*)"/)).1
      let resolver = example.resolver
      let answer = Answer(
        url: String(url), title: resolver?.title ?? resolver?.embed?.title,
        embed: resolver?.embed?.html, width: resolver?.image?.width,
        height: resolver?.image?.height)
      let line = String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
      #expect(try run([], example.input, titles: line).text == example.html, "\(example.id)")
    }
  }

  @Test func `gives them in the old notation too`() throws {
    try folder.write("{\"url\":\"http://e.com/\",\"title\":\"A & B\"}", to: "t.jsonl")
    let run = try program.run(
      ["--titles", folder.path("t.jsonl")], input: Array("[http://e.com/:title]".utf8))
    #expect(run.text.contains("<a href=\"http://e.com/\">A &amp; B</a>"))
  }

  @Test func `filters embedded pages of authors who are not trusted`() throws {
    let titles = """
      {"url":"https://e.com/a","embed":"<b onclick='x'>a</b><script>alert(1)</script>"}
      {"url":"https://e.com/b","embed":"<iframe src='https://e.com/'></iframe>"}
      """
    let source = "[https://e.com/a:embed] [https://e.com/b:embed]"
    #expect(
      try run(["--safe"], source, titles: titles).text == """
        <p><b>a</b> <a href="https://e.com/b" rel="nofollow noopener ugc">https://e.com/b</a></p>

        """)
    #expect(try run([], source, titles: titles).text.contains("<script>alert(1)</script>"))
  }

  @Test(arguments: [
    ("{\"url\":\"a\"}\n{\"url\":\"b\",\"title\":5}", "2:20: \"title\" is a string or null"),
    ("{\"url\":\"あ\",}", "1:14: a name is missing"),
    ("\n\nhttps://e.com/ Title", "3:1: an object is missing"),
  ])
  func `says where a file of titles is wrong`(titles: String, message: String) throws {
    let run = try run([], "a", titles: titles)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors == "hatena2html: \(folder.path("titles.jsonl")):\(message)\n")
  }

  @Test func `says that a file of titles is missing`() throws {
    let run = try run(["--titles", folder.path("none.jsonl")], "a")
    #expect(run.status == 66)
    #expect(run.errors.contains("cannot read"))
  }

  @Test func `writes a folder's pages anew where the titles changed`() throws {
    try folder.write("[https://e.com/:title]", to: "in/a.txt")
    let arguments = ["--out-dir", folder.path("out"), folder.path("in")]
    _ = try run(arguments, titles: "{\"url\":\"https://e.com/\",\"title\":\"One\"}")
    #expect(try folder.text("out/a.html").contains(">One</a>"))
    _ = try run(arguments, titles: "{\"url\":\"https://e.com/\",\"title\":\"Another\"}")
    #expect(try folder.text("out/a.html").contains(">Another</a>"))
  }

  @Test func `watches the titles`() throws {
    try folder.write("[https://e.com/:title]", to: "a.txt")
    try folder.write("{\"url\":\"https://e.com/\",\"title\":\"One\"}", to: "t.jsonl")
    let watching = try RunningProgram(
      "hatena2html",
      blog + [
        "--watch", folder.path("a.txt"), "--titles", folder.path("t.jsonl"), "-o",
        folder.path("out.html"),
      ], in: folder)
    defer { watching.end() }
    func appears(_ title: String) -> Bool {
      RunningProgram.eventually {
        (try? folder.text("out.html"))?.contains(">\(title)</a>") == true ? true : nil
      } ?? false
    }
    #expect(appears("One"))
    try folder.write("broken", to: "t.jsonl")
    #expect(
      RunningProgram.eventually { watching.errorText.contains("1:1: an object") ? true : nil }
        == true)
    try folder.write("{\"url\":\"https://e.com/\",\"title\":\"Two\"}", to: "t.jsonl")
    #expect(appears("Two"))
  }

  // MARK: Questions

  @Test func `lists what files want to know, each address once`() throws {
    try folder.write("[https://b.com/:title]\n[https://a.com/:embed]", to: "in/a.txt")
    try folder.write("[https://b.com/:embed] [https://c.com/:title]", to: "in/sub/b.hatena")
    let expected = """
      {"url":"https://b.com/","title":null,"embed":null}
      {"url":"https://a.com/","title":null,"embed":null}
      {"url":"https://c.com/","title":null}

      """
    let files = [folder.path("in/a.txt"), folder.path("in/sub/b.hatena")]
    #expect(try run(["--list-questions"] + files).text == expected)
    let listed = try run(["--list-questions", "--out-dir", folder.path("out"), folder.path("in")])
    #expect(listed.text == expected)
    #expect(try folder.files("out").isEmpty, "nothing is written there")
    _ = try run(["--list-questions", "-o", folder.path("q.jsonl")] + files)
    #expect(try folder.text("q.jsonl") == expected)
  }

  @Test func `lists what exports want to know`() throws {
    let export = """
      TITLE: a
      STATUS: Publish
      -----
      BODY:
      [https://a.com/:title]
      -----
      EXTENDED BODY:
      [https://b.com/:title]
      -----
      --------
      TITLE: b
      STATUS: Publish
      -----
      BODY:
      <p>[https://c.com/:title]</p>
      -----
      --------

      """
    #expect(
      try run(["--list-questions", "--from", "mt"], export).text == """
        {"url":"https://a.com/","title":null}
        {"url":"https://b.com/","title":null}

        """)
  }

  @Test func `lists only what the titles leave open`() throws {
    let source = "[https://a.com/:title] [https://b.com/:title] [https://c.com/:title]"
    let open = try run(
      ["--list-questions"], source,
      titles: """
        {"url":"https://a.com/","title":"A"}
        {"url":"https://b.com/","title":null}
        """)
    #expect(open.text == "{\"url\":\"https://c.com/\",\"title\":null}\n")
  }

  @Test func `lists nothing of files that cannot be read, and says so`() throws {
    try folder.write("[https://a.com/:title]", to: "a.txt")
    let run = try run(["--list-questions", folder.path("none.txt"), folder.path("a.txt")])
    #expect(run.status == 66)
    #expect(run.text == "{\"url\":\"https://a.com/\",\"title\":null}\n")
    #expect(run.errors.contains("none.txt"))
  }

  @Test(arguments: ["--ast", "--diagnostics", "--standalone"])
  func `lists questions instead of anything else`(option: String) throws {
    #expect(try run(["--list-questions", option], "a").status == 64)
  }

  // MARK: The script

  /// Runs the example with a `curl` that gives a page for every address.
  private func fetch(_ questions: String, page: String) throws -> String {
    try folder.write(page, to: "page.html")
    try folder.write(
      "#!/bin/sh\nfor last; do :; done\necho \"$last\" >> '\(folder.path("asked"))'\n"
        + "case $last in *none*) exit 22;; esac\ncat '\(folder.path("page.html"))'\n",
      to: "bin/curl")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/curl"))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let script = Corpus.repository.appending(path: "Examples/fetch-titles").path
    return try Program.shell.run(
      [script], input: Array(questions.utf8), environment: ["PATH": "\(folder.path("bin")):\(path)"]
    ).text
  }

  @Test func `takes what the example script finds`() throws {
    let source = """
      [https://a.com/?x&y:title] [https://none.com/:title] [https://b.com/:embed] https://c.com/
      [f:id:alice:20250831192225j:plain] [https://q.com/"\\:title]
      """
    let page = """
      <html><head>\r\n<TITLE lang="ja">日本 &amp;\n "A\\B"\t&lt;b&gt; &#39;</TITLE></head>
      <svg><title>not this</title></svg>
      """
    let questions = try run(["--list-questions"], source).text
    let titles = try fetch(questions, page: page)
    #expect(try folder.text("asked") == "https://a.com/?x&y\nhttps://none.com/\nhttps://b.com/\n")
    let html = try run([], source, titles: titles).text
    let title = "&#x65E5;&#x672C; &amp; &quot;A\\B&quot; &lt;b&gt; &#39;"
    #expect(html.contains("<a href=\"https://a.com/?x&y\">\(title)</a>"))
    #expect(html.contains("<a href=\"https://none.com/\">https://none.com/</a>"))
    #expect(html.contains("title=\"日本 &amp;"))
  }

  @Test func `takes nothing from pages without a title`() throws {
    for page in ["", "<p>x</p>", "<title></title>", "<titles>x</titles>"] {
      #expect(try fetch("{\"url\":\"https://a.com/\",\"title\":null}\n", page: page).isEmpty)
    }
  }
}
