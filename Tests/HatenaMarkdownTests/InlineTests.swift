import HatenaMarkdown
import HatenaText
import Testing

struct `A text in Markdown` {
  private func expect(
    _ source: String, _ flavor: MarkdownFlavor = .gfm, gives markdown: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Document(parsing: source, .hatenaBlog).markdown(MarkdownOptions(flavor)) == markdown + "\n",
      sourceLocation: location)
  }

  @Test func `has links`() {
    expect("http://a.example/", gives: "<http://a.example/>")
    expect("[http://a.example/:title=\u{4F8B}]", gives: "[\u{4F8B}](http://a.example/)")
    expect("<a href=\"/a\">[x\\</a>", gives: "[\\[x\\\\](/a)")
    expect("!id:alice", gives: "\\![id:alice](http://blog.hatena.ne.jp/alice/)")
  }

  @Test func `has pictures, as HTML where they have a size`() {
    expect("<img src=\"a b.png\" alt=\"c\">", gives: "![c](<a b.png>)")
    expect("a<img src=\"a.png\" width=\"9\">", gives: "a<img src=\"a.png\" width=\"9\">")
  }

  @Test func `has marks for elements where they are read as such`() {
    expect("<b>a</b><i>\u{4E2D}</i>", gives: "**a**<i>\u{4E2D}</i>")
    expect("<del>a</del> <b>(a)</b>", gives: "~~a~~ <b>(a)</b>")
    expect("<b>a<i>b</b>c</i>", gives: "<b>a<i>b</b>c</i>")
  }

  @Test func `has breaks`() {
    expect("a\nb", gives: "a\\\nb")
    expect("a\nb", .jekyll, gives: "a  \nb")
    expect("a\n\nb", gives: "a\n\nb")
  }

  @Test(arguments: [
    (MarkdownFlavor.gfm, "$`x_1`$"), (.hugo, "$x_1$"), (.jekyll, "$$x_1$$"), (.commonmark, "$x_1$"),
  ])
  func `has formulas`(flavor: MarkdownFlavor, markdown: String) {
    expect("[tex:x_1]", flavor, gives: markdown)
  }

  @Test func `of an author who is not trusted has harmless HTML only`() {
    let source = "<b onclick=x>a</b> <a href=\"javascript:x\">b</a> [x](javascript:y)"
    let options = MarkdownOptions(html: .untrusted)
    #expect(
      Document(parsing: source).markdown(options) == "**a** <a>b</a> [x]\\(javascript:y)\n")
  }
}
