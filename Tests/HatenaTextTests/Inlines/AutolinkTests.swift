import HatenaText
import Testing

/// What the corpus cannot show of autolinks: its cases are written safely too, and need no titles.
struct `An autolink` {
  private func body(_ source: String) -> Substring {
    Document(parsing: source).html()
      .dropFirst("<div class=\"section\">\n\t<p>".count).dropLast("</p>\n</div>".count)
  }

  @Test(arguments: [
    ("h007", "7"), ("h9223372036854775807", "9223372036854775807"),
    ("h9223372036854775808", "-9223372036854775808"), ("h18446744073709551616", "-1"),
  ])
  func `has a size of 64 bits, as the reference's`(size: String, written: String) {
    #expect(body("[http://a.example/a.gif:image:\(size)]").contains(" height=\"\(written)\">"))
  }

  @Test func `takes a vertical tab in a formula for white space`() {
    #expect(
      body("[tex:a\u{0B}b]")
        == "<img src=\"http://d.hatena.ne.jp/cgi-bin/mimetex.cgi?a~b\" class=\"tex\" alt=\"a\u{0B}b\">"
    )
  }

  @Test(arguments: [":title", ":title:small", ":title:h10", ":title=0", ":title=", ":detail:large"])
  func `without a title shows the address`(form: String) {
    #expect(
      body("[http://a.example/\(form)]") == "<a href=\"http://a.example/\">http://a.example/</a>")
  }

  @Test(arguments: [
    "[asin:b000-fa62ji:detail]", "asin:b000fa62ji:detail", "asin:b000fa62ji:DETAIL:small]",
  ])
  func `to a product shows its code where it has no title`(source: String) {
    #expect(body(source) == "<a href=\"http://d.hatena.ne.jp/asin/B000FA62JI\">asin:B000FA62JI</a>")
  }
}
