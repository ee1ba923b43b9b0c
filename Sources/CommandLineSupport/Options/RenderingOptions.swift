package import ArgumentParser
import HatenaPage
package import HatenaText
package import SyntaxColor
import Threading

/// How documents are read and written: what `Options` has, as command line options.
package struct RenderingOptions: ParsableArguments {
  /// The dialect of the notation.
  @Option(
    help: ArgumentHelp(
      "The notation: text-hatena, or hatena-blog for what Hatena Blog reads today.",
      valueName: "NAME"))
  package var dialect = Dialect.textHatena

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

  /// Whether formulas are pictures of a service that is shut.
  @Flag(help: "Write formulas of hatena-blog as pictures of the service that drew them.")
  package var formulaImages = false

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

  /// Checks what the types of the values do not.
  package func validate() throws {
    if colors.theme != nil, !page.standalone || page.replacesStylesheet {
      throw ValidationError("--theme is part of the style sheet that --standalone puts in.")
    }
    guard (0...1000).contains(indentLevel) else {
      throw ValidationError("--indent-level is a number from 0 to 1000.")
    }
    if let timeZone, SystemTimeZone.value(named: timeZone) == nil {
      throw ValidationError(
        "There is no time zone \"\(timeZone)\" here; write it like Asia/Tokyo, UTC or JST-9.")
    }
  }

  /// Texts that differ where documents may be written differently; the number of threads is in none.
  ///
  /// Listed, because describing the whole value by reflection doubled a start.
  package var signature: [String] {
    [
      dialect.name, permalink, baseURI, sectionAnchor, "\(indentLevel)", linkTarget ?? "\0",
      timeZone ?? "\0",
      "\(noHighlight) \(formulaImages) \(safety.safe) \(page.standalone) \(lines.lineNumbers) \(definitions.vimRuntime)",
      page.title ?? "\0", page.lang ?? "\0", colors.theme?.name ?? "\0",
      lines.marks.isEmpty ? "" : "\(lines.marks)",
    ]
      + [
        disableNode.map(\.rawValue), disableScheme.map(\.rawValue),
        schemeTarget.map { "\($0.scheme.rawValue)=\($0.target)" }, page.css, page.cssURL,
        definitions.syntaxPaths, definitions.variables,
      ].flatMap { $0 + ["\0"] }
  }

  /// Returns what ``htmlOptions(_:)`` gives where no option is written, without reading any.
  package static func htmlOptions(withoutArguments library: SyntaxLibrary) -> HTMLOptions {
    var options = HTMLOptions()
    options.timeZone = SystemTimeZone.secondsEast
    options.highlighter = Highlighter(library: library)
    return options
  }

  /// How documents are read.
  package var parseOptions: ParseOptions {
    var options = ParseOptions(dialect: dialect)
    options.disabledBlocks = Set(disableNode)
    options.disabledSchemes = Set(disableScheme)
    return options
  }

  /// Returns how documents are written, with code colored by a library of definitions.
  package func htmlOptions(_ library: SyntaxLibrary) -> HTMLOptions {
    var options = Self.htmlOptions(withoutArguments: library)
    options.safety = safety.safety
    options.permalink = permalink
    options.baseURI = baseURI
    options.sectionAnchor = sectionAnchor
    options.indentLevel = indentLevel
    options.linkTarget = linkTarget
    for target in schemeTarget { options.schemeTargets[target.scheme] = target.target }
    if let timeZone { SystemTimeZone.use(timeZone) }
    options.showsFormulasAsImages = formulaImages
    if noHighlight { options.highlighter = nil }
    return options
  }
}
