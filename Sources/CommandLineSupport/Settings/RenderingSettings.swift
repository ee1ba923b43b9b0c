package import HatenaMarkdown
import HatenaPage
package import HatenaText
import SyntaxColor
import Threading

/// How documents are read and written: what ``RenderingOptions`` declares, as values.
package struct RenderingSettings: NamedSettings {
  package var dialect: Dialect?
  package var titles: String?
  package var readMore = ReadMore.whole
  package var to = OutputFormat.html
  package var markdown: MarkdownFlavor?
  package var permalink = ""
  package var baseURI = ""
  package var sectionAnchor = "o-"
  package var indentLevel = 0
  package var disableNode: [BlockName] = []
  package var linkTarget: String?
  package var schemeTarget: [SchemeTarget] = []
  package var disableScheme: [Scheme] = []
  package var timeZone: String?
  package var noHighlight = false
  package var colorAliases = false
  package var formula = FormulaStyle.span
  package var allowEmbed: [EmbedProvider] = []
  package var safe = false
  package var jobs: Int?
  package var page = PageSettings()
  package var definitions = DefinitionSettings()

  /// Creates the defaults.
  package init() {}

  /// Returns how a setting is made.
  package static func setting(_ name: String) -> Setting<RenderingSettings>? {
    switch name {
    case "dialect": .optional(\.dialect) { Dialect(named: $0) }
    case "titles": .text(\.titles)
    case "read-more": .value(\.readMore) { ReadMore(rawValue: $0) }
    case "to": .value(\.to) { OutputFormat(rawValue: $0) }
    case "markdown": .optional(\.markdown) { MarkdownFlavor(named: $0) }
    case "permalink": .text(\.permalink)
    case "base-uri": .text(\.baseURI)
    case "section-anchor": .text(\.sectionAnchor)
    case "indent-level": .value(\.indentLevel) { wholeNumber($0, in: 0...1000) }
    case "disable-node": .list(\.disableNode) { BlockName(rawValue: $0) }
    case "link-target": .text(\.linkTarget)
    case "scheme-target": .list(\.schemeTarget) { SchemeTarget(argument: $0) }
    case "disable-scheme": .list(\.disableScheme) { Scheme(rawValue: $0) }
    case "time-zone": .text(\.timeZone)
    case "no-highlight": .flag { $0.noHighlight = $1 }
    case "color-aliases": .flag { $0.colorAliases = $1 }
    case "formula": .value(\.formula) { FormulaStyle(rawValue: $0) }
    case "allow-embed": .list(\.allowEmbed) { EmbedProvider(rawValue: $0) }
    case "safe": .flag { $0.safe = $1 }
    case "jobs": .optional(\.jobs) { wholeNumber($0, in: ThreadOptions.range) }
    default:
      PageSettings.setting(name)?.of(\.page) ?? DefinitionSettings.setting(name)?.of(\.definitions)
    }
  }

  /// Checks what the single values do not tell.
  package func validate() throws(SettingError) {
    if dialect == nil { try Dialect.checkEnvironment() }
    try page.validate()
    try definitions.validate()
    if page.theme != nil, !page.standalone || page.replacesStylesheet {
      throw SettingError("--theme is part of the style sheet that --standalone puts in.")
    }
    if to != .html, page.standalone {
      throw SettingError("--standalone makes pages of HTML; --to \(to.rawValue) has none.")
    }
    if markdown != nil, to != .markdown { throw SettingError("--markdown is for --to markdown.") }
    guard (0...1000).contains(indentLevel) else {
      throw SettingError("--indent-level is a number from 0 to 1000.")
    }
    if let timeZone, SystemTimeZone.value(named: timeZone) == nil {
      throw SettingError(
        "There is no time zone \"\(timeZone)\" here; write it like Asia/Tokyo, UTC or JST-9.")
    }
  }

  /// On how many threads the code of a document is colored.
  package var threads: Int { jobs ?? Workers.processorCount }

  /// Texts that differ where documents may be written differently; the number of threads is in none.
  ///
  /// Listed, because describing the whole value by reflection doubled a start.
  package var signature: [String] {
    [
      parseOptions.dialect.name, permalink, baseURI, sectionAnchor, "\(indentLevel)",
      linkTarget ?? "\0", timeZone ?? "\0", titles ?? "\0", readMore.rawValue,
      "\(to.rawValue) \(markdown?.name ?? "")",
      "\(noHighlight) \(formula.rawValue) \(colorAliases) \(safe) \(page.standalone) \(page.lineNumbers) \(definitions.vimRuntime)",
      page.title ?? "\0", page.lang ?? "\0", page.theme?.name ?? "\0",
      page.marks.isEmpty ? "" : "\(page.marks)",
    ]
      + [
        disableNode.map(\.rawValue), disableScheme.map(\.rawValue), allowEmbed.map(\.rawValue),
        schemeTarget.map { "\($0.scheme.rawValue)=\($0.target)" }, page.css, page.cssURL,
        definitions.syntaxPaths, definitions.variables.map { "\($0.name)=\($0.value)" },
      ].flatMap { $0 + ["\0"] }
  }

  /// The files that pages depend on.
  package var files: [String] { page.css + (titles.map { [$0] } ?? []) }

  /// How documents are read.
  package var parseOptions: ParseOptions {
    var options = ParseOptions()
    if let dialect = dialect ?? Dialect.inEnvironment { options.dialect = dialect }
    options.disabledBlocks = Set(disableNode)
    options.disabledSchemes = Set(disableScheme)
    return options
  }

  /// Returns how documents are written, with code colored by a highlighter.
  package func htmlOptions(_ highlighter: some CodeHighlighter) -> HTMLOptions {
    var options = HTMLOptions(safety: safe ? .untrusted : .trusted)
    options.timeZone = SystemTimeZone.clock(of: timeZone)
    options.permalink = permalink
    options.baseURI = baseURI
    options.sectionAnchor = sectionAnchor
    options.indentLevel = indentLevel
    options.readMore = readMore
    options.linkTarget = linkTarget
    for target in schemeTarget { options.schemeTargets[target.scheme] = target.target }
    options.formulas = formula
    options.allowedEmbeds = Set(allowEmbed)
    options.colorsAliases = colorAliases
    if !noHighlight { options.highlighter = highlighter }
    return options
  }
}
