import HatenaPage
import HatenaText
import SyntaxColor
import Testing

struct `A page` {
  private func text(_ page: Page, _ source: String = "*a\nb") -> String {
    page.html(of: Document(parsing: source))
  }

  @Test func `is a whole HTML5 document around what was rendered`() {
    let html = text(Page(title: "a", language: "ja"))
    #expect(
      html.hasPrefix("<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(html.contains("<title>a</title>\n<meta name=\"viewport\""))
    #expect(html.contains("<main>\n" + Document(parsing: "*a\nb").html() + "\n</main>"))
    #expect(html.hasSuffix("</body>\n</html>\n"))
  }

  @Test func `is the same in pieces and whole`() {
    let document = Document(parsing: String(repeating: "*a\nb\n", count: 20_000))
    let page = Page(title: "a", language: "en")
    var pieces: [[UInt8]] = []
    page.write(document) { pieces.append($0) }
    #expect(pieces.count > 4)
    #expect(Array(pieces.joined()) == page.htmlBytes(of: document))
    #expect(pieces.first == page.head)
    #expect(pieces.last == page.tail)
  }

  @Test(arguments: [
    ("</title><script>x</script>", "<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>"),
    ("a & \"b\"", "<title>a &amp; &quot;b&quot;</title>"), ("", "<title></title>"),
  ])
  func `escapes its title`(title: String, element: String) {
    #expect(text(Page(title: title, language: "en")).contains(element))
  }

  @Test func `escapes its language and its addresses`() {
    let page = Page(title: "", language: "\"><i>", stylesheets: [.linked("a?b&c\"><i>")])
    #expect(text(page).contains("<html lang=\"&quot;&gt;&lt;i&gt;\">"))
    #expect(text(page).contains("href=\"a?b&amp;c&quot;&gt;&lt;i&gt;\">"))
  }

  @Test func `has the sheets it was given, in order, and no other`() {
    let sheets: [Stylesheet] = [
      .linked("x.css"), .embedded(Array("p::after{content:'</style>'}".utf8)),
    ]
    let html = text(Page(title: "", language: "en", stylesheets: sheets))
    #expect(
      html.contains(
        """
        <link rel="stylesheet" href="x.css">
        <style>
        p::after{content:'<\\/style>'}</style>
        """))
    #expect(!html.contains(".synComment"))
  }

  @Test(arguments: [
    ("", "en"), ("plain", "en"), ("日", "ja"), ("a あ", "ja"), ("ア", "ja"), ("Grüße, мир", "en"),
    ("한국어", "en"), ("「」", "en"), ("㐀", "ja"), ("🍣", "en"),
  ])
  func `knows Japanese by its kana and kanji`(source: String, language: String) {
    #expect(Page.language(of: Array(source.utf8)) == language)
  }

  @Test(
    arguments: [[0xE3], [0xE3, 0x81], [0xE4, 0xB8, 0x41], [0xE3, 0x81, 0xE3, 0x41]] as [[UInt8]])
  func `takes half a character for none`(source: [UInt8]) {
    #expect(Page.language(of: source) == "en")
  }
}
