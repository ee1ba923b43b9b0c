import HatenaText
import TestSupport
import Testing

// The example of MovingFromHatenaBlog.md, word for word.

func entry(_ source: [UInt8], titles: [String: String]) -> [UInt8] {
  var options = HTMLOptions()
  options.answers = Answers(titles.mapValues { Answer(title: $0) })  // `[URL:title]`
  options.linkTarget = "_blank"  // the blog's setting for new windows
  return Document(parsing: source, .hatenaBlog).htmlBytes(options)
}

/// A table in an article whose cells in backticks are notation and HTML, with ⏎ for ends of lines.
private struct Claims {
  let rows: [[String]]

  /// Takes the rows of the tables that have a head cell of that text first.
  init(_ article: Article, head: String) {
    var rows: [[String]] = []
    var isInside = false
    for line in article.lines {
      let cells = line.replacing(#"\|"#, with: "\u{0}").split(separator: " | ")
        .map { Self.text(String($0)) }
      guard line.hasPrefix("| ") else {
        isInside = false
        continue
      }
      if isInside, !line.hasPrefix("| ---") { rows.append(cells) }
      if cells.first == head { isInside = true }
    }
    self.rows = rows
  }

  /// What is in the backticks of a cell, or its words.
  private static func text(_ cell: String) -> String {
    var text = cell
    if text.hasPrefix("| ") { text.removeFirst(2) }
    if text.hasSuffix(" |") { text.removeLast(2) }
    if text.count > 2, text.hasPrefix("`"), text.hasSuffix("`") {
      text = String(text.dropFirst().dropLast())
    }
    return text.replacing("\u{0}", with: "|").replacing("⏎", with: "\n")
  }
}

struct `The articles about dialects` {
  @Test func `tell by marks what each dialect makes of them`() throws {
    let article = try Article("HatenaText/HatenaText.docc/WhichDialect.md")
    let claims = Claims(article, head: "written").rows
    #expect(claims.count == 18)
    for claim in claims {
      try #require(claim.count == 4)
      let old = Document(parsing: claim[0]).html()
      let new = Document(parsing: claim[0], .hatenaBlog).html()
      #expect(old.contains(claim[1]) && !new.contains(claim[1]), "\(claim[0])")
      #expect(new.contains(claim[2]) && !old.contains(claim[2]), "\(claim[0])")
    }
  }

  @Test func `say what is equal and what differs from other programs`() throws {
    let article = try Article("HatenaText/HatenaText.docc/MovingFromHatenaBlog.md")
    let claims = Claims(article, head: "written").rows
    #expect(claims.count == 18)
    for claim in claims {
      try #require(claim.count == 3)
      #expect(
        Document(parsing: claim[0], .hatenaBlog).html().contains(claim[2]), "\(claim[0])")
    }
    let cases = try ["cases", "documents"].map {
      try Corpus.bytes("hatena-blog/\($0).jsonl").split(separator: 0x0A).count
    }
    #expect(article.contains("\(cases.reduce(0, +)) cases"))
  }

  @Test func `show code that is tested here`() throws {
    let article = try Article("HatenaText/HatenaText.docc/MovingFromHatenaBlog.md")
    #expect(article.examples("swift").count == 1)
    #expect(try article.examples(notIn: #filePath).isEmpty)
    let source = Array("[http://a.b/:title]".utf8)
    #expect(
      String(decoding: entry(source, titles: ["http://a.b/": "A"]), as: UTF8.self)
        == "<p><a href=\"http://a.b/\" target=\"_blank\">A</a></p>\n")
  }
}
