import Testing

@testable import SyntaxColor

/// Look-behinds, which Oniguruma, a walk back or trying from each place answers.
struct `A look-behind` {
  /// As Vim's `matchstrpos()` answered.
  static let recorded: [(String, String, Range<Int>?)] = [
    (#"\(foo\s*\)\@<=bar"#, #"foo   bar"#, 6..<9),
    (#"\(foo\s*\)\@<=bar"#, #"fo   bar"#, nil),
    (#"\(^\s*\)\@<=x"#, #"   x"#, 3..<4),
    (#"\(^\s*\)\@<=x"#, #"  y x"#, nil),
    (#"\(\<\(and\|or\|while\)\s\+\)\@<=/"#, #"nor / or /"#, 9..<10),
    (#"\(\(\w\|[])]\)\s*\)\@<!-"#, #"a - (-"#, 5..<6),
    (#"\(\([^.]\|^\)\.\s*\)\@<!\<[A-Z]\w*"#, #"a.B ..C"#, 6..<7),
    (#"\(\<\h\w*\s\+\)\@<!b"#, #"aa bb b 1 b"#, 4..<5),
    (#"\(\(x\)\@<!a*\)\@<=b"#, #"xab aab"#, 2..<3),
    (#"\(\(\w\)\@<![!?]\s*\)\@<=x"#, #"a? x ? x"#, 7..<8),
    (#"\(foo\.\{-}\)\@<=z"#, #"foo.. z foo..z"#, 13..<14),
    (#"\(a\{2,3}\)\@<=b"#, #"ab aab aaaab"#, 5..<6),
    (#"\(a\{5,}b\)\@<=c"#, #"aaaabc aaaaabc"#, 13..<14),
    (#"\(a\|ab\|abc\)\@<=d"#, #"abcd"#, 3..<4),
    (#"\(ab*c\+\)\@7<=d"#, #"abbbbbccd acd"#, 12..<13),
    (#"\(ab*c\+\)\@3<=d"#, #"abbbbbccd acd"#, 12..<13),
    (#"\(abcdef\)\@5<=g"#, #"abcdefg"#, nil),
    (#"\(abcdef\)\@6<=g"#, #"abcdefg"#, 6..<7),
    (#"\(fu\%[nction]\s\+\)\@<=x"#, #"fuxx f x funct x"#, 15..<16),
    (#"\(fu\%[nction]\)\@<=x"#, #"funcx"#, 4..<5),
    (#"\(\%[abcdefg]\)\@<=h"#, #"xh"#, 1..<2),
    (#"\(日本*\)\@<=語"#, #"本語 日本本語"#, 16..<19),
    (#"\(日.\{-}\)\@4<=語"#, #"日本語"#, 6..<9),
    (#"\(日.\{-}\)\@3<=語"#, #"日本語"#, nil),
    (#"\([^あ]*あ\)\@<=x"#, #"ああx"#, 6..<7),
    (#"\(\<あ*\)\@<=b"#, #"aあb あb"#, 4..<5),
    (#"\(\k\+\>\)\@<= "#, #"!! ab "#, 5..<6),
    (#"\c\(AbC\+\)\@<=d"#, #"xaBccd"#, 5..<6),
    (#"\(STRASSE*\)\@<=x\c"#, #"straßex strassx"#, 15..<16),
    (#"\(a\{3,1}b*\)\@<=c"#, #"abc aaac"#, 2..<3),
    (#"\(\(a\|b\)*c\)\@<=d"#, #"abcabcd"#, 6..<7),
    (#"\(x\(ab\)*\)\@<=c"#, #"ababc xababc"#, 11..<12),
    (#"\(\%(a\_s*\)\+\)\@<=b"#, #"a a  b"#, 5..<6),
    (#"\(.*a.*b.*\)\@<=c"#, #"ba c a b c"#, 9..<10),
    (#"\(.*a.*b.*\)\@<!c"#, #"c a b c"#, 0..<1),
    (#"\(\(a\(b\)\@=\).*\)\@<=c"#, #"ac abc"#, 5..<6),
    (#"\(\(ab*\)\2\)\@<=c"#, #"abbabc abbabbc"#, 13..<14),
    (#"\(\(a*\)\@>ab\)\@<=c"#, #"aabc"#, nil),
    (#"\(a.*\&.*b\)\@<=c"#, #"xb c a b c"#, nil),
    (#"\(\%3c.*\)\@<=x"#, #"xxx"#, 2..<3),
    (#"\(\%>2va*\)\@<=b"#, "ab\taab", 5..<6),
    (#"\($\|a*\)\@<=b"#, #"b"#, 0..<1),
    (#"\(\(\(a\)\@<!b*\)\@<!c*\)\@<=d"#, #"abccd ccd"#, nil),
    (#"\(-\+>\)\@<!x"#, #"-->x x"#, 5..<6),
    (#"\([a-z]\{-2,}\d*\)\@<=!"#, #"a1! ab12!"#, 8..<9),
    (#"\(ab\)\@0<=c"#, #"abc"#, 2..<3),
    (#"\(\s*a\)\@1<!b"#, #"ab b"#, 3..<4),
    (#"\v(^|[^\\])(\\\\)*\zs""#, #"a\\""#, 3..<4),
    (#"\v((\\\\)*\\)@<!""#, #"\" \\""#, nil),
    (#"\v(\\(\\\\)*)@<!""#, #"\" \\\" \\""#, nil),
  ]

  @Test(arguments: recorded)
  func `holds where Vim says`(pattern: String, line: String, expected: Range<Int>?) throws {
    #expect(try search(pattern, SourceBuffer(Array(line.utf8))) == expected)
  }

  @Test(arguments: recorded)
  func `holds in a string of a script where Vim says`(
    pattern: String, line: String, expected: Range<Int>?
  ) throws {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.script))
    let subject = SourceBuffer(string: Array(line.utf8))
    #expect(regex.firstMatch(in: subject, from: 0, session: RegexSession())?.range == expected)
  }

  /// The column in the last line, as Vim's `searchpos()` answered.
  static let acrossLines: [(String, [String], Int?)] = [
    (#"\(foo\_s*\)\@<=bar"#, ["foo", "   bar"], 3),
    (#"\(foo\_s*\)\@<=bar"#, ["foo", "", "bar"], nil),
    (#"\([(,]\_s*\)\@<=\*"#, ["f(", "  *a"], 2),
    (#"\([(,]\_s*\)\@<!\*"#, ["f(", "  *a *b"], 5),
    (#"\(a\_.*\)\@<=c"#, ["a", "b", "c"], nil),
    (#"\(b\_.*\)\@<=c"#, ["a", "b", "c"], 0),
    (#"\(do\n\s*\)\@32<=|"#, ["do", "  |x|"], 2),
    (#"\(do\n\s*\)\@2<=|"#, ["do", "  |x|"], nil),
    (#"\(do\n\s*\)\@1<=|"#, ["do", "|x|"], nil),
    (#"\(^a*\n^\s*\)\@<=b"#, ["aa", "  b"], 2),
    (#"\(^\s*\n\s*\)\@<!b"#, ["", "  b"], nil),
    (#"\(a$\n\)\@<=b"#, ["a", "b"], 0),
    (#"\(\<do\>\_s*\)\@<=|"#, ["redo", "| |"], nil),
    (#"\(\<do\>\_s*\)\@<=|"#, ["re do", "| |"], 0),
    (#"\(\%1l.*\n.*\)\@<=c"#, ["a", "bc"], 1),
    (#"\([^x]\+\)\@<=c"#, ["xa", "bc"], 1),
    (#"\(\_[^x]\{4,}\)\@<=c"#, ["xa", "bc c"], 3),
    (#"\(あ\n*\)\@<=b"#, ["ああ", "b"], 0),
  ]

  @Test(arguments: acrossLines)
  func `goes back to the line before as in Vim`(
    pattern: String, lines: [String], expected: Int?
  ) throws {
    let text = SourceBuffer(Array(lines.joined(separator: "\n").utf8))
    let match = try search(pattern, text, line: lines.count - 1)
    #expect(match.map { $0.lowerBound - text.lineStarts[lines.count - 1] } == expected)
  }

  @Test(arguments: 0..<40)
  func `holds where its content matches up to the place`(seed: UInt64) throws {
    var draws = PatternDraws(seed: seed)
    for _ in 0..<25 {
      let content = draws.pattern(depth: 2)
      let text = draws.text().replacing("\n", with: " ")
      let buffer = SourceBuffer(Array(text.utf8))
      guard (try? search(content, buffer)) != nil else { continue }
      for column in 0...buffer.end(ofLine: 0) where buffer.startsCharacter(at: column) {
        let place = #"\%\#(column + 1)c"#
        let expected = try search(#"\%(\#(content)\)\#(place)"#, buffer) != nil
        let behind = try search(#"\%(\#(content)\)\@<=\#(place)"#, buffer) != nil
        let notBehind = try search(#"\%(\#(content)\)\@<!\#(place)"#, buffer) != nil
        #expect(behind == expected, "\(content) before \(column) of \(text)")
        #expect(notBehind != expected, "\(content) before \(column) of \(text)")
      }
    }
  }

  private func search(
    _ pattern: String, _ text: SourceBuffer, line: Int = 0
  ) throws -> Range<Int>? {
    let regex = try VimRegex(parsing: Array(pattern.utf8), context: .standard(.match))
    return regex.search(text, line: line, from: 0, in: RegexSession())
      .map { $0.start..<$0.end }
  }
}

struct `The places of a look-behind` {
  @Test(arguments: [
    ("abc", 3, nil, [3, 2, 1, 0]), ("abc", 3, 2, [3, 2, 1]), ("aあb", 5, 1, [5, 4]),
    ("aあb", 5, 2, [5, 4, 1]), ("aあb", 5, 4, [5, 4, 1]), ("aあb", 5, 5, [5, 4, 1, 0]),
    ("ab\n  c", 5, 2, [5, 4, 3]), ("ab\n  c", 5, 3, [5, 4, 3, 2, 1, 0]),
    ("abcd\nx", 6, 2, [6, 5, 4, 3, 2]),
  ])
  func `lie within the limit, which counts anew on an earlier line`(
    text: String, end: Int, limit: Int?, expected: [Int]
  ) {
    #expect(places(text, end, limit, holdsLines: true) == expected)
  }

  @Test func `are counted over line feeds in one string`() {
    #expect(places("ab\n  c", 5, 2, holdsLines: false) == [5, 4, 3])
    #expect(places("abcd\nx", 6, 3, holdsLines: false) == [6, 5, 4, 3])
  }

  private func places(_ text: String, _ end: Int, _ limit: Int?, holdsLines: Bool) -> [Int] {
    let buffer = SourceBuffer(string: Array(text.utf8))
    let window = unsafe TextWindow(buffer.bytes, 0..<buffer.count, holdsLines: holdsLines)
    var places = LookBehindPlaces(before: end, limit: limit, in: window)
    var found = [end]
    while places.goBack() { found.append(places.place) }
    return withExtendedLifetime(buffer) { found }
  }
}

extension SourceBuffer {
  fileprivate func startsCharacter(at offset: Int) -> Bool {
    characterBoundary(from: offset) == offset
  }
}
