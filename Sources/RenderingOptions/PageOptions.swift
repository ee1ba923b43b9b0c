public import ArgumentParser
public import DefinitionOptions
public import HatenaPage
import StandardStreams
import SyntaxColor

/// Whether the output is a whole page, and what it looks like; how the lines of code are shown.
public struct PageOptions: ParsableArguments {
  /// Whether the output is a whole page.
  @Flag(help: "Write a whole HTML page, with a style sheet; several FILEs make one page.")
  public var standalone = false

  /// The title given.
  @Option(
    help: ArgumentHelp("The page's title (default: the first headline).", valueName: "TEXT"))
  public var title: String?

  /// The language given.
  @Option(
    help: ArgumentHelp(
      "The page's language (default: ja where there is kana or kanji, otherwise en).",
      valueName: "CODE"))
  public var lang: String?

  /// Which colours.
  @OptionGroup public var colours: ThemeOptions

  /// Style sheets to write into the page.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Put this style sheet into the page instead of the built-in one; repeatable.",
      valueName: "FILE"),
    completion: .file(extensions: ["css"]))
  public var css: [String] = []

  /// Addresses of style sheets.
  @Option(
    name: .customLong("css-url"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Link this style sheet instead of the built-in one; repeatable, comes before --css.",
      valueName: "URL"))
  public var cssURL: [String] = []

  /// Whether lines of code are numbered.
  @Flag(help: "Number the lines of code that has a type (>|perl|); copying leaves them out.")
  public var lineNumbers = false

  /// Lines of code to point out.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Point out lines: 3,7-9 of the first block of code, 2:1-4 of the second; repeatable.",
      valueName: "LINES"))
  public var highlightLines: [LineMarks] = []

  /// Creates the options with their defaults.
  public init() {}

  /// Checks that nothing is asked of a page that is not asked for.
  public func validate() throws {
    let replaced = !css.isEmpty || !cssURL.isEmpty
    if !standalone, title != nil || lang != nil || colours.theme != nil || replaced {
      throw ValidationError("--title, --lang, --theme, --css and --css-url go with --standalone.")
    }
    if replaced, colours.theme != nil {
      throw ValidationError("--css and --css-url replace the style sheet; --theme is part of it.")
    }
  }

  /// Returns the style sheets of the page; throws where a file cannot be read.
  func stylesheets() throws(InputError) -> [Stylesheet] {
    if css.isEmpty, cssURL.isEmpty { return [.builtIn(colours.theme ?? .hatena)] }
    return try cssURL.map { .linked($0) }
      + css.map { path throws(InputError) in .embedded(try InputFile.read(path).get()) }
  }
}

extension LineMarks: ExpressibleByArgument {
  /// Reads `3,7-9` or `2:3,7-9`.
  public init?(argument: String) { self.init(argument) }
}
