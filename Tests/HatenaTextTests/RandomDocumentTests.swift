import HatenaText
import TestSupport
import Testing

struct `A random document` {
  /// What documents are made of: the marks of all notations, text, and bytes that fit nowhere.
  private static let pieces: [[UInt8]] =
    [
      "\n", "\n", "\n", "\n\n", "*", "**", "***", "*a*", "*1188540000*", "[c]", "-", "--", "+",
      "-+",
      ":", ":a:b", "|", "|*", "|a|", ">>", "<<", ">>\n", "<<\n", ">|\n", "|<\n", ">||\n", "||<\n",
      ">|perl|\n", ">|?|\n", "><", "><div>", "</div><", "<b>", "</b>", "<br>", "<!--", "-->", "<?",
      "<!DOCTYPE ", "<a href=\"", "'", "\"", "<", ">", "&", "&amp;", "[]", "[", "]", "[tex:a]",
      "[tex:",
      "http://a.example/", "https://", "[http://a.example/:title=b]", "[http://a.example/:title",
      ":barcode]", "mailto:a@b.example", "id:alice", "id:alice:20070831#p1", "g:abc:id:bob",
      "[[a]]",
      "f:id:alice:20070831120000j:image", "[d:keyword:a]", "[google:a]", "[amazon:",
      "asin:4000000000",
      "isbn:4000000000", "[map:x1y2]", "[graph:id:a:b]", "question:1", "antenna:id:a", "====\n",
      "=",
      "a", " ", "\t", "\r", "\r\n", "\u{3042}", "\u{6F22}\u{5B57}", "\u{FEFF}", "\0", "\u{1B}",
    ].map { Array($0.utf8) } + [[0xFF], [0xE3, 0x81], [0x80]]

  @Test(arguments: 0..<40) func `keeps what holds for every document`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let source = random.text(of: Self.pieces, count: 30)
      let violation = DocumentInvariants.violation(of: source)
      #expect(violation == nil, "\(String(decoding: source, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: 0..<20) func `without tags of its own gives well formed HTML`(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 1000)
    let pieces = Self.pieces.filter { !$0.contains(UInt8(ascii: "<")) }
    for _ in 0..<100 {
      let source = random.text(of: pieces, count: 30)
      #expect(
        HTMLBalance.problem(in: Document(parsing: source).htmlBytes()) == nil,
        "\(String(decoding: source, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: Corpus.files(under: "hostile/Markup", ending: ""))
  func `that was found once keeps what holds for every document`(path: String) throws {
    for dialect in Dialect.all {
      #expect(DocumentInvariants.violation(of: try Corpus.bytes(path), dialect) == nil)
    }
  }
}
