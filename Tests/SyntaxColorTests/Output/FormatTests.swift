import SyntaxColor
import Testing

struct `Rendered code` {
  private func html(_ code: [UInt8], _ spans: [HighlightSpan] = []) -> String {
    String(decoding: HighlightedCode(code: code, filetype: "x", spans: spans).html, as: UTF8.self)
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
    #expect(HighlightedCode(code: bytes, filetype: "x", spans: []).html == bytes)
  }

  @Test func `joins neighbours of one colour on a line, not over a line end`() {
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

  @Test func `has an XML and an ANSI form`() {
    let code = HighlightedCode(
      code: Array("a<".utf8), filetype: "x", spans: [.init(range: 0..<1, group: .todo)])
    #expect(String(decoding: code.xml, as: UTF8.self).contains("<syn:Todo>a</syn:Todo>&lt;"))
    #expect(String(decoding: code.ansi, as: UTF8.self) == "\u{1B}[46ma\u{1B}[0m<")
  }
}
