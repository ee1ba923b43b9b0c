/// The dialect of Hatena Blog, which people write today.
///
/// This folder holds what only that dialect needs: sections by headline, text in which blank lines
/// part paragraphs, notes, the list of contents, and the services that are alive.
extension Grammar {
  static let hatenaBlog = Grammar(
    lineEnds: .carriageReturnToo,
    blocks: [
      ContentsRule(), ReadMoreRule(), BlogCodeRule(), BlogHTMLBlockRule(), CitedQuoteRule(),
      BlogPreformattedRule(), StrayEndRule(), BlogListRule(), BlogDefinitionListRule(),
      BlogTableRule(), BlogHeadingRule(),
    ],
    hasOuterSection: false,
    plainLines: .joined,
    markedLines: MarkedLines(mark: "<!--", rule: CommentLineRule()),
    spans: NoteRule(),
    inlines: [CustomInlineRule(), BlogLinkRule(), KeywordRule(), LineBreakRule()],
    html: HatenaBlogHTML(),
    links: HatenaBlogLinks(),
    shape: HatenaBlogShape(), marks: HatenaBlogMarks())
}
