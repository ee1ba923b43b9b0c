import Testing

@testable import SyntaxColor

/// Patterns run as programs of our own.
struct `Direct programs` {
  private static func regex(_ pattern: String) -> VimRegex? {
    try? VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
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
}
