package import ArgumentParser
package import HatenaPage
import SyntaxColor

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

  /// Whether other style sheets take the place of the built-in one.
  package var replacesStylesheet: Bool { !css.isEmpty || !cssURL.isEmpty }

  /// Checks that nothing is asked of a page that is not asked for.
  package func validate() throws {
    if !standalone, title != nil || lang != nil || replacesStylesheet {
      throw ValidationError("--title, --lang, --css and --css-url go with --standalone.")
    }
  }

  /// Returns the page's style sheets: those asked for, or the built-in one in a theme's colors.
  ///
  /// Throws where a file cannot be read.
  package func stylesheets(_ colors: ThemeOptions) throws(ProgramError) -> [Stylesheet] {
    if !replacesStylesheet { return [.builtIn(colors.theme ?? .hatena)] }
    return try cssURL.map { .linked($0) }
      + css.map { path throws(ProgramError) in .embedded(try InputFile.read(path).get()) }
  }
}
