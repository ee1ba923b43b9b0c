import HatenaText
import Testing

struct `A rewriter` {
  private struct LocalPeople: MarkupRewriter {
    mutating func rewrite(_ node: Document.Node) -> NodeChange {
      guard let link = node.link, link.scheme == .id else { return .keep }
      let name = String(decoding: link.subject, as: UTF8.self)
      return .link(address: "/people/\(name)?a&b", text: "<\(name)>")
    }
  }

  private let source = "see id:alice, <b>id:bob</b>\nnothing"

  @Test func `changes links, which stay links`() throws {
    var rewriter = LocalPeople()
    let document = Document(parsing: source).rewritten(by: &rewriter)
    #expect(
      document.html() == """
        <div class="section">
        \t<p>see <a href="/people/alice?a&amp;b">&lt;alice&gt;</a>, \
        <b><a href="/people/bob?a&amp;b">&lt;bob&gt;</a></b></p>
        \t<p>nothing</p>
        </div>
        """)
    let link = try #require(document.links.first)
    #expect(link.scheme == .id)
    #expect(link.address == "/people/alice?a&b")
    #expect(link.text == "<alice>")
    #expect(link.node.sourceRange == 4..<12)
    #expect(document.source == Array(source.utf8))
  }

  @Test func `keeps what safe links say of themselves`() {
    var rewriter = LocalPeople()
    var options = HTMLOptions.untrusted
    options.linkTarget = "_blank"
    let html = Document(parsing: "id:alice").rewritten(by: &rewriter).html(options)
    #expect(
      html.contains(
        "<a href=\"/people/alice?a&amp;b\" target=\"_blank\" rel=\"nofollow noopener ugc\">"))
  }

  @Test func `gives headlines other anchors`() {
    struct Anchors: MarkupRewriter {
      var count = 0
      mutating func rewrite(_ node: Document.Node) -> NodeChange {
        guard node.kind == .heading else { return .keep }
        count += 1
        return .anchor("part-\(count)")
      }
    }
    var anchors = Anchors()
    let document = Document(parsing: "*a\n*b*[c]d").rewritten(by: &anchors)
    #expect(document.headings.map(\.anchorName) == ["part-1", "part-2"])
    #expect(document.html().contains("<a href=\"#part-2\" name=\"part-2\">"))
  }

  @Test func `changes text, and the next one sees what it changed`() {
    struct Shout: MarkupRewriter {
      mutating func rewrite(_ node: Document.Node) -> NodeChange {
        guard node.kind == .text else { return .keep }
        return .text(String(decoding: node.content, as: UTF8.self).uppercased() + "!")
      }
    }
    var shout = Shout()
    let once = Document(parsing: "a <b>c</b>").rewritten(by: &shout)
    #expect(once.html().contains("<p>A !<b>C!</b></p>"))
    #expect(once.rewritten(by: &shout).html().contains("<p>A !!<b>C!!</b></p>"))
  }

  @Test func `takes inlines out and puts HTML in`() {
    struct Cut: MarkupRewriter {
      mutating func rewrite(_ node: Document.Node) -> NodeChange {
        switch node.kind {
        case .startTag: .remove
        case .endTag: .html(Array("<hr>".utf8))
        default: .keep
        }
      }
    }
    var cut = Cut()
    let document = Document(parsing: "a <b>c</b>\n-d\n--e").rewritten(by: &cut)
    #expect(document.html().contains("<p>a c<hr></p>"))
    #expect(document.html().contains("<li>d\n"))
  }
}
