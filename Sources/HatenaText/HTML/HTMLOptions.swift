/// How a document is written.
///
/// ``ParseOptions`` say how it is read. The two have nothing in common, so one document can be written
/// in several ways.
///
/// Strings that end up inside generated tags are written as they are where ``safety`` is
/// ``Safety/trusted``: with `<`, `>` or quotes in them, the HTML they give is the caller's.
public struct HTMLOptions: Sendable {
  /// Whose text it is; ``Safety/untrusted`` is the one for authors you do not know.
  public var safety: Safety = .trusted
  /// The page's own address, before `#name` in headline anchors.
  public var permalink = ""
  /// The diary's address, before `?word=` in category links.
  public var baseURI = ""
  /// The text of a headline's anchor; empty means `o-`.
  public var sectionAnchor = "o-"
  /// What becomes of the text behind a read-more mark, `====`.
  public var readMore: ReadMore = .whole
  /// The words of the link, or of the line, that lead to the text behind the mark.
  public var readMoreText = "続きを読む"
  /// How many tabs everything is indented by.
  public var indentLevel = 0
  /// The `target` of links, or `nil` for none: `a_target`.
  public var linkTarget: String?
  /// The `target` of one scheme's links, before ``linkTarget``: `scheme_option`.
  public var schemeTargets: [Scheme: String] = [:]
  /// Returns the time zone of headline times: how many seconds it is ahead of UTC at a Unix time.
  ///
  /// The default is UTC. `{ _ in 9 * 3600 }` is Tokyo.
  public var timeZone: @Sendable (_ unixTime: Int) -> Int = { _ in 0 }
  /// What is known of pages and pictures elsewhere: titles, embedded pages, sizes.
  ///
  /// ``Document/questions`` says what a text wants to know; the library itself never asks the network.
  public var answers = Answers()
  /// How formulas of Hatena Blog are written; those of other dialects are pictures.
  public var formulas = FormulaStyle.span
  /// Whose pages `[URL:embed]` shows in frames; none by default.
  ///
  /// The frames are sandboxed, so that they are written for untrusted authors, too.
  public var allowedEmbeds: Set<EmbedProvider> = []
  /// Colors code that has a filetype; `nil` writes it escaped.
  public var highlighter: (any CodeHighlighter)?
  /// Whether Hatena Blog's code is colored that has an alias for a name: `>|c++|`, `>|js|`.
  ///
  /// The service colors the names of Vim's filetypes alone; the written name stays in any case.
  public var colorsAliases = false
  /// Writes code that has a filetype in a way of its own; `nil` writes spans.
  public var codeWriter: (any CodeWriter)?
  /// Write single nodes in a way of their own; the first that wants a node writes it.
  public var overrides: [any HTMLOverride] = []

  /// Makes options with the defaults, or for the text of an author.
  public init(safety: Safety = .trusted) { self.safety = safety }

  /// Options for the text of authors you trust with the page.
  public static let trusted = HTMLOptions(safety: .trusted)
  /// Options for the text of anybody.
  public static let untrusted = HTMLOptions(safety: .untrusted)

  /// The target of a scheme's links.
  func target(of scheme: Scheme) -> String? {
    schemeTargets.isEmpty ? linkTarget : schemeTargets[scheme] ?? linkTarget
  }
}
