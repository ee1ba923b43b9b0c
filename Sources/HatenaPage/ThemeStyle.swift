import SyntaxColor

/// A theme as CSS.
///
/// Dark is for screens alone: paper gets the light colors.
struct ThemeStyle {
  let theme: Theme

  private static let dark = "@media screen and (prefers-color-scheme: dark)"

  /// The colors of the page, as variables that the rest of the sheet uses.
  var colors: String {
    """
    :root {
      color-scheme: light dark;
    \(variables(theme.light, indent: "  "))}
    \(Self.dark) {
      :root {
    \(variables(theme.dark, indent: "    "))  }
    }

    """
  }

  private func variables(_ palette: Palette, indent: String) -> String {
    let page = palette.page
    let colors = [
      ("text", page.foreground), ("page", page.background), ("link", page.link),
      ("visited", page.visitedLink), ("muted", page.muted), ("rule", page.rule),
      ("marked", page.markedLine), ("code-text", palette.foreground),
      ("code", palette.background),
    ]
    return colors.map { "\(indent)--\($0.0): \($0.1.css);\n" }.joined()
  }

  /// The classes of code.
  var styles: String {
    let light = HighlightStyle.allCases.map { rule($0, theme.light[$0], unlike: GroupStyle()) }
    let dark = HighlightStyle.allCases.map { rule($0, theme.dark[$0], unlike: theme.light[$0]) }
    return light.joined() + "\(Self.dark) {\n" + dark.map { $0.isEmpty ? "" : "  \($0)" }.joined()
      + "}\n"
  }

  /// Returns the rule that makes a style from another, or nothing where they are the same.
  private func rule(
    _ style: HighlightStyle, _ look: GroupStyle, unlike other: GroupStyle
  ) -> String {
    let css = look.css(changing: other)
    return css.isEmpty ? "" : ".\(style.className) { \(css) }\n"
  }
}
