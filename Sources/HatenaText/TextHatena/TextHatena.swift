/// The dialect of `Text::Hatena` 0.16.
///
/// This folder holds what only that dialect needs: the HTML tokenizer that goes on over blocks, the
/// services that are gone, EUC-JP, the clock of headlines.
extension Grammar {
  static let textHatena = Grammar(
    blocks: [
      HeadingRule(), BlockQuoteRule(), DefinitionListRule(), ListRule(), PreformattedRule(),
      TableRule(), HTMLBlockRule(),
    ],
    hasOuterSection: true,
    plainLines: .paragraphEach,
    inlines: [UnlinkRule(), CustomInlineRule(), AutolinkRule()],
    html: TextHatenaHTML(),
    links: TextHatenaLinks(),
    shape: TextHatenaShape())
}
