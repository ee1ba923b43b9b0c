import TestSupport
import Testing

struct `hatena2html with a read-more mark` {
  private let program = Program("hatena2html")
  private let folder: Folder
  private let source = "a\n====\nb"

  init() throws { folder = try Folder() }

  private func run(
    _ arguments: [String], _ input: String, dialect: String = "hatena-blog"
  ) throws -> String {
    let run = try program.run(["--dialect", dialect] + arguments, input: Array(input.utf8))
    #expect(run.status == 0 && run.errors.isEmpty)
    return run.text
  }

  @Test func `writes the whole, folds or cuts`() throws {
    let whole = try run([], source)
    #expect(whole.contains("<div class=\"seemore\">"))
    #expect(try run(["--read-more", "whole"], source) == whole)
    #expect(
      try run(["--read-more", "fold"], source)
        .contains("<details class=\"seemore\"><summary>続きを読む</summary>"))
    #expect(
      try run(["--read-more", "cut", "--permalink", "/1"], source).hasSuffix(
        "<p>a</p>\n\n<div class=\"seemore\"><a href=\"/1\">続きを読む</a></div>"))
    #expect(try run(["--read-more", "cut"], source) == "<p>a</p>\n")
    #expect(
      try run(["--safe", "--read-more", "cut", "--permalink", "/1"], source)
        .contains("<a href=\"/1\" rel="))
    #expect(try program.run(["--read-more", "some"]).status == 64)
  }

  @Test func `changes nothing in the old notation`() throws {
    for how in ["whole", "fold", "cut"] {
      #expect(
        try run(["--read-more", how], source, dialect: "text-hatena")
          == run([], source, dialect: "text-hatena"))
    }
  }

  @Test func `does so on pages and in folders, which are made anew`() throws {
    try folder.write(source, to: "in/a.txt")
    let arguments = ["--standalone", "--out-dir", folder.path("out"), folder.path("in")]
    _ = try run(arguments, "")
    #expect(try folder.text("out/a.html").contains("<div class=\"seemore\">"))
    _ = try run(["--read-more", "fold"] + arguments, "")
    #expect(try folder.text("out/a.html").contains("<details class=\"seemore\">"))
  }

  private let export = """
    TITLE: a
    STATUS: Publish
    -----
    BODY:
    one
    -----
    EXTENDED BODY:
    two & three
    -----
    --------

    """

  @Test(arguments: ["text-hatena", "hatena-blog"])
  func `takes the extended body of an entry for what is behind one`(dialect: String) throws {
    func entry(_ arguments: String...) throws -> String {
      try run(["--from", "mt"] + arguments, export, dialect: dialect)
    }
    #expect(try entry() == entry("--read-more", "whole"))
    #expect(try entry().contains("two & three") && !entry().contains("seemore"))
    let folded = try entry("--read-more", "fold")
    let opening = try #require(folded.firstRange(of: "<details class=\"seemore\"><summary>"))
    #expect(folded[opening.upperBound...].contains("two & three"))
    #expect(folded.contains("</details>"))
    let cut = try entry("--read-more", "cut", "--permalink", "/?a&b")
    #expect(cut.contains("one") && !cut.contains("two"))
    #expect(cut.contains("<div class=\"seemore\"><a href=\"/?a&amp;b\">続きを読む</a></div>"))
    #expect(try !entry("--read-more", "cut").contains("seemore"))
    #expect(
      try !entry("--safe", "--read-more", "cut", "--permalink", "javascript:x")
        .contains("javascript"))
  }
}
