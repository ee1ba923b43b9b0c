import SyntaxColor
import TestSupport
import Testing

struct `A filetype's written name` {
  @Test(arguments: [
    ("js", "javascript"), ("ts", "typescript"), ("py", "python"), ("rb", "ruby"),
    ("bat", "dosbatch"), ("patch", "diff"), ("shell", "sh"), ("csharp", "cs"), ("c++", "cpp"),
    ("c#", "cs"), ("hcl", "terraform"), ("Perl", "perl"), ("SQL", "sql"), ("C", "c"),
    ("tsx", "typescriptreact"), ("jsx", "javascriptreact"), ("gradle", "groovy"),
    ("octave", "octave"),
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
    let folders = Corpus.files(under: "highlight", ending: "").map { $0.split(separator: "/")[1] }
    #expect(names == Set(folders.map(String.init)).sorted())
    #expect(names == names.sorted())
    #expect(names.contains("hatena"))
  }
}
