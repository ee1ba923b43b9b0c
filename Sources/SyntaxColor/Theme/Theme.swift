/// Colors for code and for the page around it, on a light and on a dark screen.
///
/// A theme is a value that anyone can make; where another module has a `Theme`, this one is
/// `SyntaxColor.Theme`.
///
/// ```swift
/// let theme = Theme(named: "gruvbox") ?? .hatena
/// theme.dark.comment.color  // #a89984
/// ```
public struct Theme: Sendable, Hashable {
  /// The name programs know it by, in lower case.
  public let name: String
  /// What it looks like, for people.
  public let title: String
  /// The colors on a light screen.
  public let light: Palette
  /// The colors on a dark screen.
  public let dark: Palette

  /// Creates a theme.
  public init(name: String, title: String, light: Palette, dark: Palette) {
    self.name = name
    self.title = title
    self.light = light
    self.dark = dark
  }

  /// Finds a built-in theme by its name; `nil` where there is none.
  public init?(named name: String) {
    guard let theme = Self.all.first(where: { $0.name == name }) else { return nil }
    self = theme
  }

  /// The themes that are built in; the first is what is used when nothing else is asked for.
  public static let all: [Theme] = [hatena, vimcolor, contrast, solarized, gruvbox, dracula]
}
