internal import Bytes

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
  /// Returns how many seconds the clock of the times in headline anchors is ahead of UTC at a Unix
  /// time; UTC by default.
  ///
  /// `{ _ in 9 * 3600 }` is the clock of Tokyo.
  public var timeZone: @Sendable (_ unixTime: Int) -> Int = { _ in 0 }
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

  /// Returns `HH:MM` at a Unix time.
  func clock(atUnixTime time: Int) -> [UInt8] {
    let local = time &+ timeZone(time)
    let minutes = (local % 86_400 + 86_400) % 86_400 / 60
    return [minutes / 600, minutes / 60 % 10, -1, minutes % 60 / 10, minutes % 10].map {
      $0 < 0 ? Byte.colon : Byte.zero + UInt8(truncatingIfNeeded: $0)
    }
  }
}

/// A dialect of Hatena notation.
public enum Dialect: String, Sendable, CaseIterable {
  /// What `Text::Hatena` 0.16 reads.
  case textHatena
}
