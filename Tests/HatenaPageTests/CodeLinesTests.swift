import HatenaPage
import HatenaText
import SyntaxColor
import Testing

struct `Lines of code` {
  private func html(_ lines: CodeLines, _ text: String, _ spans: [CodeSpan] = []) -> String {
    String(
      decoding: lines.html(of: HighlightedLines(text: Array(text.utf8), spans: spans), number: 1),
      as: UTF8.self)
  }

  @Test(arguments: [
    ("a", "<span class=\"line\">a</span>"),
    ("", "<span class=\"line\"></span>"),
    (
      "a\n\nb",
      "<span class=\"line\">a</span>\n<span class=\"line\"></span>\n<span class=\"line\">b</span>"
    ),
    ("a\n", "<span class=\"line\">a</span>\n<span class=\"line\"></span>"),
    ("<&>\"", "<span class=\"line\">&lt;&amp;&gt;&quot;</span>"),
  ])
  func `are elements of their own`(text: String, lines: String) {
    #expect(html(CodeLines(isNumbered: false), text) == "<code>\(lines)</code>")
  }

  @Test func `hold the spans that are in them`() {
    let spans = [(0..<1, "x"), (3..<4, "y"), (6..<7, "z")].map {
      CodeSpan(range: $0, className: $1)
    }
    #expect(
      html(CodeLines(isNumbered: true), "ab\ncd\ne", spans) == """
        <code class="numbered"><span class="line"><span class="x">a</span>b</span>
        <span class="line"><span class="y">c</span>d</span>
        <span class="line"><span class="z">e</span></span></code>
        """)
  }

  @Test func `are escaped where nobody knows the type`() {
    var options = HTMLOptions()
    options.highlighter = Highlighter()
    options.codeWriter = CodeLines(isNumbered: true)
    let html = Document(parsing: ">|nosuchtype|\n<a>\n&\n||<").html(options)
    #expect(
      html.contains(
        """
        <code class="numbered"><span class="line">&lt;a&gt;</span>
        <span class="line">&amp;</span></code>
        """))
  }

  @Test(arguments: [
    ("2", [2]), ("1,3-4", [1, 3, 4]), ("1:2-99999999999", [2, 3, 4]), ("2:1", []),
  ])
  func `are pointed out in the block asked for`(text: String, marked: [Int]) throws {
    let marks = try #require(LineMarks(text))
    let document = Document(parsing: ">||\nplain\n||<\n>|perl|\n1;\n2;\n3;\n4;\n||<\n>|c|\n5;\n||<")
    var options = HTMLOptions()
    options.codeWriter = CodeLines(isNumbered: false, marking: marks)
    let lines = document.html(options).split(separator: "\n").filter { $0.contains("class=\"line") }
    let found = lines.indices.filter { lines[$0].contains("line marked") }.map { $0 + 1 }
    #expect(found == (text == "2:1" ? [5] : marked))
  }

  @Test(arguments: ["", "0", "a", "1-", "-1", "3-1", "1,,2", "0:1", ":1", "1:2:3", "+1", "1 ,2"])
  func `are named by numbers and ranges only`(text: String) {
    #expect(LineMarks(text) == nil)
  }
}
