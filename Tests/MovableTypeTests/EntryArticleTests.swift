import MovableType
import Testing

struct `The article of an entry` {
  private func html(_ source: String, extendedBody: String = "") throws -> String {
    let entry = try #require(Export(parsing: Array(source.utf8)).entries.first)
    let article = EntryArticle(
      entry, body: Array("<p>body</p>".utf8), extendedBody: Array(extendedBody.utf8))
    return String(decoding: article.html, as: UTF8.self)
  }

  @Test func `has title, date, author and categories before its texts`() throws {
    let html = try html(
      "TITLE: a < b\nAUTHOR: alice\nDATE: 01/31/2013 12:05:00\nCATEGORY: x & y\n",
      extendedBody: "<p>more</p>")
    #expect(
      html == """
        <article class="entry">
        <header>
        <h2 class="entry-title">a &lt; b</h2>
        <p class="entry-meta"><time datetime="2013-01-31T12:05:00">2013-01-31 12:05</time> \
        <span class="entry-author">alice</span> <span class="entry-category">x &amp; y</span></p>
        </header>
        <p>body</p>
        <p>more</p>
        </article>

        """)
  }

  @Test func `shows comments as text and keeps mail addresses to itself`() throws {
    let html = try html(
      """
      TITLE: t
      -----
      COMMENT:
      AUTHOR: <bob>
      EMAIL: bob@example.com
      IP: 192.0.2.1
      URL: https://bob.example.com/?a=1&b="
      DATE: 02/01/2013 01:00:00
      <script>alert(1)</script>
      second
      -----
      COMMENT:
      AUTHOR: eve
      URL: javascript:alert(1)
      x
      -----
      --------
      """)
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;<br>\nsecond"))
    #expect(html.contains("<a href=\"https://bob.example.com/?a=1&amp;b=&quot;\" rel="))
    #expect(html.contains(">&lt;bob&gt;</a>"))
    #expect(!html.contains("javascript:"))
    #expect(!html.contains("bob@example.com"))
    #expect(!html.contains("192.0.2.1"))
  }
}
