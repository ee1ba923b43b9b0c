import SyntaxColor
import Testing

struct `A filetype's written name` {
  @Test(arguments: [
    ("js", "javascript"), ("ts", "typescript"), ("py", "python"), ("rb", "ruby"),
    ("bat", "dosbatch"), ("patch", "diff"), ("shell", "sh"), ("csharp", "cs"), ("c++", "cpp"),
    ("c#", "cs"), ("hcl", "conf"), ("Perl", "perl"), ("SQL", "sql"), ("C", "c"),
    ("tsx", "typescript"),
    ("perl", "perl"),
  ])
  func `means the filetype there is a definition for`(name: String, filetype: String) {
    #expect(SyntaxLibrary.builtIn.language(named: name)?.name == filetype)
  }

  @Test(arguments: ["", "nothing", "../perl", "a b", "/etc/passwd", "perl\0", "synload"])
  func `means nothing where there is none`(name: String) {
    #expect(SyntaxLibrary.builtIn.language(named: name) == nil)
  }

  @Test func `is listed if it is built in`() {
    let names = SyntaxLibrary.builtIn.languages.map(\.name)
    #expect(names.count >= 59)
    #expect(names == names.sorted())
    #expect(names.contains("hatena"))
  }
}
