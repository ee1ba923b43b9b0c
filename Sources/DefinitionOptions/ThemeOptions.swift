public import ArgumentParser
public import SyntaxColor

/// Which colours.
public struct ThemeOptions: ParsableArguments {
  /// The theme asked for.
  @Option(
    help: ArgumentHelp("The colours (default: \(Theme.hatena.name)).", valueName: "NAME"),
    completion: .list(Theme.all.map(\.name)))
  public var theme: Theme?

  /// Whether the themes are asked for.
  @Flag(help: "List the themes.")
  public var listThemes = false

  /// Creates the options with their defaults.
  public init() {}

  /// The list of themes for people: a name and what it is on each line.
  public static var list: String {
    let width = Theme.all.map(\.name.count).max() ?? 0
    return Theme.all.map { theme in
      let gap = String(repeating: " ", count: width - theme.name.count + 2)
      return "\(theme.name)\(gap)\(theme.title)\n"
    }.joined()
  }
}

extension Theme: ExpressibleByArgument {
  /// Finds a theme by its name.
  public init?(argument: String) { self.init(named: argument) }

  /// The names of all themes.
  public static var allValueStrings: [String] { all.map(\.name) }

  /// The theme's name.
  public var defaultValueDescription: String { name }
}
