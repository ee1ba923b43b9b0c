public import ArgumentParser
package import CommandLineSupport
public import SyntaxColor

extension TerminalColors.Depth: ExpressibleByArgument {}
extension CodeSettings.Format: ExpressibleByArgument {}
extension CodeSettings.Background: ExpressibleByArgument {}

/// Options for a terminal.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many colors to use on a terminal (default: as many as it says it has).",
      valueName: "NUMBER"))
  var colors: TerminalColors.Depth?

  @Option(
    help: ArgumentHelp(
      "Whether the terminal is dark or light (default: what COLORFGBG says, or dark).",
      valueName: "SHADE"))
  var background: CodeSettings.Background?
}
