import Testing

@testable import SyntaxColor

/// There are several ways to find a match; each must find the same one.
struct `All matchers` {
  private static let contexts = [false, true].map {
    PatternContext(ignoresCase: $0, iskeyword: .standard, role: .match)
  }

  @Test(arguments: 0..<40)
  func `agree on patterns and texts drawn at random`(seed: UInt64) throws {
    var draws = PatternDraws(seed: seed)
    var compiled = 0
    for index in 0..<120 {
      let pattern = draws.pattern(depth: 2)
      let context = Self.contexts[index % 2]
      guard let regex = try? VimRegex(parsing: Array(pattern.utf8), context: context) else {
        continue
      }
      if regex.hasDirectProgram { compiled += 1 }
      for _ in 0..<3 {
        let source = draws.text()
        let search = MatcherComparison(regex, SourceBuffer(Array(source.utf8)))
        for difference in search.differences() {
          Issue.record("\(pattern) in \(source.debugDescription): \(difference)")
        }
      }
    }
    #expect(compiled > 30)
  }

  @Test(arguments: [
    #"\%(a\s\+\)\@3<=x"#, #"\%(\<a\s\{1,3}\)\@<=x"#, #"\%(a\%(é\|b\)*\)\@4<!x"#,
    #"\%(a\{,3}\)\@2<!x"#, #"\%(\%(b\|é\)\@<=a\+\)\@5<=x"#, #"\%(^\s*\)\@6<=x"#,
    #"\%(a\|ab\>\|é\{2}\)\@2<=."#, #"\%(é\+\)\@1<=x"#, #"\%(\s*$\)\@9<!\n"#,
  ])
  func `agree on what look-behinds find`(pattern: String) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    #expect(regex.hasDirectProgram)
    let source = "a x ax a  x\na   x éx éébx aax\n   x ab x aéabx a    \naaaax bax ééx xx\n\nx"
    #expect(MatcherComparison(regex, SourceBuffer(Array(source.utf8))).differences() == [])
  }
}

/// A search by each way there is, from each place of a text.
private struct MatcherComparison {
  private let regex: VimRegex
  private let text: SourceBuffer
  private let session = RegexSession()

  init(_ regex: VimRegex, _ text: SourceBuffer) {
    self.regex = regex
    self.text = text
  }

  /// Says where two ways differ.
  func differences() -> [String] {
    var differences: [String] = []
    for line in 0..<text.lineCount {
      for offset in text.lineStarts[line]...text.end(ofLine: line)
      where text.characterBoundary(from: offset) == offset {
        differences += self.differences(line, offset)
      }
    }
    return session.failures.isEmpty && session.limitHits == 0 ? differences : []
  }

  private func differences(_ line: Int, _ offset: Int) -> [String] {
    let found = regex.search(
      text, line: line, from: offset - text.lineStarts[line], in: session)
    var differences: [String] = []
    // An expression for more characters than the text has must find the same in it.
    let least = regex.isOneLine ? text.alphabet(ofLine: line) : text.alphabet
    for alphabet in Alphabet.allCases where alphabet >= least {
      let other = regex.searchWithOniguruma(
        text, line: line, from: offset, through: text.end(ofLine: line), alphabet, in: session)
      if other != found {
        differences.append("\(alphabet) from \(offset): \(describe(other)), not \(describe(found))")
      }
    }
    if let code = unsafe regex.directCode, least != .composing {
      let other = unsafe regex.searchRemembering(
        code, text, line, from: offset, through: text.end(ofLine: line), in: session)
      if other != found {
        differences.append(
          "remembering from \(offset): \(describe(other)), not \(describe(found))")
      }
    }
    // What is known of first bytes must not hide a match.
    let raw = rawMatch(line, offset, least)
    if raw != found.map({ $0.rawStart..<$0.rawEnd }) {
      differences.append("tried everywhere from \(offset): \(raw.map { "\($0)" } ?? "none")")
    }
    return differences
  }

  /// The match found where each place is tried.
  private func rawMatch(_ line: Int, _ offset: Int, _ alphabet: Alphabet) -> Range<Int>? {
    let lineEnd = text.end(ofLine: line)
    let first = regex.isOneLine ? text.lineStarts[line] : text.lineStarts[max(line - 1, 0)]
    let window = (regex.asksForFileStart ? 0 : first)..<(regex.isOneLine ? lineEnd + 1 : text.count)
    guard let compiled = regex.compiledPattern(for: alphabet, in: session),
      session.run(
        compiled, in: text, iskeyword: regex.context.iskeyword, window: window,
        starts: offset..<lineEnd, candidates: .all, leadingRun: nil, longest: nil) == .match
    else { return nil }
    return session.captures?.range(ofGroup: 0)
  }

  private func describe(_ match: VimMatch?) -> String {
    match.map { "\($0.start)..<\($0.end)" } ?? "none"
  }
}

extension VimRegex {
  /// Whether it is matched without Oniguruma.
  var hasDirectProgram: Bool { unsafe directCode != nil }
}
