import SyntaxColor
import TestSupport
import Testing

struct `The languages of a library` {
  @Test func `have names, titles, aliases and names of files`() throws {
    let cpp = try #require(SyntaxLibrary.builtIn.language(named: "C++"))
    #expect(cpp.id == "cpp")
    #expect(cpp.title == "C++")
    #expect(cpp.aliases == ["c++", "cxx", "cc", "hpp"])
    #expect(cpp.fileNames.contains("*.hpp"))
    #expect(SyntaxLibrary.builtIn.languages.contains(cpp))
  }

  @Test(arguments: SyntaxLibrary.builtIn.languages)
  func `are all known by title, file name and every alias`(
    language: SyntaxLibrary.Language
  ) throws {
    #expect(language.title != language.name)
    #expect(!language.fileNames.isEmpty)
    for alias in language.aliases {
      #expect(SyntaxLibrary.builtIn.language(named: alias) != nil, "\(alias)")
    }
  }

  @Test(arguments: [
    ("main.c", "c"), ("src/a.b.hpp", "cpp"), ("Makefile", "make"), ("/etc/nginx.conf", "nginx"),
    (".zshrc", "zsh"), ("a.tsx", "typescriptreact"), (".editorconfig", "editorconfig"),
    ("a/b.blade.php", "blade"), ("README", "text"),
  ])
  func `are told by a file's name`(path: String, name: String) {
    #expect(SyntaxLibrary.builtIn.language(forFileNamed: path)?.name == name)
  }

  @Test(arguments: ["", "/", "readme", "c", "a.unknown"])
  func `are not told by every name`(path: String) {
    #expect(SyntaxLibrary.builtIn.language(forFileNamed: path) == nil)
  }

  @Test func `are those of directories as well, by name at least`() throws {
    let folder = try Folder()
    try folder.write("syn keyword Type a\n", to: "syntax/mine.vim")
    let library = SyntaxLibrary(directories: [folder.path], includesBuiltIns: false)
    #expect(library.languages.map(\.name) == ["mine"])
    #expect(library.languages.map(\.title) == ["mine"])
    #expect(library.diagnostics.isEmpty)
  }

  @Test func `are missing where a directory is, which is said`() throws {
    let folder = try Folder()
    try folder.write("", to: "file")
    let library = SyntaxLibrary(directories: [folder.path("none"), folder.path("file")])
    #expect(library.diagnostics.map(\.code) == [.missingDirectory, .missingDirectory])
    #expect(library.diagnostics[0].message.hasSuffix("/none"))
    #expect(library.language(named: "perl") != nil)
  }
}
