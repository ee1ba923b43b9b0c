import HatenaText
import Testing

struct `A link` {
  @Test func `has parts`() throws {
    let links = Document(
      parsing: "g:mygroup:id:alice:20070831:p1 [http://a.example/:title=T]"
    ).links
    let group = try #require(links.first)
    #expect(group.scheme == .group)
    #expect(String(decoding: group.subject, as: UTF8.self) == "alice")
    #expect(String(decoding: group.group, as: UTF8.self) == "mygroup")
    #expect(group.address == "http://mygroup.g.hatena.ne.jp/alice/20070831/p1")
    let web = try #require(links.last)
    #expect(web.form == .titled)
    #expect(String(decoding: web.label, as: UTF8.self) == "T")
    #expect(web.text == "T")
  }

  @Test(arguments: [
    ("asin:4774142042", "http://d.hatena.ne.jp/asin/4774142042"),
    ("[tex:a&b\"c]", "http://d.hatena.ne.jp/cgi-bin/mimetex.cgi?a&b\"c"),
    ("http://a.example/?b&amp;c", "http://a.example/?b&c"),
    ("mailto:ab@c.example", "mailto:ab@c.example"),
  ])
  func `has an address without HTML`(source: String, address: String) {
    #expect(Document(parsing: source).links.map(\.address) == [address])
  }

  @Test func `to a product has no page`() {
    #expect(Document(parsing: "asin:4774142042").links.map(\.page) == [[]])
  }
}
