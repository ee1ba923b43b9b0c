import TestSupport
import Testing

struct `hatena2html with diagnostics` {
  private let program = Program("hatena2html")

  private func errors(_ source: String, _ arguments: [String] = []) throws -> String {
    let run = try program.run(arguments + ["--diagnostics"], input: Array(source.utf8))
    #expect(run.status == 0)
    #expect(try run.text == program.run(arguments, input: Array(source.utf8)).text)
    return run.errors
  }

  @Test func `says once that a text looks like one of Hatena Blog`() throws {
    let source = "[:contentz]\n*a\n注((b))と注((c))\n[:contents]"
    let note = """
      standard input:3:4: note: this looks like Hatena Blog's notation: line 3 has a footnote; \
      try --dialect hatena-blog

      """
    #expect(try errors(source) == note)
    #expect(try errors(source, ["--dialect", "hatena-blog"]).isEmpty)
    #expect(try errors("see ((this))").isEmpty)
  }

  @Test func `says that c++ begins no code in the old notation`() throws {
    let source = ">|c++|\nint a;\n||<"
    let errors = try errors(source).split(separator: "\n")
    #expect(errors.count == 2)
    #expect(
      errors[0] == """
        standard input:1:1: warning: ">|c++|" begins no code: a type is letters, digits and "_", \
        as in ">|cpp|"
        """)
    #expect(try self.errors(source, ["--dialect", "hatena-blog"]).isEmpty)
  }

  @Test(arguments: [
    ("pyton", "python"), ("pythn", "python"), ("Pyhton", "python"), ("rubby", "ruby"),
    ("javasript", "javascript"), ("pelr", "perl"), ("markdwno", "markdown"),
  ])
  func `says what a mistyped name may have been meant for`(
    written: String, meant: String
  ) throws {
    for dialect in ["text-hatena", "hatena-blog"] {
      let errors = try errors(">|\(written)|\n1\n||<", ["--dialect", dialect])
      #expect(
        errors == """
          standard input:1:3: warning: unknown type of code "\(written)": it is written without \
          colors; did you mean "\(meant)"?

          """)
    }
  }

  @Test(arguments: ["elvish", "x", "zzzzzz", "日本", "tsv", "tes", "foo"])
  func `has no idea where no name is near`(written: String) throws {
    let errors = try errors(">|\(written)|\n1\n||<", ["--dialect", "hatena-blog"])
    #expect(errors.contains("unknown type of code") && !errors.contains("did you mean"))
  }
}
