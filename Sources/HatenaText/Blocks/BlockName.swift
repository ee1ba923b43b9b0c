/// The name of a kind of block, as `Text::Hatena`'s `invalidnode` option spells it.
public enum BlockName: String, Sendable, CaseIterable {
  /// The `<div class="section">` around everything; disabling it drops the two tags only.
  case section
  /// `*title` without an anchor; offered only where ``anchoredHeading`` is disabled.
  case heading = "h3"
  /// `*name*[category]title`.
  case anchoredHeading = "h3anchor"
  /// `**title`.
  case subheading = "h4"
  /// `***title`.
  case subsubheading = "h5"
  /// `>>` … `<<`.
  case blockQuote = "blockquote"
  /// `:term:description`.
  case definitionList = "dl"
  /// `-item` and `+item`.
  case list
  /// `>||` … `||<`, code; also `>|perl|`.
  case superPreformatted = "superpre"
  /// `>|` … `|<`.
  case preformatted = "pre"
  /// `|cell|*header|`.
  case table
  /// `><hr><`: one line of HTML.
  case tagLine = "tagline"
  /// `><div>` … `</div><`: lines of HTML.
  case tagBlock = "tag"
}

/// A set of block names, for the parser's inner loop.
struct BlockNameSet: Sendable {
  private var bits: UInt32 = 0

  init(_ names: Set<BlockName>) {
    for name in names {
      bits |= 1 << Self.index(of: name)
    }
  }

  private static func index(of name: BlockName) -> UInt32 {
    switch name {
    case .section: 0
    case .heading: 1
    case .anchoredHeading: 2
    case .subheading: 3
    case .subsubheading: 4
    case .blockQuote: 5
    case .definitionList: 6
    case .list: 7
    case .superPreformatted: 8
    case .preformatted: 9
    case .table: 10
    case .tagLine: 11
    case .tagBlock: 12
    }
  }

  func contains(_ name: BlockName) -> Bool { bits & (1 << Self.index(of: name)) != 0 }
}
