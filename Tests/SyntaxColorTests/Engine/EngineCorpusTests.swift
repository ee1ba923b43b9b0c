import Testing

@testable import SyntaxColor

struct `The engine` {
  @Test(arguments: EngineCase.of90)
  func `gives the spans that Vim 9 gave at first`(example: EngineCase) {
    #expect(example.found(by: .v90) == example.spans, "\(example.rule)")
  }

  @Test(arguments: EngineCase.of92)
  func `gives the spans that today's Vim gives`(example: EngineCase) {
    #expect(example.found(by: .current) == example.spans, "\(example.rule)")
  }

  @Test(arguments: EngineCase.of92.filter { $0.spans90 != nil })
  func `follows the version it is told`(example: EngineCase) {
    #expect(example.found(by: .v90) == example.spans90, "\(example.rule)")
  }

  @Test func `has its corpus`() {
    #expect(EngineCase.of90.count >= 786)
    #expect(EngineCase.of92.count >= 300)
  }
}

extension EngineCase {
  /// The spans found by the rules of a version.
  fileprivate func found(by version: VimVersion) -> [Span] {
    let library = SyntaxLibrary(files: files.mapValues { Array($0.utf8) }, version: version)
    let highlighter = Highlighter(library: library)
    let result = try? highlighter.highlight(text, as: .named(filetype ?? "zzcase"))
    return (result?.spans ?? []).map {
      Span(start: $0.range.lowerBound, end: $0.range.upperBound, group: $0.group.rawValue)
    }
  }
}
