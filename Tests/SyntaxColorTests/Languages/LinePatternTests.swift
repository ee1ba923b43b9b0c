import Testing

@testable import SyntaxColor

struct `A line pattern` {
  @Test(arguments: [
    ("func @(*) {$", "  func add(a, b) {", true), ("func @(*) {$", "func add(a, b) { x", false),
    ("^a", " a", false), ("a", "\t a", true), ("a b", "a  b", true), ("a b", "ab", false),
    ("a?b", "ab", true), ("a?b", "a \tb", true), ("@=", "x1=", true), ("@=", "1x=", false),
    ("~;$", "a.b/c-d;", true), ("~;$", "a b;", false), ("*ab*cd$", "xabab cd cd", true),
    ("*ab*cd$", "xabab cd ce", false), ("a$", "a  ", true), ("\\*a", "*a", true),
    ("\\*a", "xa", false), ("", "", true), ("*", "", true), ("@", "", false),
  ])
  func `begins a line as its signs say`(pattern: String, line: String, matches: Bool) {
    #expect(LinePattern(pattern).matches(Array(line.utf8)) == matches)
  }

  @Test func `has letters of either case when it ignores case`() {
    #expect(LinePattern("Create Table ", ignoringCase: true).matches(Array("CREATE table x".utf8)))
    #expect(!LinePattern("Create Table ").matches(Array("CREATE table x".utf8)))
  }
}
