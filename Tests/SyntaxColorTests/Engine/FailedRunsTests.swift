import TestSupport
import Testing

@testable import SyntaxColor

struct `Where an item was found not to begin` {
  private func regex(_ pattern: String) throws -> VimRegex {
    try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
  }

  @Test(arguments: [
    (#"\s*="#, 0..<3), (#"\s\+="#, 0..<3), (#"  *="#, 0..<3), (#"="#, 0..<1),
    (#"\(\s*\)\1="#, 0..<1),
  ])
  func `it begins nowhere in the run either`(pattern: String, failed: Range<Int>) throws {
    let text = SourceBuffer(Array("   x\n   x\n".utf8))
    let line = TextLine(text, 0, serial: 7)
    var runs = FailedRuns([try regex(pattern)])
    #expect((0..<4).allSatisfy { !runs.contains($0, of: line, for: 0) })
    runs.note(0, at: 0, line, in: text)
    let isRun = failed.count > 1
    for column in 0..<4 {
      #expect(runs.contains(column, of: line, for: 0) == (isRun && failed.contains(column)))
      #expect(!runs.contains(column, of: TextLine(text, 1, serial: 8), for: 0))
    }
  }

  /// The matches of a pattern one behind the other, found by searching.
  private func matches(_ regex: VimRegex, _ text: SourceBuffer) -> [Range<Int>] {
    let session = RegexSession()
    var found: [Range<Int>] = []
    var from = 0
    while from < text.count - 1,
      let match = regex.search(text, line: 0, from: from, in: session), match.start < match.end
    {
      found.append(match.start..<match.end)
      from = match.end
    }
    return found
  }

  @Test(arguments: [
    #"\s*="#, #"\$\$\+x"#, #"\h\w*:"#, #"a\+\(x\|$\)"#, #"[ax]*\%(=\|\$\)"#, #"\w\+\>\s*="#,
  ])
  func `an engine finds what searching finds`(pattern: String) throws {
    let library = SyntaxLibrary(files: [
      "syntax/runs.vim": Array("syn match A /\(pattern)/\nhi link A Type\n".utf8)
    ])
    let regex = try regex(pattern)
    let highlighter = Highlighter(library: library)
    var random = SeededGenerator(seed: 11)
    let pieces = [" ", "  ", "$", "$$$", "a", "aaa", "x", "=", ":", "ab:"].map { Array($0.utf8) }
    var count = 0
    for _ in 0..<300 {
      let code = random.text(of: pieces, count: 24)
      let expected = matches(regex, SourceBuffer(code))
      let spans = try highlighter.highlight(code, as: "runs").spans.map(\.range)
      // Matches that touch are one span.
      let joined = expected.reduce(into: [Range<Int>]()) { joined, range in
        if let last = joined.last, last.upperBound == range.lowerBound {
          joined[joined.count - 1] = last.lowerBound..<range.upperBound
        } else {
          joined.append(range)
        }
      }
      #expect(spans == joined, "\(String(decoding: code, as: UTF8.self).debugDescription)")
      count += expected.count
    }
    #expect(count > 20)
  }
}
