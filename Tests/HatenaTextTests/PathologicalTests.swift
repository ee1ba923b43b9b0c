import HatenaText
import Testing

struct `Hostile input` {
  private static let size = 100_000

  private static func filled(_ unit: String) -> [UInt8] {
    let bytes = Array(unit.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(size + bytes.count)
    while result.count < size { result += bytes }
    return result
  }

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
  func `of one thing repeated is read in linear time`(unit: String) {
    let bytes = Self.filled(unit)
    let html = Document(parsing: bytes).htmlBytes()
    #expect(html.count < 60 * bytes.count + 1000)
  }

  @Test(.timeLimit(.minutes(5)), arguments: [":a", "*[", "-", "|", "**", "><", ">|", ":<", ":[]"])
  func `of one long line is read in linear time`(start: String) {
    for unit in ["<", "[", "[]", "a", ":", "<a ", "\"", "|"] {
      let line = Array(start.utf8) + Self.filled(unit).prefix(30_000)
      #expect(!Document(parsing: Array(line)).htmlBytes().isEmpty)
    }
  }

  @Test(.timeLimit(.minutes(5)), arguments: [">>\n", "><div>\n>>\n", "><b>\n"])
  func `nested without end keeps its marks as text behind the limit`(unit: String) {
    let html = Document(parsing: String(repeating: unit, count: 100_000)).htmlBytes()
    #expect(!html.isEmpty)
  }

  @Test(.timeLimit(.minutes(5))) func `a list of many levels is walked without a deep stack`() {
    var source = ""
    for level in 1...300 { source += String(repeating: "-", count: level) + "a\n" }
    let document = Document(parsing: source)
    #expect(document.html().contains("</li>"))
    #expect(document.debugDescription.contains("listItem"))
    #expect(!document.jsonBytes().isEmpty)
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
