package import ArgumentParser
package import HatenaText

/// How documents are read and written: what `Options` has, as command line options.
package struct RenderingOptions: ParsableArguments {
  /// The dialect of the notation that is asked for.
  @Option(
    help: ArgumentHelp(
      """
      The notation: text-hatena, or hatena-blog for what Hatena Blog reads today (default: that of \
      HATENA_DIALECT, or text-hatena).
      """, valueName: "NAME"))
  package var dialect: Dialect?

  /// A file of answers.
  @Option(
    help: ArgumentHelp(
      "Take titles, embedded pages and sizes of pictures from FILE, as --list-questions lists them.",
      valueName: "FILE"),
    completion: .file(extensions: ["jsonl"]))
  package var titles: String?

  /// The page's address.
  @Option(help: ArgumentHelp("The page's address, before headline anchors.", valueName: "URL"))
  package var permalink = ""

  /// The diary's address.
  @Option(
    name: .customLong("base-uri"),
    help: ArgumentHelp("The diary's address, before category links.", valueName: "URL"))
  package var baseURI = ""

  /// The text of headline anchors.
  @Option(help: ArgumentHelp("The text of headline anchors.", valueName: "TEXT"))
  package var sectionAnchor = "o-"

  /// What becomes of the text behind a read-more mark.
  @Option(
    help: ArgumentHelp(
      """
      The text behind a read-more mark of hatena-blog, or an entry's extended body: whole, fold \
      (readers open it) or cut (a link to --permalink).
      """, valueName: "HOW"))
  package var readMore = ReadMore.whole

  /// Tabs to indent everything by.
  @Option(help: ArgumentHelp("Tabs to indent everything by.", valueName: "N"))
  package var indentLevel = 0

  /// Kinds of block not to recognize.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Kinds of block not to recognize.", valueName: "NAME…"))
  package var disableNode: [BlockName] = []

  /// The target of links.
  @Option(help: ArgumentHelp("The target of links.", valueName: "T"))
  package var linkTarget: String?

  /// Targets of single schemes' links.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The target of a scheme's links.", valueName: "SCHEME=T…"))
  package var schemeTarget: [SchemeTarget] = []

  /// Schemes not to link.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Schemes not to link.", valueName: "SCHEME…"))
  package var disableScheme: [Scheme] = []

  /// The zone of headline times, by name.
  @Option(
    help: ArgumentHelp("The zone of headline times (default: the system's).", valueName: "ZONE"))
  package var timeZone: String?

  /// Whether code stays without color.
  @Flag(help: "Do not color code.")
  package var noHighlight = false

  /// Whether code is colored that has an alias for a name.
  @Flag(help: "Color code of hatena-blog with names like c++ and js, too.")
  package var colorAliases = false

  /// How formulas are written.
  @Option(
    help: ArgumentHelp(
      "Formulas of hatena-blog: their source (span, mathjax), mathml, or an image of a service that is shut.",
      valueName: "STYLE"))
  package var formula = FormulaStyle.span

  /// Whose pages are shown in frames.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Show embedded pages of a provider in frames.", valueName: "NAME…"))
  package var allowEmbed: [EmbedProvider] = []

  /// On how many threads.
  @OptionGroup package var threads: ThreadOptions

  /// Whose text it is.
  @OptionGroup(title: "Safety") package var safety: SafetyOptions

  /// Whether the output is a whole page.
  @OptionGroup(title: "Page") package var page: PageOptions

  /// Which colors the page has.
  @OptionGroup(title: "Page") package var colors: ThemeOptions

  /// How the lines of code are shown.
  @OptionGroup(title: "Page") package var lines: LineOptions

  /// Where definitions come from.
  @OptionGroup package var definitions: DefinitionOptions

  /// Creates the options with their defaults.
  package init() {}

  /// The options as values.
  package var settings: RenderingSettings {
    var settings = RenderingSettings()
    settings.dialect = dialect
    settings.titles = titles
    settings.readMore = readMore
    settings.permalink = permalink
    settings.baseURI = baseURI
    settings.sectionAnchor = sectionAnchor
    settings.indentLevel = indentLevel
    settings.disableNode = disableNode
    settings.linkTarget = linkTarget
    settings.schemeTarget = schemeTarget
    settings.disableScheme = disableScheme
    settings.timeZone = timeZone
    settings.noHighlight = noHighlight
    settings.formula = formula
    settings.allowEmbed = allowEmbed
    settings.colorAliases = colorAliases
    settings.safe = safety.safe
    settings.jobs = threads.jobs
    settings.page = page.settings(colors, lines)
    settings.definitions = definitions.settings
    return settings
  }

  /// Checks what the types of the values do not.
  package func validate() throws { try settings.check() }
}

extension NamedSettings {
  /// Checks the settings for the argument parser, which tells a person what it makes of an error.
  package func check() throws {
    do { try validate() } catch { throw ValidationError(error.message) }
  }
}
