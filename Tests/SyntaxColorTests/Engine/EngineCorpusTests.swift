import Testing

@testable import SyntaxColor

struct `The engine` {
  @Test(arguments: EngineCase.all)
  func `gives the spans that Vim gives`(example: EngineCase) throws {
    let library = SyntaxLibrary(files: example.files.mapValues { Array($0.utf8) })
    let highlighter = Highlighter(library: library)
    let result = try? highlighter.highlight(example.text, as: "zzcase")
    let spans = (result?.spans ?? []).map {
      EngineCase.Span(
        start: $0.range.lowerBound, end: $0.range.upperBound, group: $0.group.rawValue)
    }
    #expect(spans == example.spans, "\(example.rule)")
  }

  @Test func `has its corpus`() {
    #expect(EngineCase.all.count >= 536)
  }
}
