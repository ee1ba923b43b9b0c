import SyntaxColor
import Testing

struct `Code on a terminal` {
  private static let code = HighlightedCode(
    code: Array("my $x \u{1B}[2J".utf8), filetype: "perl",
    spans: [.init(range: 0..<2, group: .statement)])

  private func text(_ depth: TerminalColors.Depth) -> String {
    var palette = Theme.hatena.dark
    palette.statement = GroupStyle(color: 0xFF8700, background: 0x121212, isBold: true)
    let colors = TerminalColors(depth: depth, palette: palette)
    return Self.code.ansi(colors)
  }

  @Test(
    arguments: [
      (.none, "my $x ^[[2J"), (.sixteen, "\u{1B}[33mmy\u{1B}[0m $x ^[[2J"),
      (.twoHundredFiftySix, "\u{1B}[1;38;5;208;48;5;233mmy\u{1B}[0m $x ^[[2J"),
      (.trueColor, "\u{1B}[1;38;2;255;135;0;48;2;18;18;18mmy\u{1B}[0m $x ^[[2J"),
    ] as [(TerminalColors.Depth, String)])
  func `has its colors and no escape sequences of its own`(
    depth: TerminalColors.Depth, expected: String
  ) {
    #expect(text(depth) == expected)
  }

  @Test(
    arguments: [
      ([:], .none), (["TERM": "dumb"], .none), (["TERM": "xterm"], .sixteen),
      (["TERM": "xterm-256color"], .twoHundredFiftySix), (["TERM": "xterm-direct"], .trueColor),
      (["TERM": "xterm", "COLORTERM": "truecolor"], .trueColor),
      (["TERM": "screen", "COLORTERM": "24bit"], .trueColor),
      (["TERM": "xterm-256color", "NO_COLOR": "1"], .none),
      (["TERM": "xterm-256color", "NO_COLOR": ""], .twoHundredFiftySix),
    ] as [([String: String], TerminalColors.Depth)])
  func `has as many colors as the terminal says`(
    environment: [String: String], depth: TerminalColors.Depth
  ) {
    #expect(TerminalColors.Depth.detected { environment[$0] } == depth)
  }

  @Test(arguments: Theme.all.map(\.name))
  func `has colors near a theme's where there are 256`(name: String) throws {
    let theme = try #require(Theme(named: name))
    let code = HighlightedCode(
      code: Array("a".utf8), filetype: "x", spans: [.init(range: 0..<1, group: .comment)])
    let colors = TerminalColors(depth: .twoHundredFiftySix, palette: theme.dark)
    let text = code.ansi(colors)
    let number = try #require(text.firstMatch(of: /38;5;(\d+)/).flatMap { Int($0.1) })
    let wanted = try #require(theme.dark.comment.color)
    let best = (16...255).min {
      distance(Self.color($0), wanted) < distance(Self.color($1), wanted)
    }
    let nearest = try #require(best)
    #expect(distance(Self.color(number), wanted) == distance(Self.color(nearest), wanted))
  }

  /// xterm's colors 16 to 255.
  private static func color(_ number: Int) -> [Int] {
    if number >= 232 { return Array(repeating: 8 + 10 * (number - 232), count: 3) }
    let steps = [(number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6]
    return steps.map { [0, 95, 135, 175, 215, 255][$0] }
  }

  private func distance(_ color: [Int], _ other: RGB) -> Int {
    zip(color, [other.red, other.green, other.blue].map(Int.init))
      .reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
