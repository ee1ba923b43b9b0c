import Testing

@testable import SyntaxColor

/// What takes too long is given up and counted.
struct RegexLimitTests {
  @Test(arguments: [
    #"\(\(a\|a\)*c\@=\)\@<=b"#, #"\(a\+\)\+\1\1x"#,
  ])
  func `a catastrophic pattern gives no match and counts`(pattern: String) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    let session = RegexSession()
    let text = SourceBuffer([UInt8](repeating: UInt8(ascii: "a"), count: 2000) + Array("bx1".utf8))
    #expect(regex.search(text, line: 0, from: 0, in: session) == nil)
    #expect(session.limitHits == 1)
    #expect(session.failures.isEmpty)
  }

  @Test(arguments: [
    (#"\(a\|a\)*x\>"#, nil), (#"\(a\|aa\)*b\>"#, nil), (#"\(a\|aa\)*bx"#, 0..<2002),
    (#"\%(\%(a\+\)*\)*bx"#, 0..<2002), (#"\%(a*b\=\)*y"#, nil),
    (#"\%(\_[^{]\+\|{\_[^}]*}\)*}"#, nil),
    (#"\(\(a\|aa\)\+c\)\@!\(a\|aa\)\{-}b"#, 0..<2001), (#"\%(\(a\|aa\)\+\)\@>bx"#, 0..<2002),
  ])
  func `a repeat within a repeat takes no longer than the text times the pattern`(
    pattern: String, expected: Range<Int>?
  ) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    let session = RegexSession()
    let text = SourceBuffer([UInt8](repeating: UInt8(ascii: "a"), count: 2000) + Array("bx1".utf8))
    let found = regex.search(text, line: 0, from: 0, in: session)
    #expect(found.map { $0.start..<$0.end } == expected)
    #expect(session.limitHits == 0)
  }

  @Test func `hitting limits makes them tighter`() {
    let budgets = [0, 4, 100, 1_000_000].map(SearchBudget.init(limitHits:))
    #expect(budgets[0].retriesPerSearch > budgets[1].retriesPerSearch)
    #expect(budgets[1].retries > budgets[2].retries)
    #expect(budgets[2].retries == budgets[3].retries)
    #expect(budgets[3].retriesPerSearch > 0)
  }

  static let long = 1 << 20

  @Test(arguments: [
    (#"b.*"#, 0..<(long + 1)), (#"ba*$"#, 0..<(long + 1)), (#"c"#, nil), (#"\<x"#, nil),
    (#"\%9c."#, 8..<9), (#"\%9v."#, 8..<9), (#"a\{3}$"#, (long - 2)..<(long + 1)),
  ])
  func `a line of a megabyte is searched to its end`(
    pattern: String, expected: Range<Int>?
  ) throws {
    let session = RegexSession()
    #expect(try search(pattern, in: session) == expected)
    #expect(session.limitHits == 0)
  }

  @Test(arguments: [#"a\+c"#, #"a.*\dc"#, #"\(b.*\)\@<=c\|d"#, #"\(b\<.*\)\@<=a$"#])
  func `a pattern that would read a long line again and again is given up`(
    pattern: String
  ) throws {
    let session = RegexSession()
    #expect(try search(pattern, in: session) == nil)
    #expect(session.limitHits <= 1)
  }

  private func search(_ pattern: String, in session: RegexSession) throws -> Range<Int>? {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    let line = [UInt8(ascii: "b")] + [UInt8](repeating: UInt8(ascii: "a"), count: Self.long)
    session.beginText(count: line.count)
    return regex.search(SourceBuffer(line), line: 0, from: 0, in: session)
      .map { $0.start..<$0.end }
  }

  @Test(arguments: [(10, 0), (40, 1)])
  func `look-behinds within each other have a depth limit`(depth: Int, limitHits: Int) throws {
    // Each is tried place by place because of the `\<` in it.
    let pattern =
      String(repeating: #"\(\<"#, count: depth) + "a"
      + String(repeating: #"\)\@<=b\="#, count: depth)
    let regex = try VimRegex(
      parsing: Array(#"\%("#.utf8) + Array(pattern.replacing("(", with: "%(").utf8)
        + Array(#"\)"#.utf8), context: .standard(.match))
    let session = RegexSession()
    _ = regex.search(
      SourceBuffer(Array("ab".utf8)), line: 0, from: 0, in: session)
    #expect(session.limitHits == limitHits)
  }

  @Test func `an empty string is searched`() throws {
    for (pattern, range) in [(#"\%>1v"#, nil), (#"^$"#, 0..<0), (#"\<"#, nil)] {
      let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.script))
      let subject = SourceBuffer(string: [])
      #expect(regex.firstMatch(in: subject, from: 0, session: RegexSession())?.range == range)
    }
  }
}
