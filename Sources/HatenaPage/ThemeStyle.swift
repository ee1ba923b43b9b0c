import SyntaxColor

/// A theme as CSS.
///
/// Dark is for screens alone: paper gets the light colours.
struct ThemeStyle {
  let theme: Theme

  private static let dark = "@media screen and (prefers-color-scheme: dark)"

  /// The colours of the page, as variables that the rest of the sheet uses.
  var colours: String {
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
    let colours = [
      ("text", page.foreground), ("page", page.background), ("link", page.link),
      ("visited", page.visitedLink), ("muted", page.muted), ("rule", page.rule),
      ("marked", page.markedLine), ("code-text", palette.foreground),
      ("code", palette.background),
    ]
    return colours.map { "\(indent)--\($0.0): \($0.1.css);\n" }.joined()
  }

  /// The classes of code.
  var groups: String {
    let light = Palette.groups.map { rule($0, theme.light[$0], unlike: GroupStyle(nil)) }
    let dark = Palette.groups.map { rule($0, theme.dark[$0], unlike: theme.light[$0]) }
    return light.joined() + "\(Self.dark) {\n" + dark.map { $0.isEmpty ? "" : "  \($0)" }.joined()
      + "}\n"
  }

  /// Returns the rule that makes a style from another, or nothing where they are the same.
  private func rule(_ group: HighlightGroup, _ style: GroupStyle, unlike other: GroupStyle)
    -> String
  {
    var declarations: [String] = []
    if style.color != other.color {
      declarations.append("color: \(style.color?.css ?? "inherit")")
    }
    if style.background != other.background {
      declarations.append("background: \(style.background?.css ?? "none")")
      if style.background != nil { declarations.append("print-color-adjust: exact") }
    }
    if style.isBold != other.isBold {
      declarations.append("font-weight: \(style.isBold ? "bold" : "inherit")")
    }
    if style.isItalic != other.isItalic {
      declarations.append("font-style: \(style.isItalic ? "italic" : "inherit")")
    }
    if style.isUnderlined != other.isUnderlined {
      declarations.append("text-decoration: \(style.isUnderlined ? "underline" : "none")")
    }
    if declarations.isEmpty { return "" }
    return ".syn\(group.rawValue) { \(declarations.joined(separator: "; ")) }\n"
  }
}
