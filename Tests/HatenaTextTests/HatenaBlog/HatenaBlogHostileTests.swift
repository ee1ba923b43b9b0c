import HatenaText
import TestSupport
import Testing

struct `Hostile input of Hatena Blog` {
  private struct Case: Decodable { let input: String }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "((", "((a ", "))", "((a))", ")((", ")((a", "))((", "((a))(", "[]", "[]a", "[", "[[", "[[a",
      "[http://a", "[http://a:title", "http://a:title:", "http://a.b/((", "(http://", "<a ((",
      "<a ((x)) ", "<!--\n", "a<!--", "<!-- -->\n", ">>\n", ">>\n<<\n", ">http://a.b/>\n", ">|\n",
      "><b>\n", "><b>\n</b><\n", "====\n", "=====\n", "====\n<<\n", "*h\n", "***h\n*h\n", "-a\n",
      "-a\n---b\n", "+-a\n", ":a:b\n", "::\n", ":[", "|", "|*", "|a||\n", "\n", "\n\na", "\r",
      " \n",
      "<b>\n\n", "<td>\n", "<table>\n<td>\n", "<span data-unlink>", "[tex:", "[tex:\\]", "id:abc",
      "f:id:abc:20250831192225j:plain:", "[asin:4873112346:", "g:a:", "mailto:a@b", "&", "\"", "`",
      "[:contents]\n", "*((\n", "((\n", "[]\n", "<script>((", "</script>((x))",
    ])
  func `of one thing repeated is read in linear time`(unit: String) {
    var bytes: [UInt8] = []
    while bytes.count < 30_000 { bytes += unit.utf8 }
    let document = Document(parsing: bytes, .hatenaBlog)
    #expect(document.htmlBytes().count < 200 * bytes.count + 1000)
    #expect(document.htmlBytes(.untrusted).count < 400 * bytes.count + 1000)
  }

  @Test(.timeLimit(.minutes(5))) func `many marks are a list of many levels`() {
    let source = String(repeating: "-", count: 5000) + "a\n-b\n"
    let document = Document(parsing: String(repeating: source, count: 3), .hatenaBlog)
    #expect(document.html().hasSuffix("</ul>"))
  }

  @Test func `every document holds what holds for documents`() throws {
    let cases: [Case] =
      try Corpus.jsonLines("hatena-blog/cases.jsonl")
      + Corpus.jsonLines("hatena-blog/documents.jsonl")
    for example in cases {
      #expect(DocumentInvariants.violation(of: Array(example.input.utf8), .hatenaBlog) == nil)
    }
  }

  @Test func `random documents hold it, too`() {
    let pieces = [
      "a", "日本", " ", "\n", "\n", "\n\n", "((", "))", "(", ")", "[]", "[", "]", "*", "**h", "-",
      "+-",
      ":", "|", "|*", ">>\n", "<<\n", ">|\n", "|<\n", ">||\n", "||<\n", "><div>\n", "</div><\n",
      "<b>", "</b>", "<table>", "<!--", "-->", "====\n", "[:contents]\n", "http://a.b/", ":title",
      ":title=", ">http://a.b/>\n", "id:alice", "\r", "\r\n", "<td>", "<ul>\n", "</ul>", "&amp;",
      "\"",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<1000 {
      let source = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      #expect(
        DocumentInvariants.violation(of: Array(source.utf8), .hatenaBlog) == nil,
        "\(source.debugDescription)")
    }
  }
}
