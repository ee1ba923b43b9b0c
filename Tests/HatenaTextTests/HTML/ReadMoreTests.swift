import HatenaText
import Testing

struct `A read-more mark` {
  private func html(
    _ source: String, _ readMore: ReadMore, permalink: String = "/1", safety: Safety = .trusted,
    _ dialect: Dialect = .hatenaBlog
  ) -> String {
    var options = HTMLOptions(safety: safety)
    options.readMore = readMore
    options.permalink = permalink
    return Document(parsing: source, dialect).html(options)
  }

  private let source = "a\n====\nb((n))\n*h\nc"

  @Test(arguments: [Safety.trusted, .untrusted])
  func `is a part of the whole by default`(safety: Safety) {
    let document = Document(parsing: source, .hatenaBlog)
    #expect(document.html(HTMLOptions(safety: safety)) == html(source, .whole, safety: safety))
    #expect(html(source, .whole).contains("\n<div class=\"seemore\">\n    <p>b"))
  }

  @Test func `folds what is behind it`() {
    let folded = html(source, .fold)
    #expect(
      folded.hasPrefix(
        "<p>a</p>\n\n<details class=\"seemore\"><summary>続きを読む</summary>\n    <p>b<a "))
    #expect(folded.contains("</p>\n\n</details>\n<div class=\"section\">"))
    let whole = html(source, .whole)
    let summary = "<details class=\"seemore\"><summary>続きを読む</summary>"
    #expect(
      folded.replacing(summary, with: "<div class=\"seemore\">")
        .replacing("</details>", with: "</div>") == whole)
    #expect(
      html(source, .fold, safety: .untrusted).contains("<details class=\"seemore\"><summary>"))
  }

  @Test func `cuts off what is behind it`() {
    #expect(
      html(source, .cut)
        == "<p>a</p>\n\n<div class=\"seemore\"><a href=\"/1\">続きを読む</a></div>")
    #expect(
      html(source, .cut, safety: .untrusted)
        == "<p>a</p>\n\n<div class=\"seemore\"><a href=\"/1\" rel=\"nofollow noopener ugc\">"
        + "続きを読む</a></div>")
    #expect(html(source, .cut, permalink: "") == "<p>a</p>\n")
    #expect(html(source, .cut, permalink: "javascript:x", safety: .untrusted) == "<p>a</p>\n")
  }

  @Test func `cuts notes, headlines and open blocks with it`() {
    let source = "[:contents]\n*a\nx((1))\n>>\n-y\n=====\nz((2))\n<<\n*b\n====\nw"
    let cut = html(source, .cut)
    #expect(
      cut.contains("<li><a href=\"#a\">a</a></li>") && !cut.contains("#b"))
    #expect(cut.contains("title=\"1\"") && !cut.contains("title=\"2\""))
    #expect(cut.components(separatedBy: "footnote-number").count == 2)
    for element in ["div", "blockquote", "ul", "p"] {
      #expect(
        cut.components(separatedBy: "<\(element)").count
          == cut.components(separatedBy: "</\(element)>").count, "\(element)")
    }
    #expect(cut.components(separatedBy: "seemore").count == 2, "the first mark counts")
    let safe = html(source, .cut, safety: .untrusted)
    #expect(!safe.contains(">z") && !safe.contains(">w"))
  }

  @Test(arguments: ReadMore.allCases)
  func `does nothing where there is none`(readMore: ReadMore) {
    for source in ["", "a", "a\n===\nb\n======\nc\n>||\n====\n||<"] {
      #expect(html(source, readMore) == Document(parsing: source, .hatenaBlog).html())
    }
    let old = html(source, readMore, .textHatena)
    #expect(old.contains("<p>====</p>") && old.contains("<p>c</p>"), "the old notation has none")
  }

  @Test func `has words of the caller's, escaped`() {
    var options = HTMLOptions()
    options.permalink = "/?a&b"
    options.readMoreText = "More & <more>"
    for readMore in [ReadMore.fold, .cut] {
      options.readMore = readMore
      #expect(
        Document(parsing: source, .hatenaBlog).html(options)
          .contains(">More &amp; &lt;more&gt;</"))
    }
  }

  @Test func `cuts what overrides would write`() {
    struct Loud: HTMLOverride {
      func html(for node: Document.Node) -> HTMLFragment? {
        node.kind == .paragraph ? .element("div", [:], [.content]) : nil
      }
    }
    var options = HTMLOptions()
    options.readMore = .cut
    options.overrides = [Loud()]
    let html = Document(parsing: source, .hatenaBlog).html(options)
    #expect(html == "<div><p>a</p>\n</div>" || !html.contains("b"), "\(html)")
  }
}
