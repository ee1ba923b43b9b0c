import Foundation
import HatenaText
import Testing

struct `Answers to questions` {
  private func html(
    _ source: String, _ answers: Answers, _ dialect: Dialect = .hatenaBlog,
    _ safety: Safety = .trusted
  ) -> String {
    var options = HTMLOptions(safety: safety)
    options.answers = answers
    return Document(parsing: source, dialect).html(options)
  }

  private func untrusted(_ embed: String) -> String {
    html(
      "[https://e.com/:embed]", ["https://e.com/": Answer(embed: embed)], .hatenaBlog, .untrusted)
  }

  @Test func `give titles, with white space as one space`() {
    let answers: Answers = ["https://e.com/?a&b": Answer(title: " A \n <b>\u{3000}& ")]
    let written = "<a href=\"https://e.com/?a&b\">A &lt;b&gt; &amp;</a>"
    #expect(html("[https://e.com/?a&b:title]", answers) == "<p>\(written)</p>\n")
    #expect(html(">https://e.com/?a&b:title>\nx\n<<", answers).contains("<cite>\(written)</cite>"))
    #expect(html("*[https://e.com/?a&b:title]\n[:contents]", answers).contains("id=\"A-b-\""))
  }

  @Test func `give titles in the old notation, escaped`() {
    let answers: Answers = ["http://e.com/": Answer(title: "A <b> & \"c\"")]
    let expected = "<a href=\"http://e.com/\">A &lt;b&gt; &amp; &quot;c&quot;</a>"
    #expect(html("[http://e.com/:title]", answers, .textHatena).contains(expected))
    #expect(html("[http://e.com/:detail]", answers, .textHatena).contains(expected))
  }

  @Test func `show a page by its HTML, or by a card where only its title is known`() {
    let source = "[https://e.com/:embed]"
    #expect(html(source, ["https://e.com/": Answer(embed: "<b>&</b>")]) == "<p><b>&</b></p>\n")
    let card = html(source, ["https://e.com/": Answer(title: "T")])
    #expect(card.contains("embed-webcard") && card.contains("title=\"T\""))
    #expect(
      html(source, ["https://e.com/": Answer(title: "T", isBlogEntry: true)])
        .contains("embed-blogcard"))
    let link = "<p><a href=\"https://e.com/\">https://e.com/</a></p>\n"
    #expect(html(source, ["https://e.com/": Answer()]) == link)
    #expect(html(source, ["https://f.com/": Answer(title: "T")]) == link)
  }

  @Test(arguments: [
    ("alice.hatenablog.com", true), ("a.hatenablog.jp", true), ("a.hateblo.jp", true),
    ("a.hatenadiary.org", true), ("hatenablog.com", false), ("a.hatenablog.com.e.com", false),
  ])
  func `know the blogs of Hatena by their host`(host: String, isBlog: Bool) {
    let card = html("[https://\(host)/a:embed]", ["https://\(host)/a": Answer(title: "T")])
    #expect(card.contains("embed-blogcard") == isBlog)
  }

  @Test func `show products`() {
    let address = "https://www.amazon.co.jp/dp/4873112346"
    let answers: Answers = [address: Answer(title: "The Camel", embed: "<div>box</div>")]
    #expect(html("[asin:4873112346:detail]", answers) == "<p><div>box</div></p>\n")
    let link = "<p><a href=\"\(address)\">The Camel</a></p>\n"
    #expect(html("[asin:4873112346:title]", answers) == link)
    #expect(html("[asin:4873112346:detail]", [address: Answer(title: "The Camel")]) == link)
    #expect(
      html("[asin:4873112346:detail]", [:]) == "<p><a href=\"\(address)\">asin:4873112346</a></p>\n"
    )
  }

  @Test(arguments: [
    ("<b onclick=x>a</b>", "<b>a</b>"),
    ("<blockquote class=\"t\">a</blockquote> <script async src=\"//x\"></script>", "a "),
    ("<p>a</p><style>b{}</style>", "a"),
    ("<object><i>a</i></object>", "<i>a</i>"),
    ("<img src=\"javascript:x\" alt=\"a\">", "<img alt=\"a\">"),
    ("<b>a", "<b>a</b>"),
  ])
  func `are filtered where the author is not trusted`(embed: String, written: String) {
    let html = untrusted(embed)
    #expect(html == "<p>\(written)</p>\n", "\(html)")
  }

  @Test(arguments: ["<b>x", "<ul><li>x", "<table><tr><td>x", "<a href=\"/\">x", "x</p></b>"])
  func `of other sites end where they end`(embed: String) {
    let source = "<i>a [https://e.com/:embed:cite] b</i> id:alice"
    let html = html(source, ["https://e.com/": Answer(embed: embed)], .hatenaBlog, .untrusted)
    let cite = "<cite class=\"hatena-citation\"><a href=\"https://e.com/\" "
    #expect(html.hasPrefix("<p><i>a ") && html.contains(cite), "\(html)")
    #expect(html.contains("</cite> b</i> <a href="), "\(html)")
    for element in ["b", "ul", "li", "table", "td", "a", "p", "cite"] {
      #expect(
        html.components(separatedBy: "<\(element)>").count
          + html.components(separatedBy: "<\(element) ").count - 1
          == html.components(separatedBy: "</\(element)>").count, "\(element) in \(html)")
    }
  }

  @Test(arguments: [
    "<iframe src=\"https://e.com/\">fallback</iframe>", "<script>alert(1)</script>", " ", "",
    "<video src=\"a\"></video>", "<!-- a -->",
  ])
  func `are a link where nothing of them may be shown`(embed: String) {
    let html = untrusted(embed)
    let rel = "rel=\"nofollow noopener ugc\""
    #expect(html == "<p><a href=\"https://e.com/\" \(rel)>https://e.com/</a></p>\n")
  }

  // MARK: Asking

  private let questions = Document(
    parsing: (0..<40).map { "[https://e.com/\($0):title]" }.joined(separator: "\n"), .hatenaBlog
  ).questions

  private struct Failure: Error, Equatable { let url: String }

  @Test func `are asked one after the other`() throws {
    var asked: [String] = []
    let answers = Answers(to: questions) { question in
      asked.append(question.url)
      return question.url.hasSuffix("7") ? nil : Answer(title: "T")
    }
    #expect(asked == questions.map(\.url))
    #expect(answers.count == 36)
    #expect(answers.unanswered(questions).map(\.url).allSatisfy { $0.hasSuffix("7") })
    #expect(throws: Failure(url: "https://e.com/0")) {
      try Answers(to: questions) { question throws(Failure) in throw Failure(url: question.url) }
    }
  }

  private actor Meter {
    private var open = 0
    private(set) var most = 0
    private(set) var asked = 0
    func begin() {
      asked += 1
      open += 1
      most = max(most, open)
    }
    func end() { open -= 1 }
  }

  @Test(arguments: [(1, 1), (3, 3), (0, 1)])
  func `are asked several at once, and no more than that`(limit: Int, most: Int) async {
    let meter = Meter()
    let answers = await Answers(to: questions, atOnce: limit) { question in
      await meter.begin()
      await Task.yield()
      await meter.end()
      return Answer(title: question.url)
    }
    #expect(answers.count == 40)
    #expect(questions.allSatisfy { answers[$0.url]?.title == $0.url })
    #expect(await meter.most <= most)
  }

  @Test func `are not asked further where one fails`() async throws {
    let meter = Meter()
    await #expect(throws: Failure(url: "https://e.com/3")) {
      try await Answers(to: questions, atOnce: 1) { question throws(Failure) in
        await meter.begin()
        if question.url.hasSuffix("/3") { throw Failure(url: question.url) }
        return nil
      }
    }
    #expect(await meter.asked == 4)
  }

  @Test func `of two values count together`() {
    var answers: Answers = ["a": Answer(title: "1", embed: "e"), "b": Answer()]
    answers.merge(["a": Answer(title: "2"), "c": Answer(title: "3")])
    #expect(
      answers == ["a": Answer(title: "2", embed: "e"), "b": Answer(), "c": Answer(title: "3")])
    #expect(answers.urls == ["a", "b", "c"])
  }
}
