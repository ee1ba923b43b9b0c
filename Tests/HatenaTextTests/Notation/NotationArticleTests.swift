import HatenaText
import TestSupport
import Testing

struct `The notation article` {
  private let article: Article

  init() throws { article = try Article("HatenaText/HatenaText.docc/Notation.md") }

  /// An example: the notation, and what each dialect makes of it.
  private struct Example {
    let source: String
    let textHatena: String
    let hatenaBlog: String
  }

  private var examples: [Example] {
    let blocks = ["hatena", "html", "html-blog"].map { language in
      article.examples(language).map { String($0.dropLast()) }
    }
    #expect(blocks.map(\.count) == [31, 31, 31])
    return zip(blocks[0], zip(blocks[1], blocks[2])).map {
      Example(source: $0, textHatena: $1.0, hatenaBlog: $1.1)
    }
  }

  /// The output that an example shows, which is all of it or what is in the section.
  private func whole(_ html: String) -> String {
    let section = "<div class=\"section\">"
    if html.hasPrefix(section) { return html }
    let lines = html.split(separator: "\n", omittingEmptySubsequences: false)
    return section + lines.map { "\n\t" + $0 }.joined() + "\n</div>"
  }

  @Test func `shows what the library does in both dialects`() {
    for example in examples {
      let source = example.source + "\n"
      #expect(Document(parsing: source).html() == whole(example.textHatena), "\(example.source)")
      #expect(
        Document(parsing: source, .hatenaBlog).html() == example.hatenaBlog, "\(example.source)")
    }
  }

  @Test func `has an example of every notation, in both dialects`() {
    var (old, new) = (Seen(), Seen())
    for example in examples {
      Document(parsing: example.source).walk(&old)
      Document(parsing: example.source, .hatenaBlog).walk(&new)
    }
    #expect(old.schemes.union(new.schemes) == Set(Scheme.allCases))
    #expect(old.blocks.union(new.blocks) == Set(BlockName.allCases).subtracting([.heading]))
    // What Flash players were is said in words.
    let forms = old.forms.union(new.forms)
    #expect(Set(LinkForm.allCases).subtracting(forms) == [.sound, .movie, .addressed])
    let kinds: Set<NodeKind> = [.contents, .readMore, .footnote, .unlinked, .lineBreak]
    #expect(new.kinds.isSuperset(of: kinds))
    #expect(old.kinds.isDisjoint(with: [.contents, .readMore, .footnote]))
  }
}

/// Collects the notations that documents have in them.
private struct Seen: MarkupWalker {
  var schemes: Set<Scheme> = []
  var forms: Set<LinkForm> = []
  var blocks: Set<BlockName> = []
  var kinds: Set<NodeKind> = []

  mutating func enter(_ node: Document.Node) {
    kinds.insert(node.kind)
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
