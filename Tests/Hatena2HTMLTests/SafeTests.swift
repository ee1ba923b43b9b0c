import TestSupport
import Testing

struct `hatena2html --safe` {
  private let program = Program("hatena2html")
  private let hostile = "*[c]t <script>alert(1)</script>\n<a href=javascript:x onclick=y>z</a>\n<b>"

  @Test func `keeps harmless HTML only`() throws {
    let run = try program.run(["--safe"], input: Array((hostile + "a\nhttp://a.example/").utf8))
    #expect(run.status == 0)
    #expect(!run.text.contains("<script"))
    #expect(run.text.contains("&lt;script&gt;"))
    #expect(run.text.contains("<p><a>z</a></p>\n\t<p><b>a</b></p>"))
    #expect(run.text.contains("<a href=\"http://a.example/\" rel=\"nofollow noopener ugc\">"))
  }

  @Test func `is off where it is not asked for`() throws {
    let run = try program.run([], input: Array(hostile.utf8))
    #expect(run.text.contains("<script>alert(1)</script>"))
    #expect(run.text.contains("<a href=javascript:x onclick=y>z</a>"))
  }

  @Test func `goes with pages, numbered lines and the other options`() throws {
    let source = hostile + "\n>|perl|\nmy $x = \"\0</script>\";\n||<"
    let run = try program.run(
      ["--safe", "--standalone", "--line-numbers", "--link-target", "_top", "--permalink", "/\">"],
      input: Array(source.utf8))
    #expect(run.text.hasPrefix("<!DOCTYPE html>"))
    #expect(!run.text.contains("<script"))
    try WellFormedCheck().expect([.init(id: "page", html: run.text)])
  }

  @Test func `filters the HTML of an export`() throws {
    let export = "TITLE: a\n-----\nBODY:\n<p onclick=x>b<script>c</script></p>\n-----\n--------\n"
    let run = try program.run(["--safe", "--from", "mt"], input: Array(export.utf8))
    #expect(run.text.contains("<p>b&lt;script&gt;c&lt;/script&gt;</p>"))
    let trusted = try program.run(["--from", "mt"], input: Array(export.utf8))
    #expect(trusted.text.contains("<p onclick=x>b<script>c</script></p>"))
  }

  @Test func `says for whom it is`() throws {
    let words = try program.run(["--help"]).text.split(whereSeparator: \.isWhitespace)
    let option = try #require(words.lastIndex(of: "--safe"))
    let help = words[option...].dropFirst().prefix { !$0.hasPrefix("--") }.joined(separator: " ")
    #expect(help.contains("authors you do not trust"))
  }
}
