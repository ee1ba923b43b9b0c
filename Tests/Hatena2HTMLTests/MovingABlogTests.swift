import Foundation
import TestSupport
import Testing

struct `hatena2html with a blog's export` {
  private let program = Program("hatena2html")
  private let folder: Folder

  private static let export = """
    TITLE: 日記をはじめる
    AUTHOR: alice
    BASENAME: 2007/08/31/120000
    STATUS: Publish
    DATE: 08/31/2007 12:00:00
    CATEGORY: perl
    -----
    BODY:
    *Code
    >|perl|
    my $x = 1;
    ||<
    -----
    COMMENT:
    AUTHOR: bob
    DATE: 09/01/2007 01:00:00
    <b>nice</b>
    -----
    --------
    TITLE: Second
    BASENAME: 2007/09/02/080000
    STATUS: Publish
    DATE: 09/02/2007 08:00:00
    -----
    BODY:
    <p>id:alice in <b>HTML</b></p>
    -----
    --------
    TITLE: Unfinished
    STATUS: Draft
    -----
    BODY:
    secret
    -----
    --------

    """

  init() throws { folder = try Folder() }

  @Test func `writes an article for every published entry`() throws {
    let run = try program.run(["--from", "mt"], input: Array(Self.export.utf8))
    #expect(run.status == 0)
    #expect(run.text.components("<article") == 2)
    #expect(run.text.contains("<h2 class=\"entry-title\">日記をはじめる</h2>"))
    #expect(run.text.contains("<span class=\"synStatement\">my</span>"))
    #expect(run.text.contains("<p>id:alice in <b>HTML</b></p>\n"))
    #expect(run.text.contains("&lt;b&gt;nice&lt;/b&gt;"))
    #expect(!run.text.contains("secret"))
    let all = try program.run(["--from", "mt", "--drafts"], input: Array(Self.export.utf8))
    #expect(all.text.contains("secret"))
  }

  @Test func `writes Markdown with what a site generator has to know`() throws {
    try folder.write(Self.export, to: "export.txt")
    let run = try program.run([
      "--from", "mt", "--to", "markdown", "--drafts", "--out-dir", folder.path("out"),
      folder.path("export.txt"),
    ])
    #expect(run.status == 0)
    let entry = try folder.text("out/2007/08/31/120000.md")
    let front = """
      ---
      title: "日記をはじめる"
      date: 2007-08-31T12:00:00
      categories: ["perl"]
      ---

      ### Code

      ```perl
      my $x = 1;
      ```

      """
    #expect(entry.hasPrefix(front))
    #expect(entry.contains("<section class=\"comments\">"))
    #expect(
      try folder.text("out/2007/09/02/080000.md").hasSuffix("<p>id:alice in <b>HTML</b></p>\n"))
    #expect(try folder.text("out/entry.md").hasSuffix("draft: true\n---\n\nsecret\n"))
  }

  @Test func `says what it left out`() throws {
    let run = try program.run(["--from", "mt"], input: Array(Self.export.utf8))
    let words =
      "hatena2html: standard input: 3 entries, 2 written; 1 not published (--drafts takes them)"
    #expect(run.errors == "\(words)\n")
    let odd = try program.run(["--from", "mt"], input: Array("X-ID: 1\nTITLE: a\n--------\n".utf8))
    #expect(odd.errors.contains("1 lines not understood, at line 1 \"X-ID: 1\" is no field"))
    #expect(
      try program.run(["--from", "mt"], input: Array("a\n".utf8)).errors.contains("no entry"))
  }

  @Test func `writes a page for every entry, from the newest in the index`() throws {
    try folder.write(Self.export, to: "export.txt")
    let arguments = [
      "--from", "mt", "--index", "--out-dir", folder.path("out"), folder.path("export.txt"),
    ]
    #expect(try program.run(arguments).status == 0)
    #expect(
      try folder.files("out") == [
        ".hatena2html", "2007/08/31/120000.html", "2007/09/02/080000.html", "index.html",
      ])
    let index = try folder.text("out/index.html")
    let (newer, older) = (index.range(of: "Second"), index.range(of: "日記"))
    #expect(try #require(newer).lowerBound < #require(older).lowerBound)
    #expect(index.contains("<time>2007-08-31</time>"))
    let version = try folder.version("out/2007/08/31/120000.html")
    #expect(try program.run(arguments).status == 0)
    #expect(try folder.version("out/2007/08/31/120000.html") == version)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> Int {
    components(separatedBy: separator).count - 1
  }
}
