import HatenaText
import Testing

struct `A byte order mark` {
  private let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test(arguments: Dialect.all)
  func `at the start is no text`(dialect: Dialect) {
    for source in [
      "*a\nb", ">|perl|\n1\n||<", "-a", "|a|", ">>\na\n<<", ":a:b", "><b>x</b><", "a", "",
      "\r\n*a\r\nb", "[:contents]\n*a((n))", "====\na", "id:alice",
    ] {
      let marked = Document(parsing: mark + Array(source.utf8), dialect)
      let plain = Document(parsing: Array(source.utf8), dialect)
      #expect(marked.html() == plain.html(), "\(source)")
      #expect(marked.html(.untrusted) == plain.html(.untrusted), "\(source)")
      #expect(marked.title == plain.title)
    }
  }

  @Test(arguments: Dialect.all)
  func `elsewhere, or cut short, is text`(dialect: Dialect) {
    for bytes in [[0x61] + mark + [0x2A, 0x62], mark + mark + Array("*a".utf8), [0xEF, 0xBB]] {
      let html = Document(parsing: bytes, dialect).htmlBytes()
      #expect(html.contains(0xBB) && !html.contains(0x68), "no <h3>")
    }
  }

  @Test(arguments: Dialect.all)
  func `is a part of the input that ranges are into`(dialect: Dialect) throws {
    for source in ["*あ\n[https://e.com/:title]", "*あ\r\n[https://e.com/:title]\r\n"] {
      let bytes = mark + Array(source.utf8)
      let document = Document(parsing: bytes, dialect)
      #expect(document.source == bytes)
      let heading = try #require(document.headings.first)
      #expect(bytes[heading.node.sourceRange].starts(with: "*あ".utf8))
      let link = try #require(document.links.first)
      #expect(
        String(decoding: bytes[link.node.sourceRange], as: UTF8.self) == "[https://e.com/:title]")
      #expect(bytes[try #require(document.questions.first).range].first == UInt8(ascii: "["))
    }
    let open = Document(parsing: mark + Array("\n>>".utf8), dialect)
    #expect(open.diagnostics.map(\.range) == [4..<6])
  }
}
