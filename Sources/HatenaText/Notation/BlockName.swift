/// The name of a kind of block, as `Text::Hatena`'s `invalidnode` option spells it.
@nonexhaustive
public enum BlockName: String, Sendable, CaseIterable {
  /// The `<div class="section">` around everything, or around a headline and what it heads; disabling
  /// it drops the two tags only.
  case section
  /// `*title` without an anchor; offered only where ``anchoredHeading`` is disabled.
  case heading = "h3"
  /// `*name*[category]title`; in today's notation every `*title`.
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
  case code = "superpre"
  /// `>|` … `|<`.
  case preformatted = "pre"
  /// `|cell|*header|`.
  case table
  /// `><hr><`: one line of HTML.
  case htmlLine = "tagline"
  /// `><div>` … `</div><`: lines of HTML.
  case htmlBlock = "tag"
}
