package import ArgumentParser

/// Whether the output is a whole page, and what it looks like.
package struct PageOptions: ParsableArguments {
  /// Whether the output is a whole page.
  @Flag(help: "Write a whole HTML page, with a style sheet; several FILEs make one page.")
  package var standalone = false

  /// The title given.
  @Option(
    help: ArgumentHelp(
      "The page's title (default: the first headline, or the file's name).", valueName: "TEXT"))
  package var title: String?

  /// The language given.
  @Option(
    help: ArgumentHelp(
      "The page's language (default: ja where there is kana or kanji, otherwise en).",
      valueName: "CODE"))
  package var lang: String?

  /// Style sheets to write into the page.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Put this style sheet into the page instead of the built-in one; repeatable.",
      valueName: "FILE"),
    completion: .file(extensions: ["css"]))
  package var css: [String] = []

  /// Addresses of style sheets.
  @Option(
    name: .customLong("css-url"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Link this style sheet instead of the built-in one; repeatable, comes before --css.",
      valueName: "URL"))
  package var cssURL: [String] = []

  /// Creates the options with their defaults.
  package init() {}

  /// The options as values, with those of other groups that pages have.
  package func settings(_ colors: ThemeOptions, _ lines: LineOptions) -> PageSettings {
    var settings = PageSettings()
    settings.standalone = standalone
    settings.title = title
    settings.lang = lang
    settings.css = css
    settings.cssURL = cssURL
    settings.theme = colors.theme
    settings.lineNumbers = lines.lineNumbers
    settings.highlightLines = lines.highlightLines
    return settings
  }
}
