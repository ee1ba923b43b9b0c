/// What a reader of Markdown knows beside CommonMark.
public struct MarkdownFlavor: Sendable, Hashable {
  /// What it is called on a command line.
  public let name: String
  /// Whether it has tables; otherwise they are HTML.
  public var hasTables = true
  /// Whether `~~` strikes text through.
  public var hasStrikethrough = true
  /// Whether it has notes, `[^1]`; otherwise they are links to paragraphs at the end.
  public var hasNotes = true
  /// Whether it has definition lists, `: description`; otherwise they are HTML.
  public var hasDefinitionLists = false
  /// Whether headlines take an address, `{#name}`; otherwise they hold an empty `<a>`.
  public var hasAttributes = false
  /// Whether it makes links of addresses in text.
  public var linksAddresses = true
  /// How formulas are written.
  public var formulas = Formulas.dollars
  /// What stands before the end of a line that is a break.
  var lineBreak = "\\"
  /// What begins templates of the site generator when it stands behind a brace.
  var templateMarks: [String] = []
  /// Whether a `|` in a line of text makes it a row.
  var hasBareRows = false

  /// How formulas are written.
  @nonexhaustive
  public enum Formulas: Sendable, Hashable {
    /// `$x_1$`, escaped as other text is.
    case escaped
    /// `$x$`, with backquotes inside the dollars where the formula has what is Markdown, too.
    case dollars
    /// `$x_1$`, as it is.
    case verbatim
    /// `$$x_1$$`, as it is.
    case doubled
  }

  private init(_ name: String) { self.name = name }

  /// Markdown of GitHub: tables, notes, strikethrough.
  public static let gfm = MarkdownFlavor("gfm")

  /// Markdown of Hugo (Goldmark), with definition lists and addresses of headlines.
  ///
  /// Formulas need its `passthrough` extension.
  public static let hugo: MarkdownFlavor = {
    var flavor = MarkdownFlavor("hugo")
    flavor.hasDefinitionLists = true
    flavor.hasAttributes = true
    flavor.formulas = .verbatim
    flavor.templateMarks = ["{<", "{%"]
    return flavor
  }()

  /// Markdown of Jekyll (kramdown), with definition lists and addresses of headlines.
  public static let jekyll: MarkdownFlavor = {
    var flavor = MarkdownFlavor("jekyll")
    flavor.hasDefinitionLists = true
    flavor.hasAttributes = true
    flavor.linksAddresses = false
    flavor.formulas = .doubled
    flavor.lineBreak = "  "
    flavor.templateMarks = ["{", "%"]
    flavor.hasBareRows = true
    return flavor
  }()

  /// CommonMark alone: what it has no form for is HTML.
  public static let commonmark: MarkdownFlavor = {
    var flavor = MarkdownFlavor("commonmark")
    flavor.hasTables = false
    flavor.hasStrikethrough = false
    flavor.hasNotes = false
    flavor.linksAddresses = false
    flavor.formulas = .escaped
    return flavor
  }()

  /// All flavors that have a name.
  public static let all = [gfm, hugo, jekyll, commonmark]

  /// Finds a flavor by its name.
  public init?(named name: String) {
    guard let flavor = Self.all.first(where: { $0.name == name }) else { return nil }
    self = flavor
  }
}
