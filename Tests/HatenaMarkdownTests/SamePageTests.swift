import HatenaMarkdown
import HatenaText
import TestSupport
import Testing

struct `Markdown is the same page as HTML` {
  private static let flavors = [MarkdownFlavor.gfm, .commonmark]

  private func expectSamePages(_ documents: [(id: String, Document)], _ flavor: MarkdownFlavor)
    throws
  {
    try MarkdownCheck().expect(
      documents.map { id, document in
        MarkdownCheck.Case(
          id: id, html: document.html(), markdown: document.markdown(MarkdownOptions(flavor)),
          isExtended: flavor == .gfm)
      })
  }

  /// A comment over paragraphs, and a note in a paragraph that stays HTML, which stands before the
  /// other notes.
  private static let exceptions: Set = ["diary/bug-hunt", "diary/hatena-blog/izu-trip"]

  @Test(arguments: flavors) func `of the diaries`(flavor: MarkdownFlavor) throws {
    try expectSamePages(
      try Diary.all().filter { !Self.exceptions.contains($0.name) }.map { diary in
        let dialect = try #require(Dialect(named: diary.dialect))
        return (diary.name, Document(parsing: diary.source, dialect))
      }, flavor)
  }

  /// Documents in which HTML goes on over blocks: a comment or a tag that begins in one hides others,
  /// which Markdown shows.
  private static let overBlocks: Set = [
    "block-dl-lt", "block-comment-multi", "doc-00059", "doc-00262", "doc-00381", "doc-00481",
    "doc-00511", "doc-00519", "doc-00552", "doc-00657", "doc-00833", "doc-00849", "doc-00859",
    "doc-00899", "doc-01128", "doc-01162", "doc-01259", "doc-01341", "doc-01389", "doc-01436",
    "doc-01439",
  ]

  @Test(arguments: flavors) func `of the notation corpus`(flavor: MarkdownFlavor) throws {
    try expectSamePages(
      try NotationCase.all().filter { !Self.overBlocks.contains($0.id) }.map {
        ($0.id, Document(parsing: $0.input))
      }, flavor)
  }

  /// A case of Hatena Blog's notation.
  private struct BlogCase: Decodable {
    let id: String
    let input: String
  }

  @Test(arguments: flavors) func `of the corpus of Hatena Blog`(flavor: MarkdownFlavor) throws {
    let cases = try ["cases", "documents"].flatMap {
      try Corpus.jsonLines("hatena-blog/\($0).jsonl", as: BlogCase.self)
    }
    try expectSamePages(
      cases.map { ($0.id, Document(parsing: $0.input, .hatenaBlog)) }, flavor)
  }

  /// What documents are made of: notation, whole elements, and what Markdown would read as its own.
  private static let pieces: [[UInt8]] =
    [
      "\n", "\n", "\n\n", "*", "**", "***", "*a*", "[c]", "-", "--", "+", "-+", ":a:b", "|", "|*",
      "|a|", "|a|b|\n", ">>\n", "<<\n", ">http://a.example/:title=A>\n", ">|\n", "|<\n", ">||\n",
      "||<\n", ">|perl|\n", "<del>x</del>", "<br>", "<b>a</b>",

      "&amp;", "&lt;b>", "&copy;", "&copy", "&#42;", "&nbsp;", "&amp;lt;", ">", "&",
      "http://a.example/", "[http://a.example/:title=b*c*]", "[http://a.example/]", "id:alice",
      "[[a]]", "[tex:x_1 * y_2]", "((a note))", "((a ``b_ note))",
      "f:id:alice:20070831120000j:image",
      "====\n", "[:contents]\n", "a", "b", " ", "  ", "\u{3042}", "\u{6F22}\u{5B57}", "\u{3001}",
      "_", "__", "`", "``", "~", "~~", "#", "# ", "1. ", "1) ", "- ", "+ ", "> ", "=", "---\n", "!",
      "![", "](", "]:", "[^1]", "[ ] ", "\\", "\\\n", "$", "www.", "{{", "{%", ".", "(", ")", "]",
      "[",
    ].map { Array($0.utf8) }

  @Test(arguments: [Dialect.textHatena, .hatenaBlog], flavors)
  func `of random documents`(dialect: Dialect, flavor: MarkdownFlavor) throws {
    var random = SeededGenerator(seed: 16)
    try expectSamePages(
      (0..<600).map { _ in
        let source = random.text(of: Self.pieces, count: 24)
        let text = String(decoding: source, as: UTF8.self)
        return (text.debugDescription, Document(parsing: source, dialect))
      }, flavor)
  }
}
