/// How a document is read and written; `Text::Hatena`'s options with its defaults.
///
/// What changes the reading (``dialect``, ``disabledBlocks``, ``disabledSchemes`` and the two lists
/// of notations) counts when a ``Document`` is made. The rest counts when it is written, so that one
/// document can be written in several ways.
///
/// Strings that end up inside generated tags are written as they are where ``safety`` is
/// ``Safety/trusted``. With `<`, `>` or quotes in
/// them the HTML they give is the caller's, and the document is still read as if they had none.
public struct Options: Sendable {
  /// The dialect of the notation.
  public var dialect: Dialect = .textHatena
  /// Kinds of block that are not recognised: `invalidnode`.
  public var disabledBlocks: Set<BlockName> = []
  /// Schemes that are not linked: `invalid_scheme`.
  public var disabledSchemes: Set<Scheme> = []
  /// Inline notations of the caller's own.
  public var inlineNotations: [any InlineNotation] = []
  /// Block notations of the caller's own.
  public var blockNotations: [any BlockNotation] = []

  /// Whose text it is; ``Safety/untrusted`` is the one for authors you do not know.
  ///
  /// It also counts when a document is made: what one block opens then changes no other block.
  public var safety: Safety = .trusted

  /// The page's own address, before `#name` in headline anchors.
  public var permalink = ""
  /// The diary's address, before `?word=` in category links.
  public var baseURI = ""
  /// The text of a headline's anchor; empty means `o-`.
  public var sectionAnchor = "o-"
  /// How many tabs everything is indented by.
  public var indentLevel = 0
  /// The `target` of links, or `nil` for none: `a_target`.
  public var linkTarget: String?
  /// The `target` of one scheme's links, before ``linkTarget``: `scheme_option`.
  public var schemeTargets: [Scheme: String] = [:]
  /// The zone of the times in headline anchors.
  public var timeZone: Zone = .system
  /// Finds the title of a page for `[URL:title]`; the library itself never asks the network.
  public var titleSource: (@Sendable (_ url: String) -> String?)?
  /// Colours the code of a super pre block that has a type; `nil` writes it escaped.
  public var highlighter: (any CodeHighlighter)?
  /// On how many threads blocks of code are coloured; 1 starts none.
  ///
  /// What is written does not depend on it. Up to 256 KiB of code, or one block, is coloured ahead.
  public var parallelism = 1

  /// Makes options with the defaults.
  public init() {}

  /// The target of a scheme's links.
  func target(of scheme: Scheme) -> String? {
    schemeTargets.isEmpty ? linkTarget : schemeTargets[scheme] ?? linkTarget
  }
}

/// A dialect of Hatena notation.
public enum Dialect: String, Sendable, CaseIterable {
  /// What `Text::Hatena` 0.16 reads.
  case textHatena
}
