import Foundation
import SyntaxColor
import TestSupport
import Testing

struct `syntaxcolor --standalone` {
  private let program = Program("syntaxcolor")
  private let code = Array("my $x;\n\n1;\n".utf8)

  private func run(_ arguments: String...) throws -> Program.Run {
    try program.run(["--filetype", "perl"] + arguments, input: code)
  }

  @Test func `writes a page with the code it would have written`() throws {
    let page = try run("--standalone", "--theme", "dracula")
    #expect(page.status == 0)
    #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.text.contains("<title>perl</title>"))
    #expect(page.text.contains("--code: \(Theme.dracula.light.background.css);"))
    #expect(page.text.contains("<main>\n<pre>\n\(try run().text)</pre>\n\n</main>"))
    #expect(page.text.hasSuffix("</html>\n"))
  }

  @Test func `names the files where there are several`() throws {
    let paths = ["perl/Diary.pm", "perl/access_log.pl"].map {
      Corpus.root.appending(path: "highlight/\($0)").path
    }
    let page = try program.run(["--filetype", "perl", "--standalone", "--title", "<t>"] + paths)
    #expect(page.text.contains("<title>&lt;t&gt;</title>"))
    for path in paths { #expect(page.text.contains("<h4>\(path)</h4>\n<pre>\n")) }
    #expect(page.text.components(separatedBy: "<main>").count == 2)
    let one = try program.run(["--filetype", "perl", "--standalone", paths[0]])
    #expect(one.text.contains("<title>Diary.pm</title>"))
    #expect(!one.text.contains("<h4>"))
  }

  @Test func `numbers and points out lines, in a page or not`() throws {
    let run = try run("--line-numbers", "--highlight-lines", "2")
    #expect(
      run.text == """
        <code class="numbered"><span class="line"><span class="synStatement">my</span> \
        <span class="synIdentifier">$x</span>;</span>
        <span class="line marked"></span>
        <span class="line"><span class="synConstant">1</span>;</span></code>

        """)
  }

  @Test func `lists the themes`() throws {
    let run = try program.run(["--list-themes"])
    #expect(run.status == 0)
    #expect(run.text == (try Program("hatena2html").run(["--list-themes"])).text)
  }

  @Test(arguments: [
    ["--standalone", "--format", "ansi"], ["--line-numbers", "--format", "xml"],
    ["--theme", "nope"],
  ])
  func `rejects what makes no sense`(arguments: [String]) throws {
    let run = try program.run(["--filetype", "perl"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  @Test func `ends with 66 where a sheet cannot be read`() throws {
    let run = try run("--standalone", "--css", "/nonexistent")
    #expect(run.status == 66)
    #expect(run.errors == "syntaxcolor: cannot read /nonexistent: No such file or directory\n")
    #expect(run.output.isEmpty)
  }
}
