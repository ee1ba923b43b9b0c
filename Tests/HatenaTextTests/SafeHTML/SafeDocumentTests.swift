@testable import HatenaText
import TestSupport
import Testing

struct `A document by an author nobody knows` {
  private func body(_ source: String) -> String {
    let html = Document(parsing: source).html(.untrusted)
    return html.replacing(" rel=\"nofollow noopener ugc\"", with: "")
      .replacing("<div class=\"section\">\n\t", with: "").replacing("\n</div>", with: "")
  }

  @Test(arguments: [
    ("<b>a\nb", "<p><b>a</b></p>\n\t<p>b</p>"),
    ("a</div>\nb", "<p>a</p>\n\t<p>b</p>"),
    ("><div><\na", "<div></div>\n\t<p>a</p>"),
    (
      "<a href=/x>a\nid:alice",
      "<p><a href=\"/x\">a</a></p>\n\t<p><a href=\"/alice/\">id:alice</a></p>"
    ),
    ("<script>\nid:alice", "<p>&lt;script&gt;</p>\n\t<p><a href=\"/alice/\">id:alice</a></p>"),
    (
      "a <b title=\"\n\">c",
      "<p>a &lt;b title=\"</p>\n\t<p>\"&gt;c</p>".replacing("&gt;", with: ">")
    ),
  ])
  func `keeps in a block what it opens`(source: String, html: String) {
    #expect(body(source) == html)
  }

  @Test func `has one fragment in a tag block, closed at its end`() {
    #expect(
      body("><table>\n<tr>\n<td>a\n</td>\n</table><\nb")
        == "<table>\n\t\t<tr>\n\t\t<td>a\n\t\t</td>\n\t</tr></table>\n\t<p>b</p>")
    #expect(body("><div><b>\na\n</div><\nb") == "<div><b>\n\t\ta\n\t</b></div>\n\t<p>b</p>")
  }

  @Test func `hides comments over several blocks but none of the tags between`() {
    #expect(
      body("a <!-- b\n-c\nd --> e") == "<p>a </p>\n\t<ul>\n\t\t<li></li>\n\t</ul>\n\t<p> e</p>")
  }

  @Test func `puts blocks in a paragraph into a div`() {
    #expect(body("a<hr>b") == "<div>a<hr>b</div>")
    #expect(body("*a<hr>b").hasSuffix("ab</h3>"))
  }

  @Test func `keeps a tag block open over what its author had to close`() {
    let html = Document(parsing: "><b>\n<h3>x\n><i>\n*c\n</i><\ny\n", .hatenaBlog).html(.untrusted)
    #expect(html.hasSuffix("</div>y</b>"))
  }

  @Test func `has links in the place of players`() {
    #expect(
      body("[http://a.example/a.mp3:sound]")
        == "<p><a href=\"http://a.example/a.mp3\">http://a.example/a.mp3</a></p>")
  }

  @Test func `has code of whatever bytes`() {
    let code: [UInt8] = Array(">|x|\n".utf8) + [0, 0xFF] + Array("<&\n||<".utf8)
    let html = Document(parsing: code).html(.untrusted)
    #expect(html.contains("\u{FFFD}\u{FFFD}&lt;&amp;"))
  }

  /// Reads the output with the library's own tokenizer: the list again, from the other side.
  @Test func `has only the tags, attributes and addresses of the list, balanced`() throws {
    for dialect in Dialect.all {
      for seed in 1...2000 {
        let source = Soup(seed: UInt64(seed)).document()
        try expectSafe(Document(parsing: source, dialect).htmlBytes(.untrusted), seed)
      }
      for vector in try HostileHTML.all() {
        for context in HostileHTML.contexts {
          let source = vector.document(in: context)
          try expectSafe(Document(parsing: source, dialect).htmlBytes(.untrusted), 0)
        }
      }
    }
  }

  /// What is written into generated tags and never by an author: `rel`, addresses, a name of code.
  private func isGenerated(_ name: String, _ value: String) -> Bool {
    switch name {
    case "rel", "data-lang", "data-unlink": true
    case "id": ["h-", "f-", "fn-"].contains { value.hasPrefix($0) }
    default: false
    }
  }

  private func expectSafe(_ html: [UInt8], _ seed: Int) throws {
    try html.withByteView { source in
      var tokenizer = HTMLTokenizer(source, 0..<source.count)
      var open: [SafeElement] = []
      while let token = tokenizer.next() {
        switch token {
        case .startTag(let tag):
          let element = try #require(SafeElement(tag.name), "seed \(seed)")
          for attribute in tokenizer.attributes {
            let name = String(decoding: html[attribute.name], as: UTF8.self)
            let value = AttributeValue.decoded(source, attribute.value)
            if isGenerated(name, String(decoding: value, as: UTF8.self)) { continue }
            let known = try #require(SafeAttribute(HTMLName(name)), "seed \(seed): \(name)")
            let isExpected = known.isAllowed(on: element) && known.value(of: value) != nil
            if !isExpected { Issue.record("seed \(seed): \(element) \(name)") }
          }
          if !element.isVoid { open.append(element) }
        case .endTag(let tag):
          let element = SafeElement(tag.name)
          if element == nil || element != open.popLast() { Issue.record("seed \(seed): end tag") }
        case .text: break
        case .rawText, .comment: Issue.record("seed \(seed): a comment or raw text")
        }
      }
      #expect(
        open.isEmpty, "seed \(seed)")
    }
  }

  @Test func `is written with the caller's notations as they are`() {
    struct Shout: InlineNotation {
      let scheme = "shout"
      func html(for body: ArraySlice<UInt8>, options: HTMLOptions) -> [UInt8] {
        Array("<svg class=\"shout\">".utf8) + body + Array("</svg>".utf8)
      }
    }
    var options = ParseOptions()
    options.inlineNotations = [Shout()]
    let html = Document(parsing: "<b>[shout:x]", options).html(.untrusted)
    #expect(html.contains("<p><b><svg class=\"shout\">x</svg></b></p>"))
  }
}
