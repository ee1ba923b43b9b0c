public import ArgumentParser
package import SyntaxColor

/// Which colors.
package struct ThemeOptions: ParsableArguments {
  /// The theme asked for.
  @Option(
    help: ArgumentHelp("The colors (default: \(Theme.hatena.name)).", valueName: "NAME"),
    completion: .list(Theme.all.map(\.name)))
  package var theme: Theme?

  /// Whether the themes are asked for.
  @Flag(help: "List the themes.")
  package var listThemes = false

  /// Creates the options with their defaults.
  package init() {}

  /// The list that is asked for: a name and what it is on each line.
  package var list: String? {
    guard listThemes else { return nil }
    let width = Theme.all.map(\.name.count).max() ?? 0
    return Theme.all.map { theme in
      let gap = String(repeating: " ", count: width - theme.name.count + 2)
      return "\(theme.name)\(gap)\(theme.title)\n"
    }.joined()
  }
}

extension Theme: ExpressibleByArgument {
  /// Finds a theme by its name.
  package init?(argument: String) { self.init(named: argument) }

  /// The names of all themes.
  package static var allValueStrings: [String] { all.map(\.name) }

  /// The theme's name.
  package var defaultValueDescription: String { name }
}
