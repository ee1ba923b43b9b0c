import HatenaText
import Testing

struct `Hostile input` {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "[", "]", ":", "<", ">", "*", "|", "-", "+", "\"", "'", "\\", "\n", "\r", "\0", "[]", "[tex:",
      "[tex:\\]", "http://", "[http://a:title", "[http://a:title=", "id:a", "id:abc", "[id:",
      "<a \"",
      "<a '", "<a x=\"<b y='", "<!--", "<!-- --", "-- ", "</", "<?", "<!DOCTYPE '", "[google:",
      "[graph:id:abc:", "[graph:id:abc:]", "[d:keyword:", "[]a", "[[]", "bbs:1:", "a\n", "*a\n",
      "-a\n--b\n", ":a<", ":[", ":[]", "|a", "|a|\n", ">|\n", ">||\n", "><b>\n", "><a\n", "[a]",
      "<script>", "<pre class=\"hatena-super-pre\">", "<a>", "mailto:", "\u{3042}", "\u{FEFF}",
      "[b:id:abc:t:[b:t:", "[d:keyword:d:id:abc", "[g:abc:keyword:g:abc:id:abc", "[map:map:x1",
      "[f:t:f:id:abc:", "[i:t:idea:", "[graph:id:abc:x:image]", "[graph:id:abc:[graph:t:]\n",
      "[graph:id:abc:x:image", "asin:1234567890:title=", "[isbn:1234567890:title=",
      "[ean:12345678:title=", "[http://a:image:h1", "mailto:aa@b-",
      "<a \"\n", "<a '\n", "<!-- a\n", "</b \"\n", "<!DOCTYPE \"'\n", "http://a\n[tex:\n",
    ])
  func `of one thing repeated takes work in proportion`(unit: String) {
    for mode in [HTMLOptions.trusted, .untrusted] {
      expectLinearWork(unit) { _ = Document(parsing: $0).htmlBytes(mode) }
    }
  }

  @Test(.timeLimit(.minutes(5)), arguments: [":a", "*[", "-", "|", "**", "><", ">|", ":<", ":[]"])
  func `of one long line takes work in proportion`(start: String) {
    for unit in ["<", "[", "[]", "a", ":", "<a ", "\"", "|"] {
      expectLinearWork(unit, after: start, size: 3_000) { _ = Document(parsing: $0).htmlBytes() }
    }
  }

  @Test(arguments: [
    (">>\n", NodeKind.blockQuote, ">>"), ("><div>\n>>\n", .blockQuote, ">>"),
  ])
  func `nested without end keeps its marks as text behind the limit`(
    unit: String, kind: NodeKind, mark: String
  ) throws {
    let document = Document(parsing: String(repeating: unit, count: 1_000))
    let nested = document.nodes.count { $0.kind == kind }
    #expect((50..<1_000).contains(nested))
    let texts = document.nodes.filter { $0.kind == .text && $0.content.elementsEqual(mark.utf8) }
    #expect(texts.count == 1_000 - nested)
  }

  @Test(.timeLimit(.minutes(5))) func `a list of many levels is walked without a deep stack`() {
    var source = ""
    for level in 1...300 { source += String(repeating: "-", count: level) + "a\n" }
    let document = Document(parsing: source)
    #expect(document.nodes.count { $0.kind == .list } == 300)
    #expect(
      document.html().split(separator: "</li>", omittingEmptySubsequences: false).count == 301)
    #expect(document.debugDescription.split(separator: "\n").count == 901)
    #expect(document.json().split(separator: "\"listItem\"").count == 301)
  }

  @Test func `bytes that are not UTF-8 pass through`() {
    let source: [UInt8] = [0xFF, 0x61, 0xE3, 0x81, 0x00, 0x80]
    let html = Document(parsing: source).htmlBytes()
    #expect(
      html == Array("<div class=\"section\">\n\t<p>".utf8) + source + Array("</p>\n</div>".utf8))
  }

  @Test(arguments: ["", "\n", "\r", "\r\n\r\n"])
  func `nothing gives nothing`(source: String) {
    #expect(Document(parsing: source).html().isEmpty)
    #expect(Document(parsing: source).debugDescription.isEmpty)
  }
}
