import Testing

@testable import SyntaxColor

/// What Vim refuses, with the number it gives.
struct VimPatternParserTests {
  @Test(arguments: [
    (#"\(a"#, "E54"),
    (#"a\)"#, "E55"),
    (#"\%(a"#, "E53"),
    (#"\+"#, "E866"),
    (#"\%(*a\)"#, "E866"),
    (#"a**"#, "E871"),
    (#"a\=\+"#, "E871"),
    (#"\z1"#, "E67"),
    (#"\z(a\)"#, "E66"),
    (#"\(a\)\2"#, "E65"),
    (#"\(\1\)"#, "E65"),
    (#"a\{1"#, "E554"),
    (#"a\{x}"#, "E554"),
    (#"a\{,3"#, "E554"),
    (#"\%[]"#, "E70"),
    (#"\%[a"#, "E69"),
    (#"\%[a*]"#, "E866"),
    (#"\%[a\|b]"#, "E866"),
    (#"\zx"#, "E867"),
    (#"\z"#, "E867"),
    (#"\%x"#, "E678"),
    (#"\%"#, "E867"),
    (#"\%5"#, "E867"),
    (#"\_"#, "E865"),
    (#"\_1"#, "E877"),
    (#"\@="#, "E866"),
    (#"a\@x"#, "E869"),
    (#"a\@"#, "E869"),
    (#"a\@12<"#, "E869"),
    (#"\%#=3"#, "E864"),
    (#"~"#, "E33"),
    (#"\M\~"#, "E33"),
    (#"[b-a]"#, "E944"),
    (#"[\d300-\d200]"#, "E944"),
    (#"\zs*"#, "E888"),
    (#"\ze\+"#, "E888"),
    (#"\v("#, "E54"),
    (#"\v)"#, "E55"),
    (#"\v+"#, "E866"),
    (#"\v%("#, "E53"),
    (#"\%l"#, "E1273"),
    (#"\%."#, "E867"),
    (#"\(\)\(\)\(\)\(\)\(\)\(\)\(\)\(\)\(\)\(\)"#, "E872"),
    (#"\%d"#, "E678"),
  ])
  func `a malformed pattern is refused with Vim's number`(pattern: String, number: String) {
    let error = #expect(throws: PatternError.self) {
      try VimRegex(parsing: Array(pattern.utf8), context: .standard(.script))
    }
    #expect(error?.message.prefix { $0 != ":" } == number[...])
  }

  @Test func `nesting beyond the cap is refused, up to it is not`() throws {
    func nested(_ depth: Int) throws -> VimRegex {
      let text =
        String(repeating: #"\%("#, count: depth) + "a" + String(repeating: #"\)"#, count: depth)
      return try VimRegex(parsing: Array(text.utf8), context: .standard(.match))
    }
    let session = RegexSession()
    let text = SourceBuffer(Array("xa".utf8))
    let deepest = try nested(VimPatternParser.nestingLimit - 1)
    #expect(deepest.search(text, line: 0, from: 0, in: session)?.start == 1)
    #expect(throws: PatternError.self) { try nested(VimPatternParser.nestingLimit) }
    #expect(throws: PatternError.self) { try nested(100_000) }
  }

  @Test(arguments: [#"\z(a\)"#, #"\z1"#])
  func `external groups belong to regions`(pattern: String) {
    #expect(throws: PatternError.self) {
      try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    }
  }
}
