/// Escape sequences for a terminal.
struct ANSISpanStyle: SpanStyle {
  /// What opens a span, by colour.
  private let openings: [[UInt8]]

  init(_ colors: TerminalColors) { openings = TopGroup.allCases.map(colors.opening) }

  var escapesMarkup: Bool { false }

  func open(_ colour: TopGroup, in output: inout [UInt8]) { output += openings[colour.rawValue] }

  func close(_ colour: TopGroup, in output: inout [UInt8]) {
    if !openings[colour.rawValue].isEmpty { output += "\u{1B}[0m".utf8 }
  }
}
