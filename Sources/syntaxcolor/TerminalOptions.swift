public import ArgumentParser
import CommandLineSupport
public import SyntaxColor

extension TerminalColors.Depth: ExpressibleByArgument {}

/// Options for a terminal.
struct TerminalOptions: ParsableArguments {
  /// Whether the terminal's background is dark or light (Vim's 'background').
  enum Background: String, ExpressibleByArgument, CaseIterable {
    case dark, light
  }

  @Option(
    help: ArgumentHelp(
      "How many colors to use on a terminal (default: as many as it says it has).",
      valueName: "NUMBER"))
  var colors: TerminalColors.Depth?

  @Option(
    help: ArgumentHelp(
      "Whether the terminal is dark or light (default: what COLORFGBG says, or dark).",
      valueName: "SHADE"))
  var background: Background?

  /// Chooses the colors to write.
  ///
  /// - Parameters:
  ///   - theme: The colors asked for, used where there are enough.
  ///   - isAskedFor: Whether colors were asked for by name, which counts more than `NO_COLOR`.
  ///   - isTerminal: Whether a terminal gets them; what it says is of no use for a file.
  /// - Returns: Their number, and the theme's for the terminal's background.
  func terminalColors(
    theme: Theme?, isAskedFor: Bool, isTerminal: Bool
  ) -> TerminalColors {
    let theme = theme ?? .hatena
    let background = background ?? Self.background(System.environment("COLORFGBG"))
    return TerminalColors(
      depth: colors ?? depth(isAskedFor: isAskedFor, isTerminal: isTerminal),
      palette: background == .light ? theme.light : theme.dark)
  }

  private func depth(isAskedFor: Bool, isTerminal: Bool) -> TerminalColors.Depth {
    guard isTerminal else { return .sixteen }
    let depth = TerminalColors.Depth.detected { name in
      name == "NO_COLOR" && isAskedFor ? nil : System.environment(name)
    }
    return depth == .none && isAskedFor ? .sixteen : depth
  }

  /// Reads `15;0` or `15;default;0`: the last is the background, 0 to 6 and 8 are dark.
  private static func background(_ value: String?) -> Background {
    guard let number = value?.split(separator: ";").last.flatMap({ Int($0) }) else { return .dark }
    return (0...6).contains(number) || number == 8 ? .dark : .light
  }
}
