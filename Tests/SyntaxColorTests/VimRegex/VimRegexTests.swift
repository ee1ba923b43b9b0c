import Bytes
import Testing

@testable import SyntaxColor

/// Where patterns match, as Vim's `matchstrpos()` answered.
struct VimRegexTests {
  static let recorded: [(String, String, Range<Int>?)] = [
    (#"ab*c"#, #"xabbc"#, 1..<5),
    (#"a.*b"#, #"xaabab a"#, 1..<6),
    (#"a.\{-}b"#, #"aab ab"#, 0..<3),
    (#"a\{-1,2}"#, #"aaa"#, 0..<1),
    (#"a\{2,3}"#, #"a aa aaa aaaaa"#, 2..<4),
    (#"xa\{3,1}y"#, #"xay xaaay"#, 0..<3),
    (#"a\{,2}b"#, #"aaab"#, 1..<4),
    (#"ab\=c"#, #"ac abc"#, 0..<2),
    (#"a\{-}b"#, #"aab"#, 0..<3),
    (#"*a"#, #"b*a"#, 1..<3),
    (#"^*a"#, #"*a"#, 0..<2),
    (#"\(*a\)"#, #"*a"#, 0..<2),
    (#"a\|ab"#, #"ab"#, 0..<1),
    (#".*bar\&foo.*"#, #"foobar fobar"#, 0..<12),
    (#"\(.\)\1"#, #"abba aab"#, 1..<3),
    (#"\(a\)\=b\1c"#, #"bc abac"#, 0..<2),
    (#"a\(b\)\@="#, #"ac ab"#, 3..<4),
    (#"a\(b\)\@!"#, #"ab ac"#, 3..<4),
    (#"\(a\)\@<=b"#, #"cb ab"#, 4..<5),
    (#"\(a\)\@<!b"#, #"ab cb"#, 4..<5),
    (#"\(x.*\)\@<=b"#, #"b xab"#, 4..<5),
    (#"\(ab\)\@1<=c"#, #"abc"#, nil),
    (#"\(ab\)\@2<=c"#, #"abc"#, 2..<3),
    (#"\(\<foo\>\s*\)\@<=bar"#, #"xfoo bar foo bar"#, 13..<16),
    (#"\(\(x\)\@<!a\)\@<=b"#, #"xab ab"#, 5..<6),
    (#"\(a\(b\)\@=\)\@<=."#, #"ac ab"#, 4..<5),
    (#"\(a*\)\@>a"#, #"aaa"#, nil),
    (#"\(a*\)\@>b"#, #"aaab"#, 0..<4),
    (#"fu\%[nction]\>"#, #"f functional func"#, 13..<17),
    (#"r\%[[eo]ad]\>"#, #"rx read"#, 3..<7),
    (#"\<b"#, #"ab _b b"#, 6..<7),
    (#"b\>"#, #"ba b_ b"#, 6..<7),
    (#"\(^\|,\)\=foo"#, #"a foo"#, 2..<5),
    (#"x\(\<\|-\)*y"#, #"x--y"#, 0..<4),
    (#"\(a\@=\|b\)\{2}a"#, #"bba"#, 0..<3),
    (#"\(a\@=\|b\)*"#, #"ba"#, 0..<1),
    (#"\(x\|\(y\|$\)\)\+"#, #"aab"#, 3..<3),
    (#"\(\(^\|;\)\s*\)\{2,}x"#, #";; ;x"#, 0..<5),
    (#"\(\(b\)\@<!\|c\)\=a"#, #"ba ca"#, 1..<2),
    (#"a^b"#, #"a^b"#, 0..<3),
    (#"a$b"#, #"a$b"#, 0..<3),
    (#"b\_$"#, #"b b"#, 2..<3),
    (#"[^a ]"#, #"a b"#, 2..<3),
    (#"[]x]"#, #"a]"#, 1..<2),
    (#"[^]x]"#, #"]x-"#, 2..<3),
    (#"[a-]"#, #"b-"#, 1..<2),
    (#"[\]\\]"#, #"a\"#, 1..<2),
    (#"[\w]"#, #"a\w"#, 1..<2),
    (#"[a"#, #"x[a"#, 1..<3),
    (#"[[]"#, #"a["#, 1..<2),
    (#"[\x41-\x43]"#, #"xB"#, 1..<2),
    (#"[\d65]"#, #"BA"#, 1..<2),
    (#"[\u3042-\u3044]"#, #"xいう"#, 1..<4),
    (#"[[:alpha:]]"#, #"1éa"#, 3..<4),
    (#"[[:upper:]]"#, #"aÉ"#, 1..<3),
    (#"[[:foo:]]"#, #":]"#, 0..<2),
    (#"[[=e=]]"#, #"xé"#, 1..<3),
    (#"[[.a.]b]"#, #"ba"#, 1..<2),
    (#"[!--]"#, #",-"#, 1..<2),
    (#"\s\+"#, #"a  b"#, 1..<3),
    (#"\S\+"#, #" ab c"#, 1..<3),
    (#"\D"#, #"1a"#, 1..<2),
    (#"\W"#, #"aé"#, 1..<3),
    (#"\h"#, #"1_"#, 1..<2),
    (#"\i\+"#, #"-é1-"#, 1..<4),
    (#"\k\+"#, #"-日1-"#, 1..<5),
    (#"\K\+"#, #"1é1"#, 1..<3),
    (#"\f\+"#, #";a/b;"#, 1..<4),
    (#"\%d97"#, #"ba"#, 1..<2),
    (#"\%u3042"#, #"aあ"#, 1..<4),
    (#"\%o101"#, #"xA"#, 1..<2),
    (#"\v(a|b)+c{2}"#, #"xabacc"#, 1..<6),
    (#"\v<a>"#, #"ab a"#, 3..<4),
    (#"\v^a$"#, #"a"#, 0..<1),
    (#"\va(b)@="#, #"ac ab"#, 3..<4),
    (#"\Va.b*c"#, #"aXbbc a.b*c"#, 6..<11),
    (#"\Ma.b*c"#, #"aXbc a.b*c"#, 5..<10),
    (#"\v(a)\m(b)"#, #"a(b)"#, 0..<4),
    (#"AB\cCD"#, #"abcd"#, 0..<4),
    (#"ab\Ccd"#, #"ABCD abcd"#, 5..<9),
    (#"\c[a-c]\l"#, #"AB Ab"#, 3..<5),
    (#"\c\u"#, #"a A"#, 2..<3),
    (#"\cé"#, #"É"#, 0..<2),
    (#"\c\(a\)\1"#, #"aA"#, 0..<2),
    (#"a\zsb\zsc"#, #"abc"#, 2..<3),
    (#"\(a\zs\|b\)c"#, #"ac"#, 1..<2),
    (#"a\(\zeb\|c\)"#, #"ab"#, 0..<1),
    (#"\(x\)\@<=a\zsb"#, #"ab xab"#, 5..<6),
    (#"\%3ca"#, #"aaaa"#, 2..<3),
    (#"\%>2ca"#, #"aaaa"#, 2..<3),
    (#"\%<3ca\+"#, #"aaaa"#, 0..<4),
    (#"\%5va"#, #"日本a"#, 6..<7),
    (#"\%#a"#, #"a"#, nil),
    (#"\<本\|語\>"#, #"日本語 本"#, 6..<9),
    (#"\<カ"#, #"あカ"#, 3..<6),
    (#"\<T"#, #"あT"#, 3..<4),
    (#"字\>"#, #"漢字a"#, 3..<6),
    (#"a\{0}b"#, #"ab"#, 1..<2),
    (#"\%[ab]\{-1,}c"#, #"abc"#, 0..<3),
    (#"\~"#, #"a~"#, 1..<2),
    (#"a\\"#, #"xa\"#, 1..<3),
    (#"a\|\%[b]"#, #"b"#, 0..<1),
    (#"\%(^\|[^.]\)a"#, #".a ba"#, 3..<5),
    (#"か"#, #"か゛がか"#, 0..<3),
  ]

  @Test(arguments: recorded)
  func `a pattern matches where Vim says`(
    pattern: String, line: String, expected: Range<Int>?
  ) throws {
    #expect(try match(pattern, line) == expected)
  }

  @Test(arguments: recorded)
  func `a pattern matches in a string of a script where Vim says`(
    pattern: String, line: String, expected: Range<Int>?
  ) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.script))
    let subject = SourceBuffer(string: Array(line.utf8))
    #expect(regex.firstMatch(in: subject, from: 0, session: RegexSession())?.range == expected)
  }

  static let acrossLines: [(String, String, Range<Int>?)] = [
    (#"a\nb"#, "xa\nb\n", 1..<4), (#"a\_s*b"#, "a \n\n b", 0..<6), (#"a[\n]b"#, "a\nb", 0..<3),
    (#"a[^x]b"#, "a\nb", nil), (#"a\_[^x]b"#, "a\nb", 0..<3), (#"a\_.\{-}c"#, "a\nb\nc", 0..<5),
    (#"b\n"#, "b", 0..<2), (#"a$"#, "aa\na", 1..<2), (#"a\n^b"#, "a\nb", 0..<3),
    (#"a\(\nb\)\@="#, "a\nb", 0..<1), (#"a\%$"#, "a", 0..<1), (#"a\%$"#, "a\na", nil),
    (#"\%^a"#, "a", 0..<1), (#"\_s*b"#, "  \n\nb", 0..<5), (#"x\=\na"#, "b\na", 1..<3),
    (#"\%1la"#, "a", 0..<1), (#"\%2la"#, "a", nil),
  ]

  @Test(arguments: acrossLines)
  func `a pattern sees the lines behind its own`(
    pattern: String, text: String, expected: Range<Int>?
  ) throws {
    #expect(try match(pattern, text) == expected)
  }

  @Test(arguments: [#"[\Uffffffff]"#, #"\%Uffffff"#, #"\%ud800"#])
  func `what is no character matches nothing`(pattern: String) throws {
    #expect(try match(pattern, "a日\u{10FFFF}") == nil)
  }

  @Test func `a look-behind sees the line before and no more`() throws {
    let text = SourceBuffer(Array("a\nb\nc\n".utf8))
    let session = RegexSession()
    func start(_ pattern: String) throws -> Int? {
      try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
        .search(text, line: 2, from: 0, in: session)?.start
    }
    #expect(try start(#"\(b\n\)\@<=c"#) == 4)
    #expect(try start(#"\(a\nb\n\)\@<=c"#) == nil)
    #expect(try start(#"\(^\)\@<=c"#) == 4)
  }

  @Test func `a match may start at the line end but not behind it`() throws {
    let text = SourceBuffer(Array("ab\nab\n".utf8))
    let regex = try VimRegex(parsing: Array("$".utf8), context: .standard(.match))
    let session = RegexSession()
    #expect(regex.search(text, line: 0, from: 2, in: session)?.start == 2)
    #expect(regex.search(text, line: 0, from: 3, in: session) == nil)
  }

  @Test func `the texts of external groups are filled in literally`() throws {
    let text = SourceBuffer(Array("<.* x .y .* z\n".utf8))
    let session = RegexSession()
    let start = try VimRegex(
      parsing: Array(#"<\z(\S*\)"#.utf8), context: .standard(.regionStart))
    let end = try VimRegex(parsing: Array(#"\z1 z"#.utf8), context: .standard(.regionEnd))
    #expect(start.definesExternals)
    #expect(end.externalReferences == [1])
    let found = try #require(start.search(text, line: 0, from: 0, in: session))
    #expect(found.end == 3)
    let externals = try #require(start.externals(of: found, in: text, line: 0, session: session))
    #expect(externals.texts.first == Array(".*".utf8))
    let match = end.filled(with: externals).search(text, line: 0, from: 3, in: session)
    #expect(match.map { $0.start..<$0.end } == 9..<13)
    #expect(end.search(text, line: 0, from: 3, in: session)?.start == 11)
  }

  @Test func `sub-matches are given by Vim's numbers`() throws {
    let regex = try VimRegex(
      parsing: Array(#"\(a\)\%(b\)\(x\)\=\(c\)"#.utf8), context: .standard(.script))
    let match = regex.firstMatch(
      in: SourceBuffer(string: Array("abc".utf8)), from: 0, session: RegexSession())
    #expect(match?.groups.prefix(4) == [0..<3, 0..<1, nil, 2..<3])
  }

  @Test func `another iskeyword changes words and nothing else`() throws {
    var context = PatternContext.standard(.match)
    let edge = try VimRegex(parsing: Array(#"\<b"#.utf8), context: context)
    context.iskeyword = try Iskeyword(option: Array("@,-".utf8))
    let text = SourceBuffer(Array("a-b\n".utf8))
    let session = RegexSession()
    #expect(edge.search(text, line: 0, from: 0, in: session)?.start == 2)
    let changed = edge.with(iskeyword: context.iskeyword)
    #expect(changed.search(text, line: 0, from: 0, in: session) == nil)
  }

  @Test(arguments: [
    (#"abc"#, "a"), (#"a*b"#, "ab"), (#"[a-c]x"#, "abc"), (#"\<\(x\|y\)"#, "xy"), (#"\cab"#, "aA"),
    (#"^\s*#"#, "\t #"), (#"x\=$"#, "x\n"), (#"\(a\)\@=."#, "a"), (#"\(a\)\@<=b"#, "b"),
    (#"\%[ab]c"#, "ac"), (#"a\&[ab]"#, "ab"),
  ])
  func `the first bytes are known`(pattern: String, bytes: String) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    #expect(regex.firstBytes == ByteSet(bytes.utf8))
  }

  private func match(_ pattern: String, _ text: String) throws -> Range<Int>? {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    return regex.search(
      SourceBuffer(Array(text.utf8)), line: 0, from: 0, in: RegexSession()
    ).map { $0.start..<$0.end }
  }
}

extension PatternContext {
  static func standard(_ role: PatternRole) -> PatternContext {
    PatternContext(ignoresCase: false, iskeyword: .standard, role: role)
  }
}
