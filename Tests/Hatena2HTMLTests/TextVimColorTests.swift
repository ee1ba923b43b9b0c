import TestSupport
import Testing

/// What callers of Text::VimColor bring with them.
struct `Coming from Text::VimColor` {
  private let program = Program("syntaxcolor")
  private let perl = Array("#!/usr/bin/perl\nmy $x = 1;".utf8)

  @Test func `an empty filetype has the code guessed`() throws {
    let named = try program.run(["--filetype", "perl"], input: perl)
    #expect(named.text.contains("synStatement"))
    for filetype in ["", "?"] {
      #expect(try program.run(["--filetype", filetype], input: perl).text == named.text)
    }
    #expect(try program.run(["--filetype="], input: perl).text == named.text)
  }

  @Test(arguments: [["-fperl"], ["-f", "perl"], ["--filetype=perl"]])
  func `the filetype is taken in every way it is written`(arguments: [String]) throws {
    let named = try program.run(["--filetype", "perl"], input: perl).output
    #expect(try program.run(arguments, input: perl).output == named)
  }

  @Test(arguments: ["int a;", "int a;\n", "", "\n", "int a;\r\n"])
  func `the output ends as the code does`(code: String) throws {
    let run = try program.run(["-fc"], input: Array(code.utf8))
    #expect(run.text.hasSuffix("\n") == code.utf8.last.map { $0 == 0x0A } ?? false)
  }
}
