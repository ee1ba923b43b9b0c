import HatenaText
import Testing

struct `What a text wants to know` {
  private func questions(_ source: String, _ dialect: Dialect = .hatenaBlog) -> [String] {
    Document(parsing: source, dialect).questions.map { question in
      "\(question.facts.map(\.rawValue).sorted().joined(separator: "+")) \(question.url)"
    }
  }

  @Test(arguments: [
    ("[https://e.com/:title]", "title https://e.com/"),
    ("https://e.com/:title", "title https://e.com/"),
    ("[https://e.com/:title=]", "title https://e.com/"),
    (">https://e.com/:title>\na\n<<", "title https://e.com/"),
    ("*[https://e.com/:title]", "title https://e.com/"),
    ("a(([https://e.com/:title]))", "title https://e.com/"),
    ("[https://e.com/:title:bookmark]", "title https://e.com/"),
    ("[https://e.com/:embed]", "embed https://e.com/"),
    ("[https://e.com/:embed:cite]", "embed https://e.com/"),
    ("[embed:https://e.com/]", "embed https://e.com/"),
    ("[tweet https://e.com/]", "embed https://e.com/"),
    ("[twitter:https://e.com/]", "embed https://e.com/"),
    ("[https://e.com/?a=1&amp;b:title]", "title https://e.com/?a=1&b"),
    ("[asin:4873112346:title]", "title https://www.amazon.co.jp/dp/4873112346"),
    ("[isbn:4873112346:detail]", "embed https://www.amazon.co.jp/dp/4873112346"),
    (
      "[f:id:alice:20250831192225p:plain]",
      "size https://cdn-ak.f.st-hatena.com/images/fotolife/a/alice/20250831/20250831192225.png"
    ),
    (
      "[f:id:alice:20250831192225j:image:w400]",
      "size https://cdn-ak.f.st-hatena.com/images/fotolife/a/alice/20250831/20250831192225.jpg"
    ),
  ])
  func `is asked on Hatena Blog`(source: String, question: String) {
    #expect(questions(source) == [question])
  }

  @Test(arguments: [
    "https://e.com/", "[https://e.com/]", "[https://e.com/:title=T]", "[https://e.com/:bookmark]",
    "[https://e.com/a.png:image]", "[https://gist.github.com/alice/1:embed]", "[gist:1]",
    "id:alice", "f:id:alice", "[asin:4873112346]", "[asin:4873112346:title=T]", "[[word]]",
    "[tex:x]", "[]https://e.com/:title[]", ">|\\n[x\n|<", ">||\n[https://e.com/:title]\n||<",
  ])
  func `is nothing where the text says all`(source: String) {
    #expect(questions(source).isEmpty)
  }

  @Test func `is titles alone in the old notation`() {
    let source = "[http://e.com/:title] [http://f.com/:detail] [http://g.com/:embed] ((a))"
    #expect(questions(source, .textHatena) == ["title http://e.com/", "title http://f.com/"])
  }

  @Test func `names each address once, in the order of the source`() {
    let source = "あ[https://b.com/:embed]\r\n[https://a.com/:title] [https://b.com/:title]"
    let questions = Document(parsing: source, .hatenaBlog).questions
    #expect(questions.map(\.url) == ["https://b.com/", "https://a.com/"])
    #expect(questions.map(\.facts) == [[.title, .embed], [.title]])
    let bytes = Array(source.utf8)
    #expect(
      questions.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == ["[https://b.com/:embed]", "[https://a.com/:title]"])
  }

  @Test func `is not asked of links that were rewritten`() {
    struct Nowhere: MarkupRewriter {
      mutating func rewrite(_ node: Document.Node) -> NodeChange {
        node.link == nil ? .keep : .link(address: "/", text: "x")
      }
    }
    var nowhere = Nowhere()
    let document = Document(parsing: "[https://e.com/:title]", .hatenaBlog)
    #expect(document.rewritten(by: &nowhere).questions.isEmpty)
  }

  @Test func `is a line of JSON to fill in`() {
    let source =
      "[https://e.com/\"\\:title] [https://e.com/:embed] [f:id:alice:20250831192225j:plain]"
    let lines = Document(parsing: source, .hatenaBlog).questions
      .map { String(decoding: $0.jsonLine, as: UTF8.self) }
    #expect(
      lines == [
        "{\"url\":\"https://e.com/\\\"\\\\\",\"title\":null}\n",
        "{\"url\":\"https://e.com/\",\"title\":null,\"embed\":null}\n",
        "{\"url\":\"https://cdn-ak.f.st-hatena.com/images/fotolife/a/alice/20250831/"
          + "20250831192225.jpg\",\"width\":null,\"height\":null}\n",
      ])
  }
}
