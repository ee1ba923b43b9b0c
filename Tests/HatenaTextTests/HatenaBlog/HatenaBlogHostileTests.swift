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
      "((<", "((a)b))", "((((a))))", "[[[", "]", "[:contents]\n*h\n", "*h\n[:contents]\n",
      "f:id:abc:20250831192225j:plain:w4:left:alt=", "[f:id:abc:20250831192225j:plain:title=",
      "https://a.b/:title:embed:", "https://a.b/-", "https://", "[embed:http://a",
      "[tweet http://a",
      "*a*b\n", "*&amp;\n", "*((a))\n", "&amp;", "&#x", "<a data-unlink", "<a -", "data-unlink-",
      ":a\n", "|a|b\n", "||\n", ">|a|\n", ">|a|\n||<\n", "<!--", "-->\n", "a<!-- b\n", "[tex:{",
      "[tex:a]", "[tex:x^{2}]", "[tex:\\frac{", "[google:", "[[a]", "((a\n", "\u{3042}",
      "*\u{3042}\n",
      "*a\n((b))\n", "\u{3000}", "-\u{3000}\n", "[gist:1", "[gist:1]", "[]a[]", "[][", "<div>\n",
    ])
  func `of one thing repeated takes work in proportion`(unit: String) {
    var options = HTMLOptions.untrusted
    options.formulas = .mathML
    for mode in [HTMLOptions.trusted, options] {
      expectLinearWork(unit) { _ = Document(parsing: $0, .hatenaBlog).htmlBytes(mode) }
    }
    expectLinearWork(unit) {
      let document = Document(parsing: $0, .hatenaBlog)
      _ = (document.footnotes, document.contents, document.summary, document.links, document.images)
      _ = (document.plainText(), document.diagnostics, document.jsonBytes())
    }
  }

  /// Lines are joined: what never ends in one line goes on in the next.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "</\n", "<a \"\n", "<a '\n", "<!--\n", "<!DOCTYPE '\n", "((\n", "[tex:\n", "[[\n", "[\n",
      "[]\n",
      "http://a\n", "<script>\n", "<a>\n", ">>\n", "*", ":a:", "|",
    ])
  func `of one long line behind another takes work in proportion`(start: String) {
    for unit in [
      "</", "<a ", "<", "[", "((", "))", "[tex:", "a:", "http://a", "\"", "<!", "()", "[]",
    ] {
      expectLinearWork(unit, after: start, size: 3_000) {
        _ = Document(parsing: $0, .hatenaBlog).htmlBytes()
      }
    }
  }

  @Test(arguments: ["((", "[[", ">>\n", "====\n", "[:contents]\n", "*h\n", "<b>", "&#1"])
  func `gives output in proportion`(unit: String) {
    var bytes: [UInt8] = []
    while bytes.count < 30_000 { bytes += unit.utf8 }
    let document = Document(parsing: bytes, .hatenaBlog)
    #expect(document.htmlBytes().count < 200 * bytes.count + 1000)
    #expect(document.htmlBytes(.untrusted).count < 400 * bytes.count + 1000)
  }

  @Test func `with many lists of contents has some of them, and says so`() {
    let source = String(repeating: "[:contents]\n*h\n", count: 100)
    let document = Document(parsing: source, .hatenaBlog)
    let html = document.html()
    #expect(html.split(separator: "<ul class=\"table-of-contents\">").count == 16)
    let found = document.diagnostics
    #expect(found.count == 84)
    #expect(found.allSatisfy { $0.code == .tooManyContents })
    #expect(found.first.map { Array(document.source[$0.range]) } == Array("[:contents]".utf8))
  }

  @Test(.timeLimit(.minutes(5))) func `many marks are a list of many levels`() {
    let source = String(repeating: "-", count: 5000) + "a\n-b\n"
    let document = Document(parsing: String(repeating: source, count: 3), .hatenaBlog)
    #expect(document.html().hasSuffix("</ul>"))
    let tooMany = String(repeating: "-", count: 5001)
    #expect(Document(parsing: tooMany + "a", .hatenaBlog).html() == "<p>\(tooMany)a</p>\n")
  }

  @Test func `every document holds what holds for documents`() throws {
    let cases: [Case] =
      try Corpus.jsonLines("hatena-blog/cases.jsonl")
      + Corpus.jsonLines("hatena-blog/documents.jsonl")
    for example in cases {
      #expect(DocumentInvariants.violation(of: Array(example.input.utf8), .hatenaBlog) == nil)
    }
  }

  /// What documents are made of: the marks of all notations, text, and bytes that fit nowhere.
  private static let pieces: [[UInt8]] =
    [
      "a", "\u{65E5}\u{672C}", " ", "\n", "\n", "\n\n", "((", "))", "(", ")", "[]", "[", "]", "*",
      "**h",
      "*a*", "-", "+-", ":", "::", "|", "|*", ">>\n", "<<\n", ">|\n", "|<\n", ">||\n", "||<\n",
      ">|perl|\n", "><div>\n", "</div><\n", "<b>", "</b>", "<table>", "<td>", "<ul>\n", "</ul>",
      "<a href=\"", "<script>", "</script>", "<!--", "-->", "====\n", "=====\n", "[:contents]\n",
      "http://a.b/", ":title", ":title=", ":embed", ":cite", ":image", "[[", "]]",
      ">http://a.b/>\n",
      "id:alice", "f:id:alice:20250831192225j:plain", ":w40", ":alt=", "[tex:", "[gist:1]",
      "[asin:4873112346:detail]", "[google:", "mailto:a@b.c", "\r", "\r\n", "&amp;", "&", "\"",
      "\0",
      "<span data-unlink>", "</span>", "\u{3000}", "\u{FEFF}",
    ].map { Array($0.utf8) } + [[0xFF], [0xE3, 0x81], [0x80]]

  @Test(arguments: 0..<40) func `random documents hold it, too`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let source = random.text(of: Self.pieces, count: 40)
      let violation = DocumentInvariants.violation(of: source, .hatenaBlog)
      #expect(
        violation == nil,
        "\(violation ?? ""): \(String(decoding: source, as: UTF8.self).debugDescription)")
    }
  }
}
