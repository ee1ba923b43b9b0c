import Foundation
import HatenaText
import TestSupport
import Testing

// The examples of TitlesAndEmbeddedPages.md, word for word.

func answers(
  to questions: [Question], cachedAt file: URL,
  _ ask: @escaping @Sendable (Question) async throws -> Answer?
) async throws -> Answers {
  var known = Answers()
  if let lines = try? Data(contentsOf: file) { known = try Answers(jsonLines: Array(lines)) }
  known.merge(try await Answers(to: known.unanswered(questions), ask))
  try Data(known.jsonLines).write(to: file, options: .atomic)
  return known
}

private actor Asked {
  private(set) var urls: [String] = []
  func add(_ url: String) { urls.append(url) }
}

struct `The article on titles` {
  private let article = "HatenaText/HatenaText.docc/TitlesAndEmbeddedPages.md"

  @Test func `has the examples that are tested here`() throws {
    let article = try Article(article)
    #expect(article.examples("swift").count == 4)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }

  @Test func `has the script of the repository`() throws {
    let script = try String(
      contentsOf: Corpus.repository.appending(path: "Examples/fetch-titles"), encoding: .utf8)
    #expect(try Article(article).examples("sh").last == script)
  }

  @Test func `gives answers to a document`() async {
    let source = "[https://example.com/:title]"
    let document = Document(parsing: source, .hatenaBlog)
    var options = HTMLOptions()
    options.answers = ["https://example.com/": Answer(title: "Example")]
    let html = document.html(options)
    #expect(html == "<p><a href=\"https://example.com/\">Example</a></p>\n")

    let known = ["https://example.com/": "Example"]
    let answers = Answers(to: document.questions) { question in
      known[question.url].map { Answer(title: $0) }
    }
    #expect(answers == options.answers)
    @Sendable func fetch(_ url: String) async -> Answer? { Answer(title: "Example") }
    let fetched = await Answers(to: document.questions, atOnce: 4) { question in
      await fetch(question.url)
    }
    #expect(fetched == options.answers)
  }

  @Test func `keeps answers in a file`() async throws {
    let folder = try Folder()
    let file = URL(filePath: folder.path("answers.jsonl"))
    let asked = Asked()
    @Sendable func ask(_ question: Question) async -> Answer? {
      await asked.add(question.url)
      return question.url.hasSuffix("unknown") ? nil : Answer(title: "T")
    }
    let one = Document(parsing: "[https://a.com/:title] [https://a.com/unknown:title]", .hatenaBlog)
    #expect(try await answers(to: one.questions, cachedAt: file, ask).count == 1)
    let two = Document(parsing: "[https://b.com/:title] [https://a.com/:title]", .hatenaBlog)
    let known = try await answers(to: two.questions, cachedAt: file, ask)
    #expect(known.urls == ["https://a.com/", "https://b.com/"])
    let urls = await asked.urls
    #expect(urls.sorted() == ["https://a.com/", "https://a.com/unknown", "https://b.com/"])
  }
}
