import SyntaxColor
import TestSupport
import Testing

struct `A highlighter` {
  @Test func `takes strings and bytes`() throws {
    let highlighter = Highlighter()
    let text = try highlighter.highlight("my $x;", as: "perl")
    let bytes = Array("-my $x;-".utf8)
    #expect(text == (try highlighter.highlight(bytes.dropFirst().dropLast(), as: "perl")))
    #expect(text == (try highlighter.highlight(Array("my $x;".utf8), as: .named("Perl5"))))
    #expect(text == (try highlighter.highlight("my $x;", as: "pl")))
  }

  @Test func `looks at the code where it is asked to`() throws {
    let code = try Highlighter().highlight("#!/bin/sh\necho a\n", as: .detected)
    #expect(code.filetype == "sh")
    #expect(throws: HighlightError.undetectedLanguage) {
      try Highlighter().highlight("hello\n", as: .detected)
    }
  }

  @Test func `says which language it does not know`() {
    #expect(throws: HighlightError.unknownLanguage("klingon")) {
      try Highlighter().highlight("x", as: "klingon")
    }
    #expect(throws: HighlightError.unknownLanguage("?")) {
      try Highlighter().highlight("#!/bin/sh\n", as: "?")
    }
  }

  @Test func `says which part of a text was too much work`() throws {
    var limits = HighlightLimits()
    limits.steps = 1_000_000
    let code = String(repeating: "my $x = 'a'; # b\n", count: 60_000)
    let result = try Highlighter(limits: limits).highlight(code, as: "perl")
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.code == .workLimit)
    #expect(diagnostic.range?.upperBound == result.code.count)
    #expect((diagnostic.range?.lowerBound ?? 0) >= (result.spans.last?.range.upperBound ?? 1))
  }

  @Test func `gives each of several threads what it would give alone`() async throws {
    let samples = try Corpus.files(under: "highlight", ending: "")
      .filter { !$0.hasSuffix(".spans") && $0.split(separator: "/").count == 3 }
      .prefix(24).map { ($0, try Corpus.bytes($0)) }
    #expect(samples.count == 24)
    let alone = samples.map { try? Highlighter().highlight($1, as: Self.language($0)).spans }
    let shared = Highlighter(library: SyntaxLibrary())
    let together = await withTaskGroup(of: (Int, [HighlightSpan]?).self) { group in
      for _ in 0..<3 {
        for (index, sample) in samples.enumerated() {
          group.addTask {
            (index, try? shared.highlight(sample.1, as: Self.language(sample.0)).spans)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 3 * samples.count)
    for (index, spans) in together { #expect(spans == alone[index], "\(samples[index].0)") }
  }

  private static func language(_ path: String) -> LanguageChoice {
    path.split(separator: "/").dropFirst().first.map { .named(String($0)) } ?? .detected
  }
}
