import SyntaxColor
import TestSupport
import Testing

struct `A highlighter shared by several threads` {
  @Test func `gives each what it would give alone`() async throws {
    let samples = try Corpus.files(under: "highlight", ending: "")
      .filter { !$0.hasSuffix(".spans") && $0.split(separator: "/").count == 3 }
      .prefix(24).map { ($0, try Corpus.bytes($0)) }
    #expect(samples.count == 24)
    let alone = samples.map { Highlighter().highlight($1, filetype: Self.filetype($0))?.spans }
    let shared = SharedHighlighter(library: SyntaxLibrary())
    let together = await withTaskGroup(of: (Int, [HighlightSpan]?).self) { group in
      for _ in 0..<3 {
        for (index, sample) in samples.enumerated() {
          group.addTask {
            (index, shared.highlight(sample.1, filetype: Self.filetype(sample.0))?.spans)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 3 * samples.count)
    for (index, spans) in together { #expect(spans == alone[index], "\(samples[index].0)") }
  }

  private static func filetype(_ path: String) -> String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? "?"
  }
}
