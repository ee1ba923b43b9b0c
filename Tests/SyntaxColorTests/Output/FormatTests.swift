import SyntaxColor
import Testing

struct `Rendered code` {
  private func html(_ code: [UInt8], _ spans: [HighlightSpan] = []) -> String {
    HighlightedCode(code: code, filetype: "x", spans: spans).html()
  }

  @Test(arguments: [
    ("a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c'"), ("a\tb", "a\tb"), ("\u{1}\u{1B}\u{7F}", "^A^[^?"),
    ("\u{80}\u{9F}\u{A0}", "&lt;80&gt;&lt;9f&gt;\u{A0}"), ("\u{200B}", "&lt;200b&gt;"),
    ("a\r\nb\r\n", "a\nb\n"), ("a\r\nb\n", "a^M\nb\n"), ("\u{FEFF}a", "a"), ("\0", "^@"),
  ])
  func `shows what can't be printed as Vim does`(code: String, expected: String) {
    #expect(html(Array(code.utf8)) == expected)
  }

  @Test func `passes invalid UTF-8 through`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC2, 0x62, 0xE3, 0x81]
    #expect(HighlightedCode(code: bytes, filetype: "x", spans: []).htmlBytes() == bytes)
  }

  @Test func `joins neighbors of one color on a line, not over a line end`() {
    let spans: [HighlightSpan] = [
      .init(range: 0..<1, group: .string), .init(range: 1..<2, group: .number),
      .init(range: 3..<4, group: .number), .init(range: 4..<5, group: .type),
    ]
    #expect(
      html(Array("ab\ncd\n".utf8), spans) == """
        <span class="synConstant">ab</span>
        <span class="synConstant">c</span><span class="synType">d</span>

        """)
  }

  @Test func `has a form for each use`() {
    let code = HighlightedCode(
      code: Array("a<".utf8), filetype: "x", spans: [.init(range: 0..<1, group: .todo)])
    #expect(code.xml().contains("<syn:Todo>a</syn:Todo>&lt;"))
    #expect(code.ansi() == "\u{1B}[46ma\u{1B}[0m<")
    #expect(code.json() == #"{"filetype":"x","spans":[[0,1,"Todo"]]}"#)
    #expect(code.json(file: "\"\n\\").hasPrefix(#"{"file":"\"\u000a\\","filetype""#))
    let palette = Palette(
      foreground: 0x111111, background: 0xFFFFFF, todo: GroupStyle(isBold: true))
    #expect(
      code.html(inlineStyles: palette) == """
        <pre style="color: #111111; background: #ffffff"><span style="font-weight: bold">a</span>\
        &lt;</pre>

        """)
  }

  @Test func `leaves runs without a look unmarked`() {
    let code = HighlightedCode(
      code: Array("ab".utf8), filetype: "x", spans: [.init(range: 0..<1, group: .type)])
    let palette = Palette(foreground: 0x111111, background: 0xFFFFFF)
    #expect(code.html(inlineStyles: palette).hasSuffix(">ab</pre>\n"))
  }
}

struct `Visible code` {
  private func visible(_ code: String, _ spans: [HighlightSpan] = []) -> VisibleCode {
    HighlightedCode(code: Array(code.utf8), filetype: "x", spans: spans).visible
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a", ""]), ("\na", ["", "a"]),
    ("a\r\nb\r\n", ["a", "b"]), ("\u{FEFF}a\u{1}", ["a^A"]),
  ])
  func `has lines without their ends`(code: String, lines: [String]) {
    #expect(visible(code).lines.map { String(decoding: $0.text, as: UTF8.self) } == lines)
  }

  @Test func `has the runs of each line, also of a span over several`() {
    let code = visible(
      "a\u{1}b\ncd\n\ne", [.init(range: 1..<5, group: .string), .init(range: 5..<9, group: .type)])
    let runs = code.lines.map { line in
      line.runs.map { "\($0.style) \(String(decoding: line[$0], as: UTF8.self))" }
    }
    #expect(runs == [["constant ^Ab"], ["constant c", "type d"], [], ["type e"]])
  }
}
