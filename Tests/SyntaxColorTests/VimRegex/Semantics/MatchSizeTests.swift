import Testing

@testable import SyntaxColor

struct `The size of a match` {
  private func size(_ pattern: String) throws -> MatchSize {
    let parsed = try VimPatternParser.parse(Array(pattern.utf8), context: .standard(.match))
    return MatchSize(of: .group(parsed.alternation, number: nil))
  }

  @Test(arguments: [
    ("abc", 3, 3), (#"a\|bcd"#, 1, 3), ("ab*", 1, nil), (#"a\{2,4}"#, 2, 4), (#"\%[abc]"#, 0, 3),
    (#"\(ab\|c\)\{2}"#, 2, 4), (#"^a$"#, 1, 1), (#"\(abc\)\@=d"#, 1, 1), (#"ab\&..."#, 3, 3),
    (#"\(a*\)\@>"#, 0, nil), (#"\_s"#, 1, 1), ("", 0, 0), (#"a\{200}"#, 100, nil),
  ])
  func `is counted in characters`(pattern: String, least: Int, most: Int?) throws {
    let size = try size(pattern)
    #expect(size.least == least)
    #expect(size.most == most)
  }

  @Test func `is no number too great where counts nest`() throws {
    var pattern = "a"
    for _ in 0..<30 { pattern = #"\%("# + pattern + #"\)\{99}"# }
    #expect(try size(pattern).most == nil)
    #expect(try size(pattern).least > 0)
    let regex = try VimRegex(
      parsing: Array((#"\%("# + pattern + #"\)\@<=b"#).utf8), context: .standard(.match))
    let text = SourceBuffer(Array("ab".utf8))
    #expect(regex.search(text, line: 0, from: 0, in: RegexSession()) == nil)
  }
}
