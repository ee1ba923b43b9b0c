import Testing

@testable import SyntaxColor

/// Where collections end, as Vim's `matchstrpos()` showed.
struct `A collection` {
  @Test(arguments: [
    (#"[!-\]x]"#, "A", nil), (#"[!-\]x]"#, "Zx]", 0..<3), (#"[!-\]x]"#, "]x]", 0..<3),
    (#"[!-\^x]"#, "^", 0..<1), ("[!-[x]y]", "Ay]", 0..<3), ("[!-[]]y", "A]y", 0..<3),
    ("[[.a.]]b", "ab", 0..<2), ("[[=a=]]b", "ab", 0..<2), (#"[\]a]b"#, "]b", 0..<2),
  ])
  func `ends where Vim ends it`(pattern: String, line: String, expected: Range<Int>?) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    let match = regex.search(
      SourceBuffer(Array(line.utf8)), line: 0, from: 0, in: RegexSession())
    #expect(match.map { $0.start..<$0.end } == expected)
  }

  @Test(arguments: [
    ("a/b", 1), (#"a\/b/c"#, 4), ("[/]/c", 3), (#"[\]/]/c"#, 5), ("[^]/]/", 5),
    ("[[:alpha:]/]/", 12),
    (#"\V[/]"#, 3), (#"\V\[/]/"#, 6), (#"\V\v[/]/"#, 7), ("abc", 3), ("[/", 2), (#"a\"#, 2),
  ])
  func `hides the delimiter of a pattern`(pattern: String, end: Int) {
    let bytes = Array(pattern.utf8)[...]
    #expect(PatternDelimiter.end(in: bytes, from: 0, delimiter: UInt8(ascii: "/")) == end)
  }
}
