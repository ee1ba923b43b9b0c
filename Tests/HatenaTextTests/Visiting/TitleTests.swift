import HatenaText
import Testing

struct `The title of a document` {
  @Test(arguments: [
    ("*Hello", "Hello"), ("a\n\n*p1*[perl][日記]Two  words\n*Later", "Two words"),
    ("**sub", "sub"), (">>\n**quoted\n<<", "quoted"), ("*<b>bold</b> &amp; &lt;", "bold & <"),
    ("*see http://example.com/ by id:alice", "see http://example.com/ by id:alice"),
    ("*see [http://example.com/:title=the page]", "see the page"), ("*[]id:alice[]", "id:alice"),
    ("*a &amp;lt; b&c", "a &lt; b&c"), ("*[http://example.com/]", "http://example.com/"),
    ("*[http://example.com/a.png:image]Picture", "Picture"), ("*[tex:x^2] grows", "x^2 grows"),
    ("*[http://example.com/:title]", "http://example.com/"),
    ("*[d:keyword:再帰] and [isbn:4798110523]", "d:keyword:再帰 and isbn:4798110523"),
  ])
  func `is its first headline's text`(source: String, title: String) {
    #expect(Document(parsing: source).title == title)
  }

  @Test(arguments: ["", "text", "*[perl]", "*\u{20}", "><div>\n*\n</div><"])
  func `is absent where no headline has text`(source: String) {
    #expect(Document(parsing: source).title == nil)
  }
}
