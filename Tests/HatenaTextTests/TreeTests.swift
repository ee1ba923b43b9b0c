import HatenaText
import Testing

struct `The tree` {
  private let source = "*t*[c]See id:alice\n-a\n--b\n:x:y\n|*h|d|\n>|perl|\n1\n||<\n\n\n><br><"

  @Test func `is drawn with every node's place`() {
    #expect(
      Document(parsing: "**Hi id:alice\n-a").debugDescription == """
        section 0..<16
          heading level 4 0..<13
            text 2..<5 "Hi "
            link id /alice/ 5..<13 "id:alice"
          list unordered 14..<16
            listItem 14..<16
              text 15..<16 "a"
        """)
  }

  @Test func `is written as JSON`() {
    let json = String(decoding: Document(parsing: "a \"\\\u{1}id:bob").jsonBytes(), as: UTF8.self)
    #expect(
      json == """
        {"type":"document","children":[{"type":"section","range":[0,11],"children":[\
        {"type":"paragraph","range":[0,11],"inlines":[\
        {"type":"text","range":[0,5],"source":"a \\"\\\\\\u0001"},\
        {"type":"link","range":[5,11],"scheme":"id","form":"plain","address":"/bob/",\
        "source":"id:bob"}]}]}]}
        """)
  }

  @Test func `covers each content with its inlines`() {
    struct Checker: MarkupWalker {
      var offset = 0
      var end = 0
      var count = 0
      mutating func enter(_ block: Block) {
        if !block.node.inlines.makeIterator().isEmpty {
          offset = block.node.contentRange.lowerBound
          end = block.node.contentRange.upperBound
        }
      }
      mutating func visit(_ inline: Inline) {
        #expect(inline.node.sourceRange.lowerBound == offset)
        offset = inline.node.sourceRange.upperBound
        #expect(offset <= end)
        count += 1
      }
    }
    var checker = Checker()
    Document(parsing: source + "\na <b>c</b> <!-- d\ne --> []f[] <i\n").walk(&checker)
    #expect(checker.count > 15)
  }

  @Test func `is walked in pairs of enter and leave`() {
    struct Names: MarkupWalker {
      var names: [String] = []
      mutating func enter(_ block: Block) { names.append(block.name) }
      mutating func leave(_ block: Block) { names.append("/\(block.name)") }
    }
    var names = Names()
    Document(parsing: "-a\n--b\nc").walk(&names)
    #expect(
      names.names == [
        "section", "list", "listItem", "list", "listItem", "/listItem", "/list", "/listItem",
        "/list", "paragraph", "/paragraph", "/section",
      ])
  }

  @Test func `gives a link's parts`() throws {
    struct Links: MarkupWalker {
      var links: [Link] = []
      mutating func visit(_ inline: Inline) {
        if case .link(let link) = inline { links.append(link) }
      }
    }
    var links = Links()
    Document(parsing: "g:mygroup:id:alice:20070831:p1 [http://a.example/:title=T]").walk(&links)
    let group = try #require(links.links.first)
    #expect(group.scheme == .group)
    #expect(String(decoding: group.subject, as: UTF8.self) == "alice")
    #expect(String(decoding: group.group, as: UTF8.self) == "mygroup")
    #expect(group.address == "http://mygroup.g.hatena.ne.jp/alice/20070831/p1")
    let web = try #require(links.links.last)
    #expect(web.form == .titled)
    #expect(String(decoding: web.label, as: UTF8.self) == "T")
  }

  @Test func `is rewritten inline by inline`() {
    struct LocalPeople: MarkupRewriter {
      mutating func rewrite(_ inline: Inline) -> InlineReplacement {
        guard case .link(let link) = inline, link.scheme == .id else { return .keep }
        let name = String(decoding: link.subject, as: UTF8.self)
        return .link(address: "/people/\(name)", text: "<\(name)>")
      }
    }
    var rewriter = LocalPeople()
    let document = Document(parsing: "see id:alice, <b>id:bob</b>\nnothing").rewritten(
      by: &rewriter)
    #expect(
      document.html() == """
        <div class="section">
        \t<p>see <a href="/people/alice">&lt;alice&gt;</a>, \
        <b><a href="/people/bob">&lt;bob&gt;</a></b></p>
        \t<p>nothing</p>
        </div>
        """)
  }

  @Test func `is visited by kind`() {
    struct Plain: MarkupVisitor {
      func defaultVisit(_ inline: Inline) -> String { "" }
      func visitText(_ text: InlineNode) -> String { String(decoding: text.source, as: UTF8.self) }
      func visitLink(_ link: Link) -> String { "(\(link.address))" }
    }
    struct Writer: MarkupWalker {
      var visitor = Plain()
      var text = ""
      mutating func visit(_ inline: Inline) { text += visitor.visit(inline) }
    }
    var writer = Writer()
    Document(parsing: "a id:bob <b>c</b>").walk(&writer)
    #expect(writer.text == "a (/bob/) c")
  }
}

extension InlineSequence {
  /// Whether nothing is left.
  fileprivate var isEmpty: Bool {
    var copy = self
    return copy.next() == nil
  }
}
