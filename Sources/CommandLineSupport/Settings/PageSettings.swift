package import HatenaPage
package import SyntaxColor

/// Whether the output is a whole page, what it looks like, and how the lines of code are shown.
package struct PageSettings: NamedSettings {
  /// Whether the output is a whole page.
  package var standalone = false
  /// The page's title, where it was given.
  package var title: String?
  /// The page's language, where it was given.
  package var lang: String?
  /// Style sheets to write into the page.
  package var css: [String] = []
  /// Addresses of style sheets.
  package var cssURL: [String] = []
  /// The theme, where it was given.
  package var theme: Theme?
  /// Whether lines of code are numbered.
  package var lineNumbers = false
  /// Lines of code to point out.
  package var highlightLines: [LineMarks] = []

  /// Creates the defaults.
  package init() {}

  /// Returns how a setting is made.
  package static func setting(_ name: String) -> Setting<PageSettings>? {
    switch name {
    case "standalone": .flag { $0.standalone = $1 }
    case "title": .text(\.title)
    case "lang": .text(\.lang)
    case "css": .list(\.css) { $0 }
    case "css-url": .list(\.cssURL) { $0 }
    case "theme": .optional(\.theme) { Theme(named: $0) }
    case "line-numbers": .flag { $0.lineNumbers = $1 }
    case "highlight-lines": .list(\.highlightLines) { LineMarks($0) }
    default: nil
    }
  }

  /// Checks that nothing is asked of a page that is not asked for.
  package func validate() throws(SettingError) {
    if !standalone, title != nil || lang != nil || replacesStylesheet {
      throw SettingError("--title, --lang, --css and --css-url go with --standalone.")
    }
  }

  /// Whether other style sheets take the place of the built-in one.
  package var replacesStylesheet: Bool { !css.isEmpty || !cssURL.isEmpty }

  /// Whether lines of code are elements of their own.
  package var needsLines: Bool { lineNumbers || !highlightLines.isEmpty }

  /// All lines of code to point out.
  package var marks: LineMarks {
    highlightLines.reduce(into: LineMarks()) { $0.formUnion($1) }
  }

  /// Returns the page's style sheets: those asked for, or the built-in one in a theme's colors.
  ///
  /// Throws where a file cannot be read.
  package func stylesheets() throws(ProgramError) -> [Stylesheet] {
    if !replacesStylesheet { return [.builtIn(theme ?? .hatena)] }
    return try cssURL.map { .linked($0) }
      + css.map { path throws(ProgramError) in .embedded(try InputFile.read(path).get()) }
  }
}
