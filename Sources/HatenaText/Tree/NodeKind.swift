/// What a node of a document is.
///
/// A kind is a block or an inline. Blocks hold blocks, inlines, or both; inlines hold inlines.
/// `Text::Hatena`'s class for a kind is named where it has one.
@nonexhaustive
public enum NodeKind: UInt8, Sendable, CaseIterable {
  /// A part of a document under one wrapper: `SectionNode`.
  case section
  /// A headline: `H3Node`, `H3AnchorNode`, `H4Node`, `H5Node`. Its categories come before its text.
  case heading
  /// A category in a headline: `*[perl]title`.
  case category
  /// A paragraph: `PNode`.
  case paragraph
  /// `>>` … `<<`: `BlockquoteNode`.
  case blockQuote
  /// `>|` … `|<`: `PreNode`.
  case preformatted
  /// `>|perl|` … `||<`, called super pre: `SuperpreNode`.
  case code
  /// A list: `ListNode`. Its children are items.
  case list
  /// An item: its text, then the lists nested in it.
  case listItem
  /// A definition list: `DlNode`. Its children are terms and descriptions.
  case definitionList
  /// What is defined.
  case term
  /// How it is defined.
  case description
  /// A table: `TableNode`. Its children are rows.
  case table
  /// A row of cells.
  case row
  /// A cell of a table.
  case cell
  /// One line of HTML, `><hr><`: `TaglineNode`.
  case htmlLine
  /// Lines of HTML, `><div>` … `</div><`: `TagNode`. Its text is that of the opening line.
  case htmlBlock
  /// The line that closes lines of HTML; the last child of ``htmlBlock``.
  case htmlBlockEnd
  /// A line within lines of HTML that is no other block: `CDataNode`.
  case htmlText
  /// A blank line: `BrNode`.
  case blankLine
  /// A block that a ``BlockNotation`` of the caller's reads.
  case customBlock
  /// Where a quote is from: the first child of ``blockQuote``; it is written behind the others.
  case citation
  /// `[:contents]`: a list of the headlines.
  case contents
  /// What is behind `====`: readers see it on the entry's own page only.
  case readMore

  /// Text. Inlines begin here.
  case text = 64
  /// An address, or the name of something that has one.
  case link
  /// `[]text[]`: text that is not linked.
  case unlinked
  /// A start tag of HTML.
  case startTag
  /// An end tag of HTML.
  case endTag
  /// A comment of HTML.
  case comment
  /// A declaration of HTML: `<!DOCTYPE …>`.
  case declaration
  /// A processing instruction: `<?…>`.
  case instruction
  /// Source bytes that the dialect writes nothing for.
  case omitted
  /// HTML that is written as it is; a ``MarkupRewriter`` puts it in.
  case html
  /// A use of an ``InlineNotation`` of the caller's.
  case customInline
  /// `((note))`. Its children are the note's inlines.
  case footnote
  /// The end of a line within a paragraph; at the end of a paragraph maybe of several lines.
  case lineBreak
  /// Blank lines between two paragraphs of one text.
  case paragraphBreak

  /// Whether nodes of this kind are a part of a block's text.
  public var isInline: Bool { rawValue >= NodeKind.text.rawValue }

  /// Whether nodes of this kind are blocks.
  public var isBlock: Bool { !isInline }

  /// The name that drawings of the tree and JSON use: the case's own.
  public var name: String { "\(self)" }
}

extension NodeKind {
  /// Whether a block of this kind has text of its own.
  var hasText: Bool {
    switch self {
    case .section, .blockQuote, .list, .definitionList, .table, .row, .blankLine, .contents,
      .readMore, .citation:
      false
    default: true
    }
  }
}
