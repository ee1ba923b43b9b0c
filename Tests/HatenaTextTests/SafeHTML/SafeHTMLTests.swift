import HatenaText
import TestSupport
import Testing

struct `Filtered HTML` {
  private func filtered(_ html: String) -> String {
    String(decoding: SafeHTML.filtered(Array(html.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("<b>x</b>", "<b>x</b>"),
    ("<B CLASS=a>x", "<b class=\"a\">x</b>"),
    (
      "<a href=/x id=y style=z onclick=w>x</a>",
      "<a href=\"/x\" rel=\"nofollow noopener ugc\">x</a>"
    ),
    ("<a name=x>y</a>", "<a name=\"x\">y</a>"),
    ("<img name=x src='a.png' width=10% height=x>", "<img src=\"a.png\" width=\"10%\">"),
    ("<a href=/ href=javascript:x>y", "<a href=\"/\" rel=\"nofollow noopener ugc\">y</a>"),
    ("<a href=javascript:x href=/>y", "<a>y</a>"),
    ("<b title=\"a&lt;b&quot;c\">", "<b title=\"a&lt;b&quot;c\"></b>"),
  ])
  func `keeps the tags and attributes of the list`(html: String, expected: String) {
    #expect(filtered(html) == expected)
  }

  @Test(arguments: [
    ("<script>a<b>c</script>d", "&lt;script&gt;a&lt;b&gt;c&lt;/script&gt;d"),
    ("<iframe src=x></iframe>", "&lt;iframe src=x&gt;&lt;/iframe&gt;"),
    ("<svg><b>x</b></svg>", "&lt;svg&gt;<b>x</b>&lt;/svg&gt;"),
    ("<form action=x>", "&lt;form action=x&gt;"),
    ("a <b title=\"c <i>d</i>", "a &lt;b title=\"c <i>d</i>"),
    ("a <!-- b <i>c</i>", "a &lt;!-- b <i>c</i>"),
    ("a<b", "a&lt;b"),
  ])
  func `shows other tags as text`(html: String, expected: String) {
    #expect(filtered(html) == expected)
  }

  @Test(arguments: [
    ("</div>a</b>", "a"),
    ("<b><i>a</b>b</i>", "<b><i>a</i></b>b"),
    ("<b><div>a</b>b</div>c", "<b><div>ab</div></b>c"),
    ("<p>a<p>b<div>c", "<p>a</p><p>b</p><div>c</div>"),
    ("<ul>a<li>b<li>c</ul>", "<ul><li>a</li><li>b</li><li>c</li></ul>"),
    (
      "<table>a<td>b<tr><td>c</table>d",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>d"
    ),
    ("<li>a</li><td>b</td>", "ab"),
    (
      "<a href=/x>a<a href=/y>b</a>",
      "<a href=\"/x\" rel=\"nofollow noopener ugc\">a</a>"
        + "<a href=\"/y\" rel=\"nofollow noopener ugc\">b</a>"
    ),
    ("<h1>a<div>b</div></h1>", "<h1>ab</h1>"),
    ("<table><colgroup>a", "<table><colgroup></colgroup><tr><td>a</td></tr></table>"),
    ("<ruby>a<rt>b<rp>c</ruby>", "<ruby>a<rt>b</rt><rp>c</rp></ruby>"),
    ("<br></br><hr>", "<br><br><hr>"),
  ])
  func `is balanced`(html: String, expected: String) {
    #expect(filtered(html) == expected)
  }

  @Test(arguments: [
    ("a & b &amp; c &copy d &#60 &#x80; &#0;", "a &amp; b &amp; c &#169; d &#60; &#8364; &#65533;"),
    (
      "&bogus; &notit; &CounterClockwiseContourIntegral;",
      "&amp;bogus; &#172;it; &CounterClockwiseContourIntegral;"
    ),
    ("\0\u{1}\u{7F}\u{85}\u{3042}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{3042}"),
    (
      "<b title=\"&copy=1&lt&amp;lt;\">",
      "<b title=\"&amp;copy=1&lt;&amp;lt;\"></b>"
    ),
  ])
  func `holds only characters and references that a page may have`(html: String, expected: String) {
    #expect(filtered(html) == expected)
  }

  @Test(arguments: [
    "http://a/", "HTTPS://a/", "ftp://a/", "mailto:a@b", "/a", "a.html", "#a", "?a:b", "//a/b:c",
    "",
    "a/b:c", "[ftp:x", "javascript%3Ax",
  ])
  func `links to addresses of four schemes, and within the site`(address: String) {
    #expect(
      filtered("<a href=\"\(address)\">")
        == "<a href=\"\(address)\" rel=\"nofollow noopener ugc\"></a>")
  }

  @Test(arguments: [
    "javascript:x", "JavaScript:x", " javascript:x", "java\tscript:x", "java\nscript:x",
    "\u{1}javascript:x", "&#106;avascript:x", "&#x6Aavascript:x", "javascript&colon;x",
    "java&Tab;script:x", "javascript :x", "data:x", "vbscript:x", "file:///x", "about:blank", ":x",
    "\u{3042}javascript:x", "tel:1", "blob:x", "java\0script:x", "http:javascript:x",
  ])
  func `links nowhere else`(address: String) {
    #expect(filtered("<a href=\"\(address)\">") == "<a></a>")
    #expect(filtered("<img src=\"\(address)\">") == "<img>")
  }

  @Test func `is a string where a string is given`() {
    let comment = SafeHTML.filtered("<b>hi<script>alert(1)</script>")
    #expect(comment == "<b>hi&lt;script&gt;alert(1)&lt;/script&gt;</b>")
  }

  @Test func `is the same when it is filtered again`() throws {
    for vector in try HostileHTML.all() {
      let once = SafeHTML.filtered(vector.bytes)
      #expect(SafeHTML.filtered(once) == once, "\(vector)")
    }
    for seed in 1...2000 {
      let once = SafeHTML.filtered(Soup(seed: UInt64(seed)).html())
      #expect(SafeHTML.filtered(once) == once, "seed \(seed)")
    }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "<", "<a", "<a ", "<a x=\"", "<a x='", "<!--", "<!", "<?", "</", "</b>", "<b>", "<p>",
      "<div>",
      "<table>", "<td>", "<ul>", "<li>", "<a href=x>", "<title>", "<script>", "<textarea></", "&",
      "&a",
      "&#", "&#x1", "&amp", "\u{3042}", "\0", "<b><div></b>", "<ruby><rt>", "<x ", "<a =", "-->",
      "<!--->",
      "</table>", "<table><td><a>", "</a>", "<ul></b>", "<a a a a ",
    ])
  func `of one thing repeated is as long as its source, and takes work in proportion`(
    unit: String
  ) {
    expectLinearWork(unit) { _ = SafeHTML.filtered($0) }
    let source = Array(String(repeating: unit, count: 20_000 / unit.utf8.count).utf8)
    #expect(SafeHTML.filtered(source).count < 20 * source.count + 10_000)
    let html = Document(parsing: source).htmlBytes(.untrusted)
    #expect(html.count < 20 * source.count + 10_000)
  }
}
