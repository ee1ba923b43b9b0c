import HatenaMarkdown
import HatenaText
import Testing

struct `Text that would be Markdown` {
  @Test(arguments: [
    ("a *b* c", "a \\*b\\* c"), ("__init__", "\\_\\_init\\_\\_"),
    ("`a` and `b`", "\\`a\\` and \\`b\\`"),
    ("~a~", "\\~a\\~"), ("# a", "\\# a"), ("1. a", "1\\. a"), ("2) a", "2\\) a"), ("> a", "\\> a"),
    ("=", "\\="), ("---", "\\---"), ("[a](b)", "[a]\\(b)"), ("[a]: b", "[a]\\: b"),
    ("[^1]", "\\[^1]"),
    ("a \\* b", "a \\\\* b"), ("a &lt;b> c", "a \\<b> c"), ("&amp;lt;", "\\&lt;"),
    ("[]http://a.example/[]", "http\\://a.example/"), ("www.a.example", "www\\.a.example"),
    ("&#42;a&#42;", "\\*a\\*"), ("&nbsp;", "&nbsp;"),
  ])
  func `is escaped`(source: String, markdown: String) {
    #expect(Document(parsing: source).markdown() == markdown + "\n")
  }

  @Test(arguments: [
    "2 * 3 * 4", "snake_case_name", "a`b", "10~20", "#hash", "1.5", "a > b", "a = b", "[a] b (c)",
    "a & b", "x < y", "C:\\dir", "1\u{FF0E} a", "a - b + c", "!a", "5$ a",
  ])
  func `is as it is where it is none`(source: String) {
    #expect(Document(parsing: source).markdown() == source + "\n")
  }
}
