import Testing

@testable import SyntaxColor

/// Which characters an atom stands for.
struct `The characters of an atom` {
  private func characters(
    _ pattern: String, ignoringCase: Bool = false, role: PatternRole = .match
  ) throws -> ScalarSet? {
    let context = PatternContext(ignoresCase: ignoringCase, iskeyword: .standard, role: role)
    let parsed = try VimPatternParser.parse(Array(pattern.utf8), context: context)
    let atom = try #require(parsed.alternation.pieces?.first?.atom)
    return CharacterRules(ignoresCase: parsed.ignoresCase, role: role).characters(of: atom)
  }

  private func set(_ text: String) -> ScalarSet {
    ScalarSet(text.unicodeScalars.map { $0.value...$0.value })
  }

  // MARK: Case

  @Test(arguments: [
    ("a", "aA"), ("é", "éÉ"), ("1", "1"), ("k", "kK\u{212A}"), ("σ", "σςΣ"), ("[a-c]", "abcABC"),
    (#"\l"#, "abcdefghijklmnopqrstuvwxyz"), ("[[:digit:]x]", "0123456789xX"), (#"a\C"#, "a"),
  ])
  func `have all cases where it is ignored, but those of a named class`(
    pattern: String, expected: String
  ) throws {
    #expect(try characters(pattern, ignoringCase: true) == set(expected))
  }

  @Test(arguments: ["a", "é", "[a-c]", #"\l"#, ".", #"\k"#, "[^k]", "[^[:upper:]]"])
  func `with case are among those without`(pattern: String) throws {
    let exact = try #require(try characters(pattern))
    let folded = try #require(try characters(pattern, ignoringCase: true))
    let isNegated = pattern.hasPrefix("[^")
    let rest = isNegated ? folded.subtracting(exact) : exact.subtracting(folded)
    #expect(rest.isEmpty)
  }

  // MARK: Literals

  @Test(arguments: [#"\%ud800"#, #"\%Uffffff"#])
  func `are none where the number is no character's`(pattern: String) throws {
    #expect(try characters(pattern)?.isEmpty == true)
  }

  @Test(arguments: ["^", #"\(a\)"#, #"\zs"#, #"\%[a]"#])
  func `are not told of what may match none or several`(pattern: String) throws {
    #expect(try characters(pattern) == nil)
  }

  // MARK: NUL

  @Test(arguments: [
    (#"\%d10"#, true, false), (#"\%d0"#, true, false), (#"\n"#, false, true),
    (#"[\x0a]"#, true, false), ("[[:space:]]", true, false), (#"[^\d10]"#, false, false),
    (#"[^\d9-\d11]"#, false, false), (#"\s"#, false, false), (#"\_s"#, false, true),
    (".", true, false), (#"\_."#, true, true), ("[^x]", true, false), (#"[x\n]"#, false, true),
    (#"[^x\n]"#, true, false), (#"\D"#, true, false),
  ])
  func `in a text have a NUL for a line end that is named by its number`(
    pattern: String, nul: Bool, lineEnd: Bool
  ) throws {
    let set = try #require(try characters(pattern))
    #expect(set.contains(0) == nul)
    #expect(set.contains(0x0A) == lineEnd)
  }

  @Test(arguments: [
    (#"\%d10"#, true), (#"\n"#, true), ("[[:space:]]", true), (#"[^\d10]"#, false), (".", true),
    (#"\s"#, false), ("[^x]", true),
  ])
  func `in one string of a script have the line end itself`(
    pattern: String, lineEnd: Bool
  ) throws {
    #expect(try characters(pattern, role: .script)?.contains(0x0A) == lineEnd)
  }

  /// The column in `a`, NUL, `b`, as Vim's `searchpos()` answered.
  @Test(arguments: [
    ("[[:space:]]", 1), ("[[:cntrl:]]", 1), (#"\s"#, nil), (#"\n"#, 3), (#"a[\x0a]b"#, 0),
    (#"a\%d10b"#, 0), (#"a[^\d10]b"#, nil), (#"a[^\n]b"#, 0), (#"a\Db"#, 0), (#"a\_sb"#, nil),
    (#"[\d10]"#, 1), ("[[:space:]]b", 1), (#"a[^\d9-\d11]b"#, nil), (#"a[\n]b"#, nil),
  ])
  func `are found in a text as in Vim`(pattern: String, expected: Int?) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    let text = SourceBuffer(Array("a\0b\n".utf8))
    #expect(regex.search(text, line: 0, from: 0, in: RegexSession())?.start == expected)
  }
}
