import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

struct `The corpus of Hatena Blog` {
  private struct Case: Decodable {
    struct Resolver: Decodable {
      struct Embed: Decodable {
        let title: String?
        let html: String?
      }
      struct Image: Decodable {
        let width: Int
        let height: Int
      }
      let title: String?
      let embed: Embed?
      let image: Image?
    }
    let id: String
    let input: String
    let html: String
    let resolver: Resolver?
  }

  /// Cases that are wrong, each with the reason; there is none.
  private static let wrong: [String: String] = [:]

  private func options(_ resolver: Case.Resolver?, _ document: Document) -> HTMLOptions {
    var options = HTMLOptions()
    options.highlighter = Highlighter(library: .builtIn)
    options.formulas = .image
    guard let resolver else { return options }
    let answer = HatenaText.Answer(
      title: resolver.title ?? resolver.embed?.title, embed: resolver.embed?.html,
      size: resolver.image.map { ImageSize(width: $0.width, height: $0.height) })
    options.answers = Answers(to: document.questions) { _ in answer }
    return options
  }

  @Test(arguments: [("cases", 169), ("documents", 240), ("own", 160)])
  func `is rendered byte for byte`(file: String, count: Int) throws {
    let cases: [Case] = try Corpus.jsonLines("hatena-blog/\(file).jsonl")
    #expect(cases.count == count)
    for example in cases where Self.wrong[example.id] == nil {
      let document = Document(parsing: example.input, .hatenaBlog)
      #expect(document.html(options(example.resolver, document)) == example.html, "\(example.id)")
    }
  }
}
