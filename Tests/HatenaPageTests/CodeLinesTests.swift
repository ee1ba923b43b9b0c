import HatenaPage
import HatenaText
import SyntaxColor
import Testing

struct `Lines of code` {
  /// Answers every block with the same HTML.
  private struct Fixed: CodeHighlighter {
    let answer: String
    func html(for code: ArraySlice<UInt8>, filetype: String) -> [UInt8]? { Array(answer.utf8) }
    func recognizes(filetype: String) -> Bool { filetype == "perl" }
  }

  private func html(_ lines: CodeLines, _ code: String = "x") -> String? {
    lines.html(for: Array(code.utf8)[...], filetype: "perl").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("a", "<span class=\"line\">a</span>"),
    (
      "a\n\nb",
      "<span class=\"line\">a</span>\n<span class=\"line\"></span>\n<span class=\"line\">b</span>"
    ),
    (
      "<b c='d'>e\nf</b>g",
      "<span class=\"line\"><b c='d'>e</b></span>\n<span class=\"line\"><b c='d'>f</b>g</span>"
    ),
    (
      "<b><i>a\nb</i>c\nd</b>",
      "<span class=\"line\"><b><i>a</i></b></span>\n<span class=\"line\"><b><i>b</i>c</b></span>\n<span class=\"line\"><b>d</b></span>"
    ),
    ("a<br>\nb</b><", "<span class=\"line\">a<br></span>\n<span class=\"line\">b</b><</span>"),
    ("<b>a", "<span class=\"line\"><b>a</b></span>"),
  ])
  func `are balanced, whatever the highlighter wrote`(answer: String, lines: String) {
    #expect(html(CodeLines(Fixed(answer: answer), isNumbered: false)) == "<code>\(lines)</code>")
  }

  @Test func `are escaped where nobody knows the type`() {
    let lines = CodeLines(Highlighter(), isNumbered: true)
    let html = lines.html(for: Array("<a>\n&".utf8)[...], filetype: "no such type")
    #expect(
      html.map { String(decoding: $0, as: UTF8.self) } == """
        <code class="numbered"><span class="line">&lt;a&gt;</span>
        <span class="line">&amp;</span></code>
        """)
  }

  @Test func `know what their highlighter knows`() {
    let lines = CodeLines(Fixed(answer: "a"), isNumbered: true)
    #expect(lines.recognizes(filetype: "perl"))
    #expect(!lines.recognizes(filetype: "c"))
    #expect(CodeLines(nil, isNumbered: true).recognizes(filetype: "c"))
  }

  @Test(arguments: [
    ("2", [2]), ("1,3-4", [1, 3, 4]), ("1:2-99999999999", [2, 3, 4]), ("2:1", []),
  ])
  func `are pointed out in the block asked for`(text: String, marked: [Int]) throws {
    let marks = try #require(LineMarks(text))
    let document = Document(parsing: ">||\nplain\n||<\n>|perl|\n1;\n2;\n3;\n4;\n||<\n>|c|\n5;\n||<")
    var options = Options()
    options.highlighter = CodeLines(nil, isNumbered: false, marking: marks, in: document)
    let lines = document.html(options).split(separator: "\n").filter { $0.contains("class=\"line") }
    let found = lines.indices.filter { lines[$0].contains("line marked") }.map { $0 + 1 }
    #expect(found == (text == "2:1" ? [5] : marked))
  }

  @Test(arguments: ["", "0", "a", "1-", "-1", "3-1", "1,,2", "0:1", ":1", "1:2:3", "+1", "1 ,2"])
  func `are named by numbers and ranges only`(text: String) {
    #expect(LineMarks(text) == nil)
  }
}
