import Foundation
import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

// The example of README.md, word for word.

private func answers(_ source: String) throws -> [String] {
  var options = HTMLOptions()
  options.highlighter = Highlighter()
  let entry = Document(parsing: source, .hatenaBlog)
  let html = entry.html(options)
  let notes = entry.footnotes.map(\.text)
  let comment = Document(parsing: source).html(.untrusted)  // text by somebody you don't know
  let code = try Highlighter().highlight("my $x = 1;", as: "perl").html()
  return [html, comment, code] + notes
}

struct `README.md` {
  private let english: Article
  private let japanese: Article

  init() throws {
    english = try Article("../README.md")
    japanese = try Article("../README.ja.md")
  }

  /// The files it links to, but for the other language's.
  private func links(of article: Article) -> [String] {
    article.matches(of: /\]\(([^):]+)\)/).filter { !$0.hasPrefix("README") }
  }

  @Test func `shows first what the program and the library do`() throws {
    let source = try #require(english.examples("").first)
    let html = try #require(english.examples("html").first)
    #expect(source.contains("[:contents]") && source.contains("(("))
    let run = try Program("hatena2html").run(
      ["--dialect", "hatena-blog"], input: Array(source.utf8))
    #expect(run.text + "\n" == html)
    #expect(try answers(source)[0] + "\n" == html)
  }

  @Test func `has code that is tested here`() throws {
    #expect(english.examples("swift").count == 1)
    #expect(try english.examples(notIn: #filePath).isEmpty)
    let answers = try answers("a((note))<script>")
    #expect(!answers[1].contains("<script"))
    #expect(answers[2].contains("synStatement"))
    #expect(answers[3...] == ["note"])
  }

  @Test func `has pages that are made by the commands shown`() throws {
    let folder = try Folder()
    try folder.write("*日記\n本文\n", to: "diary.txt")
    try folder.write("my $x = 1;\n", to: "script.pl")
    let script = try #require(english.examples("sh").first { $0.contains("--theme gruvbox") })
    let programs = Program.url(of: "hatena2html").deletingLastPathComponent().path
    let run = try Program.shell.run(
      ["-euc", "cd \"$FOLDER\"\nPATH=\"$PROGRAMS:$PATH\"\n\(script)"],
      environment: ["FOLDER": folder.path, "PROGRAMS": programs])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text("diary.html").contains("<h3>"))
    #expect(try folder.text("script.html").contains("synStatement"))
  }

  @Test func `fits its screen, and links to what is there`() throws {
    for article in [english, japanese] {
      #expect(article.lines.dropLast().count <= 120)
      #expect(links(of: article).count > 15)
      for link in links(of: article) {
        let path = Corpus.repository.appending(path: link).path
        #expect(FileManager.default.fileExists(atPath: path), "\(link)")
      }
    }
  }

  @Test func `says the same in Japanese, with the same examples`() throws {
    #expect(english.contains("](README.ja.md)") && japanese.contains("](README.md)"))
    #expect(english.blocks.count == 7)
    #expect(japanese.blocks.map(withoutComments) == english.blocks.map(withoutComments))
    #expect(links(of: japanese) == links(of: english))
    #expect(japanese.matches(of: ##/\n(#+) /##) == english.matches(of: ##/\n(#+) /##))
  }

  /// A block with the comments left out, which each language has in its own words.
  private func withoutComments(_ block: String) -> String {
    block.split(separator: "\n").map { line in
      String(line.replacing(##/ +(#|//) .*$/##, with: ""))
    }.joined(separator: "\n")
  }
}
