import HatenaText
import TestSupport
import Testing

struct `The notation article` {
  private let article: Article

  init() throws { article = try Article("HatenaText/HatenaText.docc/Notation.md") }

  /// The examples: what is in a ```hatena block and in the ```html block after it.
  private var examples: [(source: String, html: String)] {
    let outputs = article.examples("html").map { String($0.dropLast()) }
    return Array(zip(article.examples("hatena"), outputs))
  }

  /// The examples of Hatena Blog, with their whole output.
  private var blogExamples: [(source: String, html: String)] {
    let sources = article.examples("hatena-blog").map { String($0.dropLast()) }
    let outputs = article.examples("html-blog").map { String($0.dropLast()) }
    return Array(zip(sources, outputs))
  }

  /// The output that an example shows, which is all of it or what is in the section.
  private func whole(_ html: String) -> String {
    let section = "<div class=\"section\">"
    if html.hasPrefix(section) { return html }
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false)
    return section + lines.map { "\n\t" + $0 }.joined() + "\n</div>"
  }

  @Test func `shows what the library does`() {
    let examples = examples
    #expect(examples.count == 23)
    #expect(article.examples("html").count == 23)
    for example in examples {
      #expect(
        Document(parsing: example.source).html() == whole(example.html),
        "\(example.source)")
    }
  }

  @Test func `shows what the library does in Hatena Blog's dialect`() {
    let examples = blogExamples
    #expect(examples.count == 6)
    #expect(article.examples("html-blog").count == 6)
    for example in examples {
      #expect(
        Document(parsing: example.source, .hatenaBlog).html() == example.html,
        "\(example.source)")
    }
  }

  @Test func `has an example of every notation`() {
    var seen = Seen()
    for example in examples { Document(parsing: example.source).walk(&seen) }
    for example in blogExamples { Document(parsing: example.source, .hatenaBlog).walk(&seen) }
    #expect(seen.schemes == Set(Scheme.allCases))
    #expect(seen.blocks == Set(BlockName.allCases).subtracting([.heading]))
    // What Flash players were is said in words.
    #expect(Set(LinkForm.allCases).subtracting(seen.forms) == [.sound, .movie, .addressed])
  }
}

/// Collects the notations that documents have in them.
private struct Seen: MarkupWalker {
  var schemes: Set<Scheme> = []
  var forms: Set<LinkForm> = []
  var blocks: Set<BlockName> = []

  mutating func enter(_ node: Document.Node) {
    if let link = node.link {
      schemes.insert(link.scheme)
      forms.insert(link.form)
    }
    switch node.kind {
    case .unlinked: schemes.insert(.unlinked)
    case .section: blocks.insert(.section)
    case .heading where node.heading?.level == 4: blocks.insert(.subheading)
    case .heading where node.heading?.level == 5: blocks.insert(.subsubheading)
    case .heading: blocks.insert(.anchoredHeading)
    case .blockQuote: blocks.insert(.blockQuote)
    case .preformatted: blocks.insert(.preformatted)
    case .code: blocks.insert(.code)
    case .list: blocks.insert(.list)
    case .definitionList: blocks.insert(.definitionList)
    case .table: blocks.insert(.table)
    case .htmlLine: blocks.insert(.htmlLine)
    case .htmlBlock: blocks.insert(.htmlBlock)
    default: break
    }
  }
}
