import HatenaText
import Testing

/// Where we are better than the reference on purpose; nothing else may differ.
struct `Better than the reference` {
  private func body(_ source: String, _ options: HTMLOptions = HTMLOptions()) -> String {
    Document(parsing: source).html(options)
  }

  @Test(arguments: [
    ("a\n0\nb", "<div class=\"section\">\n\t<p>a</p>\n\t<p>0</p>\n\t<p>b</p>\n</div>"),
    ("0", "<div class=\"section\">\n\t<p>0</p>\n</div>"),
    (
      ">||\n0\n||<",
      "<div class=\"section\">\n\t<pre class=\"hatena-super-pre\">\n0\n</pre>\n</div>"
    ),
    (">|\n0\n|<", "<div class=\"section\">\n\t<pre>\n0\n</pre>\n</div>"),
  ])
  func `a line that is 0 is kept`(source: String, html: String) {
    #expect(body(source) == html)
  }

  @Test(arguments: ["bbs:3", "see bbs:3:4 there", "[bbs:3]"])
  func `a bare bbs stays text`(source: String) {
    #expect(body(source) == "<div class=\"section\">\n\t<p>\(source)</p>\n</div>")
  }

  @Test(arguments: [
    "a <!-- b", "a <b title=\"b", "a <b title='", "<!-- <!-- <!-- x", "a </b \"", "x <!DOCTYPE \"a",
  ])
  func `markup that never ends is text`(source: String) {
    let html = body("\(source)\nid:alice <i>c</i>")
    #expect(html.hasPrefix("<div class=\"section\">\n\t<p>\(source)</p>\n\t<p>"))
    #expect(html.hasSuffix("<a href=\"/alice/\">id:alice</a> <i>c</i></p>\n</div>"))
  }

  @Test func `without an answer a title is the address`() {
    let html = body("[http://a.example/:title] [http://b.example/:detail]")
    #expect(
      html
        == "<div class=\"section\">\n\t<p><a href=\"http://a.example/\">http://a.example/</a> "
        + "<a href=\"http://b.example/\">http://b.example/</a></p>\n</div>")
    let product = body("[asin:4798110523:detail]")
    #expect(
      product.contains("<a href=\"http://d.hatena.ne.jp/asin/4798110523\">asin:4798110523</a>"))
  }

  @Test func `an answer gives a title, and its absence the address`() {
    var options = HTMLOptions()
    options.answers = ["http://a.example/": Answer(title: "A"), "http://b.example/": Answer()]
    let html = body("[http://a.example/:title] [http://b.example/:title]", options)
    #expect(html.contains("<a href=\"http://a.example/\">A</a>"))
    #expect(html.contains("<a href=\"http://b.example/\">http://b.example/</a>"))
  }

  @Test(arguments: ["script", "style", "textarea", "SCRIPT"])
  func `nothing is linked inside`(element: String) {
    let html = body("<\(element)>\nid:alice <b> http://a.example/\n</\(element)> id:bob")
    #expect(html.contains("<p>id:alice <b> http://a.example/</p>"))
    #expect(html.contains("<a href=\"/bob/\">id:bob</a>"))
    #expect(body("<\(element)>id:alice</\(element)> id:bobby").contains("<a href=\"/bobby/\">"))
  }
}
