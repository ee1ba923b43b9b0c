import HatenaPage
import TestSupport
import Testing

struct `Every diary` {
  private let program = Program("hatena2html")
  private let diaries: [Diary]

  init() throws { diaries = try Diary.all() }

  private func expectGolden(_ name: String, _ diary: Diary, _ options: [String]) throws {
    let run = try program.run(
      ["--dialect", diary.dialect, "--time-zone", "Asia/Tokyo"] + options, input: diary.source)
    #expect(run.errors.isEmpty)
    #expect(try Golden.expected(name, actual: run.output) == run.output, "\(name)")
  }

  @Test func `is rendered as recorded`() throws {
    let dialects = Dictionary(grouping: diaries, by: \.dialect)
    #expect(dialects.mapValues(\.count) == ["text-hatena": 9, "hatena-blog": 6])
    for diary in diaries {
      try expectGolden(
        diary.name + ".html", diary,
        [
          "--base-uri", "http://d.example.jp/alice/", "--permalink",
          "http://d.example.jp/alice/20070831",
        ])
    }
  }

  @Test func `of today is a page as recorded, with the sheet as recorded`() throws {
    for diary in diaries where diary.dialect == "hatena-blog" {
      try expectGolden(
        diary.name + ".page.html", diary, ["--standalone", "--css-url", "../style.css"])
    }
    let sheet = Array(Stylesheet.css(for: .hatena).utf8)
    #expect(try Golden.expected("diary/style.css", actual: sheet) == sheet)
  }

  @Test func `of today is long, and reads otherwise in the other dialect`() throws {
    for diary in diaries where diary.dialect == "hatena-blog" {
      #expect(diary.source.split(separator: 0x0A, omittingEmptySubsequences: false).count > 150)
      let other = try program.run([], input: diary.source)
      #expect(other.text.contains("))"), "\(diary.name)")
      #expect(!other.text.contains("class=\"footnote\""), "\(diary.name)")
    }
  }
}
