import SyntaxColor
import TestSupport
import Testing

struct `The examples of SyntaxColor's articles` {
  @Test func `are what is tested here`() throws {
    let article = try Article("SyntaxColor/SyntaxColor.docc/SyntaxColor.md")
    #expect(article.examples("swift").count == 1)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }

  @Test func `do what they say`() throws {
    var shown: [String] = []
    func print(_ line: String) { shown.append(line) }

    let code = try Highlighter().highlight("my $x = 1;", as: "perl")
    print(code.html())
    // <span class="synStatement">my</span> …
    #expect(shown.count == 1)
    #expect(shown.first?.hasPrefix("<span class=\"synStatement\">my</span> ") == true)
  }

  @Test func `add a language`() throws {
    let article = try Article("SyntaxColor/SyntaxColor.docc/AddingALanguage.md")
    let definition = try #require(article.examples("vim").first)
    let folder = try Folder()
    try folder.write(definition, to: "syntax/tiny.vim")
    let library = SyntaxLibrary(directories: [folder.path])
    #expect(library.diagnostics(for: "tiny").isEmpty)
    let code = "name = \"a\\\"b\"  # TODO\nis = on"
    let result = try Highlighter(library: library).highlight(code, as: "tiny")
    #expect(
      result.html() == """
        <span class="synIdentifier">name</span> = \
        <span class="synConstant">&quot;a\\&quot;b&quot;</span>  \
        <span class="synComment"># </span><span class="synTodo">TODO</span>
        <span class="synIdentifier">is</span> = <span class="synConstant">on</span>
        """)
  }
}
