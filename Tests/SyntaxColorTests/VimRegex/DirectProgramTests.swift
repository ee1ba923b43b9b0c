import Testing

@testable import SyntaxColor

/// Patterns run as programs of our own give what Oniguruma gives.
struct DirectProgramTests {
  private static func regex(_ pattern: String) -> VimRegex? {
    let context = PatternContext(ignoresCase: false, iskeyword: .standard, role: .match)
    return try? VimRegex(parsing: Array(pattern.utf8), context: context)
  }

  /// The matches found from each column of each line, without and with Oniguruma.
  private static func matches(
    _ regex: VimRegex, _ text: SourceBuffer
  ) -> (direct: [VimMatch?], oniguruma: [VimMatch?]) {
    let session = RegexSession()
    var direct: [VimMatch?] = []
    var oniguruma: [VimMatch?] = []
    for line in 0..<text.lineCount {
      let alphabet = regex.isOneLine ? text.alphabet(ofLine: line) : text.alphabet
      for offset in text.lineStarts[line]...text.end(ofLine: line) {
        let start = text.characterBoundary(from: offset)
        let column = start - text.lineStarts[line]
        direct.append(regex.search(text, line: line, from: column, in: session))
        oniguruma.append(
          regex.searchWithOniguruma(
            text, line: line, from: start, through: text.end(ofLine: line), alphabet,
            in: session))
      }
    }
    return session.failures.isEmpty ? (direct, oniguruma) : ([], [])
  }

  @Test(arguments: 0..<40)
  func `give what Oniguruma gives for patterns and texts drawn at random`(seed: UInt64) throws {
    var draws = PatternDraws(seed: seed)
    var compiled = 0
    for _ in 0..<120 {
      let pattern = draws.pattern(depth: 2)
      guard let regex = Self.regex(pattern), regex.hasDirectProgram else { continue }
      compiled += 1
      for _ in 0..<4 {
        let source = draws.text()
        let (direct, oniguruma) = Self.matches(regex, SourceBuffer(Array(source.utf8)))
        #expect(direct == oniguruma, "\(pattern) in \(source.debugDescription)")
      }
    }
    #expect(compiled > 30)
  }

  @Test(arguments: [
    #"\<\h\w*\ze\s*("#, #"\d\+\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\="#, #"\\\(["\\nrt]\|\o\{1,3}\)"#,
    #"^\s*#\s*\%(if\|else\|endif\)\>"#, #""[^"]*""#, #"\%(^\|[^\\]\)\@<="#, #"//.\{-}$"#,
    #"\k\+\n\s\+="#, #"\%(foo\|bar\|baz\)\>"#, #"[^[:space:]]\+\>"#, #"\%[end]\>"#,
    #"\%(\<def\s\+\)\@9<=\h\w*"#, #"\%(a\|bc\>\)\@<!x"#,
  ])
  func `are made for the patterns of syntax files`(pattern: String) {
    #expect(Self.regex(pattern)?.hasDirectProgram == true)
  }

  @Test func `are made for the starts and filled-in ends of regions`() throws {
    let start = try VimRegex(
      parsing: Array(#"<<\z(\h\w*\)"#.utf8), context: .standard(.regionStart))
    let end = try VimRegex(parsing: Array(#"^\z1$"#.utf8), context: .standard(.regionEnd))
    #expect(start.hasDirectProgram && !end.hasDirectProgram)
    #expect(end.filled(with: ExternalMatch(texts: [Array("END".utf8)])).hasDirectProgram)
  }

  @Test(arguments: [
    #"\(a\)\1"#, #"\(a*\)*"#, #"\(x\+\)\@<=b"#, #"\%5cx"#, #"\%(a\zs\)*"#, #"a\{200}"#,
  ])
  func `are not made where Oniguruma is needed`(pattern: String) throws {
    let regex = try #require(Self.regex(pattern))
    #expect(!regex.hasDirectProgram)
  }

  @Test(arguments: [
    #"\%(a\s\+\)\@3<=x"#, #"\%(\<a\s\{1,3}\)\@<=x"#, #"\%(a\%(é\|b\)*\)\@4<!x"#,
    #"\%(a\{,3}\)\@2<!x"#,
    #"\%(\%(b\|é\)\@<=a\+\)\@5<=x"#, #"\%(^\s*\)\@6<=x"#, #"\%(a\|ab\>\|é\{2}\)\@2<=."#,
    #"\%(é\+\)\@1<=x"#, #"\%(\s*$\)\@9<!\n"#,
  ])
  func `look behind from each place before`(pattern: String) throws {
    let regex = try #require(Self.regex(pattern))
    #expect(regex.hasDirectProgram)
    let source = "a x ax a  x\na   x éx éébx aax\n   x ab x aéabx a    \naaaax bax ééx xx\n\nx"
    let (direct, oniguruma) = Self.matches(regex, SourceBuffer(Array(source.utf8)))
    #expect(!direct.isEmpty && direct == oniguruma)
  }

  @Test func `leave a match that takes too much work to Oniguruma`() throws {
    let regex = try #require(Self.regex(#"\%(a\|aa\)\+\%(a\|aa\)\+c"#))
    #expect(regex.hasDirectProgram)
    let text = SourceBuffer(Array(String(repeating: "a", count: 60).utf8))
    let session = RegexSession()
    #expect(regex.search(text, line: 0, from: 0, in: session) == nil)
    #expect(session.limitHits > 0)
  }
}

extension VimRegex {
  /// Whether it is matched without Oniguruma.
  fileprivate var hasDirectProgram: Bool { unsafe directCode != nil }
}
