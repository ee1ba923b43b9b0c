import HatenaText
import CommandLineSupport
import SyntaxColor
import TestSupport
import Testing

struct `Without options` {
  @Test func `each option is part of what pages are made anew for`() throws {
    let lines = [
      [], ["--permalink", "x"], ["--base-uri", "x"], ["--section-anchor", "x"],
      ["--indent-level", "1"], ["--disable-node", "h4"], ["--link-target", "x"],
      ["--scheme-target", "id=x"], ["--disable-scheme", "id"], ["--time-zone", "UTC"],
      ["--no-highlight"], ["--safe"], ["--standalone"], ["--standalone", "--title", "x"],
      ["--standalone", "--lang", "x"], ["--standalone", "--css", "x"],
      ["--standalone", "--css-url", "x"], ["--standalone", "--theme", "dracula"],
      ["--line-numbers"], ["--highlight-lines", "3"], ["--highlight-lines", "2:3"],
      ["--syntax-path", "/"], ["--let", "g:x=y"],
    ]
    let signatures = try lines.map { try RenderingOptions.parse($0).settings.signature }
    #expect(Set(signatures).count == lines.count)
    #expect(try RenderingOptions.parse(["--jobs", "3"]).settings.signature == signatures[0])
  }

  @Test func `the output is what the defaults give`() throws {
    let program = Program("hatena2html")
    let diary = try Corpus.bytes("diary/server-move.hatena")
    let plain = try program.run(input: diary)
    #expect(plain.status == 0)
    #expect(plain.text.contains("synStatement"))
    for arguments in [["-"], ["--indent-level", "0"], ["--", "-"]] {
      #expect(try program.run(arguments, input: diary).output == plain.output)
    }
  }

  @Test(arguments: [["--no-highlight"], ["--no-highlight", "-"], ["-", "--no-highlight"]])
  func `or with the flag that leaves code without color, too`(arguments: [String]) throws {
    let program = Program("hatena2html")
    let diary = try Corpus.bytes("diary/server-move.hatena")
    let plain = try program.run(arguments, input: diary)
    #expect(plain.status == 0)
    #expect(!plain.text.contains("<span class=\"syn"))
    let parsed = try program.run(["--indent-level", "0"] + arguments, input: diary)
    #expect(plain.output == parsed.output)
  }

  @Test(arguments: [
    ["--jobs", "1"], ["--jobs", "3", "-"], ["-", "--jobs", "2"], ["--jobs", "1024"],
    ["--jobs", "2", "--no-highlight"], ["--jobs=2"],
  ])
  func `or with a number of threads, too`(arguments: [String]) throws {
    let program = Program("hatena2html")
    let diary = try Corpus.bytes("diary/server-move.hatena")
    let plain = try program.run(arguments, input: diary)
    #expect(plain.status == 0)
    let parsed = try program.run(["--indent-level", "0"] + arguments, input: diary)
    #expect(plain.output == parsed.output)
    #expect(plain.text.contains("synStatement") != arguments.contains("--no-highlight"))
  }

  @Test(arguments: [
    ["--jobs"], ["--jobs", "0"], ["--jobs", "1025"], ["--jobs", "+2"], ["--jobs", "two"],
    ["--jobs", "99999999999999999999"], ["--jobs", "-1"],
  ])
  func `what is no number of threads is refused as with other options`(arguments: [String]) throws {
    let program = Program("hatena2html")
    let plain = try program.run(arguments, input: [])
    let parsed = try program.run(["--indent-level", "0"] + arguments, input: [])
    #expect(plain.status == parsed.status)
    #expect(plain.errors == parsed.errors)
  }

  @Test func `a file whose name begins with a hyphen needs the marks that say so`() throws {
    let run = try Program("hatena2html").run(["--", "-no-such-file"])
    #expect(run.status == 66)
    #expect(try Program("hatena2html").run(["-no-such-file"]).status == 64)
  }
}
