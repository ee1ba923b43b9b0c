import HatenaText
import TestSupport
import Testing

struct `A text in another notation` {
  private func hints(_ source: String, _ dialect: Dialect = .textHatena) -> [Diagnostic] {
    Document(parsing: source, dialect).diagnostics.filter { $0.code == .otherNotation }
  }

  @Test(arguments: [
    ("a\nb\nこれは注((注です))。", 3, "a footnote"),
    ("that word((a note)) is", 1, "a footnote"),
    ("終わり。((注))", 1, "a footnote"),
    ("see ((one)) and\n((two))", 1, "a footnote"),
    ("-項目((注))", 1, "a footnote"),
    ("[:contents]\n*a", 1, "a list of contents"),
    ("\r\nあ\r\n====\r\nb", 3, "a read-more mark"),
    ("a\n=====\nb", 2, "a read-more mark"),
    (">https://e.com/>\na\n<<", 1, "a quote with its source"),
    (">https://e.com/:title=T>\na\n<<", 1, "a quote with its source"),
    ("a\n[https://e.com/:embed:cite]", 2, "an embedded page"),
    ("[https://e.com/:embed]", 1, "an embedded page"),
    ("[tweet https://e.com/]", 1, "an embedded page"),
    ("[f:id:alice:20250831192225j:plain]", 1, "a photo"),
  ])
  func `is told by one mark, and by what and where it is`(
    source: String, line: Int, name: String
  ) throws {
    let hint = try #require(hints(source).first)
    #expect(
      hint.message == "this looks like Hatena Blog's notation: line \(line) has \(name)")
    #expect(hint.severity == .note && hint.dialect == .hatenaBlog)
    #expect(hint.code.rawValue == "other-notation")
    #expect(hints(source).count == 1)
    #expect(Document(parsing: source).lineTable.position(of: hint.range.lowerBound).line == line)
    #expect(hints(source, .hatenaBlog).isEmpty, "there is nothing to say in its own")
  }

  @Test func `has the range of the mark`() throws {
    let source = "\u{FEFF}あ\r\n注((b))c((d))"
    let hint = try #require(hints(source).first)
    #expect(String(decoding: Array(source.utf8)[hint.range], as: UTF8.self) == "((b))")
  }

  @Test(arguments: [
    "see ((this)) here", "((x))", "f(((x)))", ")((x))(", "((x) y)", ">||\na((b))\n====\n||<",
    ">|perl|\n[:contents]\n||<", "a [:contents]", "===", "======", " ====", "[[word]]",
    "[https://e.com/:title=a]", "[f:id:alice:20250831192225j:image]", ">>\na\n<<", "::a",
    "https://e.com/:embed", "<!-- a\nb((c)) -->", "",
  ])
  func `is not told by less`(source: String) {
    #expect(hints(source).isEmpty)
  }

  private struct Case: Decodable { let input: String }

  @Test func `is never seen in the corpus of Text Hatena`() throws {
    for file in ["cases", "documents", "links"] {
      let cases: [Case] = try Corpus.jsonLines("notation/\(file).jsonl")
      #expect(cases.count > 200)
      for example in cases { #expect(hints(example.input).isEmpty, "\(example.input)") }
    }
  }

  private struct Text: Decodable { let dialect, input: String }

  @Test(arguments: Dialect.all)
  func `is told from the old one on twenty texts of each`(dialect: Dialect) throws {
    let texts: [Text] = try Corpus.jsonLines("dialects/texts.jsonl")
    let own = texts.filter { $0.dialect == dialect.name }
    #expect(own.count == 20)
    for text in own {
      let hints = hints(text.input)
      #expect(hints.count == (dialect == .hatenaBlog ? 1 : 0), "\(text.input)")
    }
  }

  @Test func `is seen in the diaries of today, and in no other`() throws {
    for diary in try Diary.all() {
      let hints = hints(String(decoding: diary.source, as: UTF8.self))
      #expect(hints.count == (diary.dialect == "hatena-blog" ? 1 : 0), "\(diary.name)")
    }
  }
}
