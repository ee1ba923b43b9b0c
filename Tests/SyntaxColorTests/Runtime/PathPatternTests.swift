import Testing

@testable import SyntaxColor

struct `A path pattern` {
  @Test(arguments: [
    ("syntax/*.vim", "syntax/c.vim", true), ("syntax/*.vim", "syntax/a/c.vim", false),
    ("syntax/**.vim", "syntax/a/c.vim", true), ("syntax/?.vim", "syntax/c.vim", true),
    ("syntax/?.vim", "syntax/cc.vim", false), ("a", "a", true), ("a", "ab", false), ("", "", true),
    ("*", "", true), ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false),
  ])
  func `matches whole paths`(pattern: String, path: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(path) == matches)
  }

  @Test func `of many stars does not try all ways`() {
    let pattern = PathPattern(String(repeating: "*a", count: 200))
    #expect(!pattern.matches(String(repeating: "a", count: 5000) + "b"))
  }
}
