import HatenaText
import Testing

/// The answers of Node's `URL` for these addresses with an https page as their base.
struct `An untrusted address` {
  private func html(_ notation: String) -> String {
    var options = HTMLOptions()
    options.safety = .untrusted
    return Document(parsing: notation).html(options)
  }

  @Test(arguments: [
    "http://example.com", "http://example.com:80/a?b#c", "https://user:pw@example.com/",
    "//example.com/a",
    "http://a%41b/", "http://日本語.jp/", "http://日本。jp", "http://a_b.c", "http://1.2.3.4",
    "http://0x7f.1",
    "http://[::1]:8080/", "http://[::ffff:1.2.3.4]", "http://a:/", "http:/a", "http:\\\\a\\b",
    "/a:b", "a/b.c",
    "?q=http://x y", "#x", "mailto:a@b.c", "http://a!$&'()*+,;=~`{}", "http://☃.net", "http://a..b",
  ])
  func `stays where a browser can follow it`(address: String) {
    let escaped = address.replacing("&", with: "&amp;")
    #expect(html("<a href=\"\(escaped)\">x</a>").contains("<a href="), "\(address)")
  }

  @Test(arguments: [
    "http://example.com]", "http://google:ha.ckers.org", "http://a:65536", "http://a:8a",
    "http://[::1",
    "http://[a]", "http://[1::2::3]", "http://[1:2:3:4:5:6:7:8:9]", "http://a b", "http://a&lt;b",
    "http://a%2fb",
    "http://a%zz", "http://a|b", "http://a^b", "http://a％b", "http://＜a", "http://a\u{3000}b",
    "http://256.1.1.1",
    "http://1.2.3.4.5", "http://09", "http://", "http://:80", "http://u@", "//a]", "\\\\a&gt;b",
    "http://\u{AD}",
    "http://a\u{2100}", "http://a\u{E000}", "https://?q",
  ])
  func `that no browser can parse is left out`(address: String) {
    #expect(html("<a href=\"\(address)\">x</a>").contains("<a>x</a>"), "\(address)")
  }

  @Test func `that no browser can parse makes text of a link`() {
    #expect(html("[http://example.com]").contains("<p>http://example.com]</p>"))
    #expect(html("[http://google:ha.ckers.org:title=x] y").contains("<p>x y</p>"))
    #expect(html("http://www.<b>x</b>").contains("<a href=\"http://www.\""))
  }

  @Test func `of a picture is checked too`() {
    #expect(html("<img src=\"//a]\" alt=\"x\">").contains("<img alt=\"x\">"))
    #expect(html("<img src=\"//a/b\" alt=\"x\">").contains("<img src=\"//a/b\" alt=\"x\">"))
  }
}

struct `The first line feed in a pre` {
  private func html(_ notation: String, _ dialect: Dialect = .hatenaBlog) -> String {
    var options = HTMLOptions()
    options.safety = .untrusted
    return Document(parsing: notation, ParseOptions(dialect: dialect)).html(options)
  }

  @Test func `is kept where a parser would drop it with what stood before it`() {
    #expect(html("><pre><!-- x -->\nfoo\n</pre><").contains("<pre>\n\nfoo"))
    #expect(html("><pre></b>\nfoo\n</pre><").contains("<pre>\n\nfoo"))
    #expect(html("><pre></b>&#10;foo\n</pre><").contains("<pre>\n&#10;foo"))
  }

  @Test func `is the author's own where it follows the tag`() {
    #expect(html("><pre>\nfoo\n</pre><").contains("<pre>\nfoo"))
  }

  @Test func `of code is kept`() {
    #expect(html(">||\n\nfoo\n||<").contains("data-unlink>\n\nfoo"))
    #expect(
      html(">||\n\nfoo\n||<", .textHatena).contains("<pre class=\"hatena-super-pre\">\n\nfoo"))
  }
}
