public import ArgumentParser
public import DefinitionOptions
import HatenaPage
public import HatenaText
public import SyntaxColor
import Threading

/// How documents are read and written: what `Options` has, as command line options.
public struct RenderingOptions: ParsableArguments {
  /// The page's address.
  @Option(help: ArgumentHelp("The page's address, before headline anchors.", valueName: "URL"))
  public var permalink = ""

  /// The diary's address.
  @Option(
    name: .customLong("base-uri"),
    help: ArgumentHelp("The diary's address, before category links.", valueName: "URL"))
  public var baseURI = ""

  /// The text of headline anchors.
  @Option(help: ArgumentHelp("The text of headline anchors.", valueName: "TEXT"))
  public var sectionAnchor = "o-"

  /// Tabs to indent everything by.
  @Option(help: ArgumentHelp("Tabs to indent everything by.", valueName: "N"))
  public var indentLevel = 0

  /// Kinds of block not to recognise.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Kinds of block not to recognise.", valueName: "NAME…"))
  public var disableNode: [BlockName] = []

  /// The target of links.
  @Option(help: ArgumentHelp("The target of links.", valueName: "T"))
  public var linkTarget: String?

  /// Targets of single schemes' links.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The target of a scheme's links.", valueName: "SCHEME=T…"))
  public var schemeTarget: [SchemeTarget] = []

  /// Schemes not to link.
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Schemes not to link.", valueName: "SCHEME…"))
  public var disableScheme: [Scheme] = []

  /// The zone of headline times, by name.
  @Option(
    help: ArgumentHelp("The zone of headline times (default: the system's).", valueName: "ZONE"))
  public var timeZone: String?

  /// Whether code stays without colour.
  @Flag(help: "Do not colour code.")
  public var noHighlight = false

  /// On how many threads.
  @OptionGroup public var threads: ThreadOptions

  /// Whose text it is.
  @OptionGroup(title: "Safety") public var safety: SafetyOptions

  /// Whether the output is a whole page.
  @OptionGroup(title: "Page") public var page: PageOptions

  /// Which colours the page has.
  @OptionGroup(title: "Page") public var colours: ThemeOptions

  /// How the lines of code are shown.
  @OptionGroup(title: "Page") public var lines: LineOptions

  /// Where definitions come from.
  @OptionGroup public var definitions: DefinitionOptions

  /// Creates the options with their defaults.
  public init() {}

  /// Checks what the types of the values do not.
  public func validate() throws {
    if colours.theme != nil, !page.standalone || page.replacesStylesheet {
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

  /// Returns what ``htmlOptions(_:)`` gives where no option is written, without reading any.
  public static func htmlOptions(withoutArguments library: SyntaxLibrary) -> HTMLOptions {
    var options = HTMLOptions()
    options.timeZone = SystemTimeZone.secondsEast
    options.highlighter = Highlighter(library: library)
    return options
  }

  /// How documents are read.
  public var parseOptions: ParseOptions {
    var options = ParseOptions()
    options.disabledBlocks = Set(disableNode)
    options.disabledSchemes = Set(disableScheme)
    return options
  }

  /// Returns how documents are written, with code colored by a library of definitions.
  public func htmlOptions(_ library: SyntaxLibrary) -> HTMLOptions {
    var options = HTMLOptions(safety: safety.safety)
    options.permalink = permalink
    options.baseURI = baseURI
    options.sectionAnchor = sectionAnchor
    options.indentLevel = indentLevel
    options.linkTarget = linkTarget
    for target in schemeTarget { options.schemeTargets[target.scheme] = target.target }
    if let timeZone { SystemTimeZone.use(timeZone) }
    options.timeZone = SystemTimeZone.secondsEast
    if !noHighlight { options.highlighter = Highlighter(library: library) }
    return options
  }
}
