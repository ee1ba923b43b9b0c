import TestSupport
import Testing

struct `Code on several threads` {
  private let program = Program("hatena2html")

  /// Every diary of the corpus and every program for the definitions, as one document.
  private func document() throws -> [UInt8] {
    var source: [UInt8] = []
    for diary in try Diary.all() { source += diary.source + [0x0A] }
    for file in Corpus.files(under: "highlight", ending: "") where !file.hasSuffix(".spans") {
      let filetype = file.split(separator: "/").dropFirst().first ?? "?"
      guard let code = try? Corpus.bytes(file) else { continue }
      source += ">|\(filetype)|\n".utf8
      source += code + Array("\n||<\n".utf8)
    }
    return source
  }

  @Test func `comes out as on one`() throws {
    let document = try document()
    let runs = try ["1", "2", "5"].map { try program.run(["--jobs", $0], input: document) }
    #expect(runs[0].output.count > document.count)
    #expect(runs[1].output == runs[0].output)
    #expect(runs[2].output == runs[0].output)
  }

  @Test(arguments: ["0", "-1", "many", "100000"])
  func `takes a sensible number`(jobs: String) throws {
    #expect(try program.run(["--jobs=\(jobs)"]).status == 64)
  }
}
