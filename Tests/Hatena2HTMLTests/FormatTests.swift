import TestSupport
import Testing

struct `hatena2html --to` {
  private let program = Program("hatena2html")

  private func run(_ arguments: String...) throws -> Program.Run {
    try program.run(arguments, input: Array("*a\n-b http://a.example/\n:c:d".utf8))
  }

  @Test func `markdown writes Markdown of a flavor`() throws {
    let gfm = try run("--to", "markdown")
    #expect(gfm.text.hasPrefix("### a\n\n- b <http://a.example/>\n\n<dl>"))
    let hugo = try run("--to", "markdown", "--markdown", "hugo")
    #expect(hugo.text.hasSuffix("\n\nc\n: d\n"))
  }

  @Test func `text writes what a reader sees`() throws {
    #expect(try run("--to", "text").text == "a\nb http://a.example/\nc\nd\n")
  }

  @Test func `html writes HTML`() throws {
    #expect(try run("--to", "html").output == run().output)
  }

  @Test func `names the files of --out-dir`() throws {
    let folder = try Folder()
    try folder.write("*a\n", to: "in/one.txt")
    let run = try program.run([
      "--to", "markdown", "--out-dir", folder.path("out"), folder.path("in"),
    ])
    #expect(run.status == 0)
    #expect(try folder.text("out/one.md") == "### a\n")
  }

  @Test func `refuses what has no meaning with it`() throws {
    #expect(try run("--to", "markdown", "--standalone").status == 64)
    #expect(try run("--markdown", "hugo").status == 64)
    #expect(try run("--to", "text", "--ast").status == 64)
    #expect(try run("--to", "pdf").status == 64)
  }
}
