import TestSupport
import Testing

struct `Every diary` {
  @Test func `is rendered as recorded`() throws {
    let program = Program("hatena2html")
    let files = Corpus.files(under: "diary", ending: ".hatena")
    #expect(files.count >= 8)
    for file in files {
      let run = try program.run(
        [
          "--time-zone", "Asia/Tokyo", "--base-uri", "http://d.example.jp/alice/", "--permalink",
          "http://d.example.jp/alice/20070831",
        ], input: try Corpus.bytes(file))
      let golden = String(file.dropLast(".hatena".count)) + ".html"
      #expect(try Golden.expected(golden, actual: run.output) == run.output, "\(file)")
    }
  }
}
