/// How code is colored on a terminal.
public struct TerminalColors: Sendable, Hashable {
  /// How many colors a terminal has.
  @nonexhaustive
  public enum Depth: String, Sendable, Hashable, CaseIterable {
    /// No colors: the text alone.
    case none
    /// The terminal's own sixteen, used as Vim does.
    case sixteen = "16"
    /// A cube of 216 and 24 grays; a theme's colors are those nearest to them.
    case twoHundredFiftySix = "256"
    /// A theme's colors as they are.
    case trueColor = "true"

    /// Returns the depth that a terminal says it has.
    ///
    /// - Parameter variable: Returns the value of an environment variable: `NO_COLOR`, `COLORTERM`
    ///   and `TERM` are asked for.
    /// - Returns: ``none`` where `NO_COLOR` is set and not empty (no-color.org), or there is no
    ///   terminal that knows colors.
    public static func detected(variable: (_ name: String) -> String?) -> Depth {
      if let off = variable("NO_COLOR"), !off.isEmpty { return .none }
      let terminal = variable("TERM") ?? ""
      if terminal.isEmpty || terminal == "dumb" { return .none }
      let colors = variable("COLORTERM") ?? ""
      if colors == "truecolor" || colors == "24bit" || terminal.hasSuffix("-direct") {
        return .trueColor
      }
      return terminal.contains("256color") ? .twoHundredFiftySix : .sixteen
    }
  }

  /// How many colors are used.
  public let depth: Depth
  /// The colors, where the terminal's own are not used.
  public let palette: Palette

  /// A terminal's own sixteen colors.
  public static let sixteen = TerminalColors(depth: .sixteen, palette: Theme.hatena.dark)

  /// Creates colors; `palette` should be meant for the terminal's background.
  public init(depth: Depth, palette: Palette) {
    self.depth = depth
    self.palette = palette
  }

  /// Returns the sequence that switches to a style; empty where it has none.
  func opening(_ style: HighlightStyle) -> String {
    let parameters =
      switch depth {
      case .none: [String]()
      case .sixteen: [Self.own(style)]
      case .twoHundredFiftySix, .trueColor: parameters(palette[style])
      }
    return parameters.isEmpty ? "" : "\u{1B}[\(parameters.joined(separator: ";"))m"
  }

  /// Vim's colors for a terminal of few colors and dark background.
  private static func own(_ style: HighlightStyle) -> String {
    switch style {
    case .comment: "34"
    case .constant: "31"
    case .identifier: "36"
    case .statement: "33"
    case .preProc: "35"
    case .type: "32"
    case .special: "35"
    case .underlined: "4"
    case .ignore: "97"
    case .error: "41"
    case .todo: "46"
    }
  }

  private func parameters(_ style: GroupStyle) -> [String] {
    var parameters: [String] = []
    if style.isBold { parameters.append("1") }
    if style.isItalic { parameters.append("3") }
    if style.isUnderlined { parameters.append("4") }
    if let color = style.color { parameters.append("38;\(parameter(color))") }
    if let background = style.background { parameters.append("48;\(parameter(background))") }
    return parameters
  }

  private func parameter(_ color: RGB) -> String {
    depth == .trueColor
      ? "2;\(color.red);\(color.green);\(color.blue)" : "5;\(color.nearestOf256)"
  }
}

extension RGB {
  /// The nearest of a terminal's colors 16 to 255: a cube of six steps a side, then 24 grays.
  var nearestOf256: Int {
    let shares = [Int(red), Int(green), Int(blue)]
    let steps = shares.map { $0 < 48 ? 0 : $0 < 115 ? 1 : ($0 - 35) / 40 }
    let cube = steps.map { $0 == 0 ? 0 : 55 + 40 * $0 }
    let average = shares.reduce(0, +) / 3
    let grayStep = max(0, min(23, (average - 3) / 10))
    let gray = Array(repeating: 8 + 10 * grayStep, count: 3)
    return Self.distance(gray, shares) < Self.distance(cube, shares)
      ? 232 + grayStep : 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
  }

  private static func distance(_ left: [Int], _ right: [Int]) -> Int {
    zip(left, right).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
