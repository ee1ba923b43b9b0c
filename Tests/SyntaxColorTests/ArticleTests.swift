import SyntaxColor
import TestSupport
import Testing

struct `The examples of SyntaxColor's articles` {
  @Test func `are what is tested here`() throws {
    let article = try Article("SyntaxColor/SyntaxColor.docc/SyntaxColor.md")
    #expect(article.examples("swift").count == 1)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }

  @Test func `do what they say`() {
    var shown: [String] = []
    func print(_ line: String) { shown.append(line) }

    let highlighter = Highlighter()
    if let result = highlighter.highlight(Array("my $x = 1;".utf8), filetype: "perl") {
      print(String(decoding: result.html, as: UTF8.self))
      // <span class="synStatement">my</span> …
    }
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
    let result = Highlighter(library: library).highlight(Array(code.utf8), filetype: "tiny")
    let html = String(decoding: try #require(result).html, as: UTF8.self)
    #expect(
      html == """
        <span class="synIdentifier">name</span> = \
        <span class="synConstant">&quot;a\\&quot;b&quot;</span>  \
        <span class="synComment"># </span><span class="synTodo">TODO</span>
        <span class="synIdentifier">is</span> = <span class="synConstant">on</span>
        """)
  }
}
