/// A block of a document.
///
/// `Text::Hatena`'s nodes are named in the cases.
public enum Block: Sendable {
  /// The part of a document in one `<div class="section">`: `SectionNode`.
  case section(BlockNode)
  /// A headline: `H3Node`, `H3AnchorNode`, `H4Node`, `H5Node`.
  case heading(Heading)
  /// A category in a headline.
  case category(BlockNode)
  /// The text of an anchored headline.
  case title(BlockNode)
  /// A line of text: `PNode`.
  case paragraph(BlockNode)
  /// `>>` … `<<`: `BlockquoteNode`.
  case blockQuote(BlockNode)
  /// `>|` … `|<`: `PreNode`.
  case preformatted(BlockNode)
  /// `>||` … `||<`: `SuperpreNode`.
  case superPreformatted(SuperPreformatted)
  /// A list: `ListNode`. Its children are list items.
  case list(List)
  /// An item; its children are the lists nested in it.
  case listItem(BlockNode)
  /// A definition list: `DlNode`. Its children are terms and descriptions.
  case definitionList(BlockNode)
  /// What is defined.
  case term(BlockNode)
  /// How it is defined.
  case description(BlockNode)
  /// A table: `TableNode`. Its children are rows.
  case table(BlockNode)
  /// A row; its children are cells.
  case row(BlockNode)
  /// A cell.
  case cell(Cell)
  /// One line of HTML: `TaglineNode`.
  case tagLine(BlockNode)
  /// Lines of HTML: `TagNode`. Its content is the opening line's, its last child the closing line.
  case tagBlock(BlockNode)
  /// The line that closes a tag block.
  case tagBlockEnd(BlockNode)
  /// A line in a tag block that is no paragraph: `CDataNode`.
  case rawLine(BlockNode)
  /// A blank line: `BrNode`.
  case blankLine(BlankLine)
  /// A block read by one of the caller's notations.
  case custom(CustomBlock)

  init(_ node: BlockNode) {
    switch node.record.kind {
    case .section: self = .section(node)
    case .heading, .anchoredHeading, .subheading, .subsubheading: self = .heading(Heading(node))
    case .category: self = .category(node)
    case .title: self = .title(node)
    case .paragraph: self = .paragraph(node)
    case .blockQuote: self = .blockQuote(node)
    case .preformatted: self = .preformatted(node)
    case .superPreformatted: self = .superPreformatted(SuperPreformatted(node: node))
    case .unorderedList, .orderedList: self = .list(List(node: node))
    case .listItem: self = .listItem(node)
    case .definitionList: self = .definitionList(node)
    case .term: self = .term(node)
    case .description: self = .description(node)
    case .table: self = .table(node)
    case .row: self = .row(node)
    case .headerCell, .dataCell: self = .cell(Cell(node: node))
    case .tagLine: self = .tagLine(node)
    case .tagBlock: self = .tagBlock(node)
    case .tagBlockEnd: self = .tagBlockEnd(node)
    case .rawLine: self = .rawLine(node)
    case .blankLine, .lineBreak: self = .blankLine(BlankLine(node: node))
    case .custom: self = .custom(CustomBlock(node: node))
    }
  }

  /// What every block has: its place, its content, its children.
  public var node: BlockNode {
    switch self {
    case .section(let node), .category(let node), .title(let node), .paragraph(let node),
      .blockQuote(let node), .preformatted(let node), .listItem(let node),
      .definitionList(let node), .term(let node), .description(let node), .table(let node),
      .row(let node), .tagLine(let node), .tagBlock(let node), .tagBlockEnd(let node),
      .rawLine(let node):
      node
    case .heading(let heading): heading.node
    case .superPreformatted(let code): code.node
    case .list(let list): list.node
    case .cell(let cell): cell.node
    case .blankLine(let line): line.node
    case .custom(let block): block.node
    }
  }

  /// The case's name, as tree dumps and JSON write it.
  public var name: String {
    switch self {
    case .section: "section"
    case .heading: "heading"
    case .category: "category"
    case .title: "title"
    case .paragraph: "paragraph"
    case .blockQuote: "blockQuote"
    case .preformatted: "preformatted"
    case .superPreformatted: "superPreformatted"
    case .list: "list"
    case .listItem: "listItem"
    case .definitionList: "definitionList"
    case .term: "term"
    case .description: "description"
    case .table: "table"
    case .row: "row"
    case .cell: "cell"
    case .tagLine: "tagLine"
    case .tagBlock: "tagBlock"
    case .tagBlockEnd: "tagBlockEnd"
    case .rawLine: "rawLine"
    case .blankLine: "blankLine"
    case .custom: "custom"
    }
  }
}

/// A headline.
public struct Heading: Sendable {
  /// The block; an anchored headline's children are its categories and its title.
  public let node: BlockNode
  /// 3, 4 or 5, as in `<h3>`.
  public let level: Int
  /// Whether it has an anchor: `*title` does, `**title` does not.
  public let isAnchored: Bool

  init(_ node: BlockNode) {
    self.node = node
    switch node.record.kind {
    case .subheading: level = 4
    case .subsubheading: level = 5
    default: level = 3
    }
    isAnchored = node.record.kind == .anchoredHeading
  }

  /// The name of the anchor, written or automatic (`p1`); `nil` where there is none.
  public var anchorName: String? {
    guard isAnchored else { return nil }
    let number = node.record.firstInline
    return number > 0 ? "p\(number)" : String(decoding: node.content, as: UTF8.self)
  }
}

/// Code: a super pre block.
public struct SuperPreformatted: Sendable {
  /// The block; its content is the code.
  public let node: BlockNode
  /// The type between the bars of `>|perl|`, or `nil`.
  public var filetype: String? { node.storage.filetype(of: node.record) }
}

/// A list.
public struct List: Sendable {
  /// The block; its children are list items.
  public let node: BlockNode
  /// Whether the line that opened it ends its marks in `+`.
  public var isOrdered: Bool { node.record.kind == .orderedList }
}

/// A table cell.
public struct Cell: Sendable {
  /// The block.
  public let node: BlockNode
  /// Whether it is written `|*…|`.
  public var isHeader: Bool { node.record.kind == .headerCell }
}

/// A blank line.
public struct BlankLine: Sendable {
  /// The block.
  public let node: BlockNode
  /// Whether it follows another and so is a `<br>`.
  public var isBreak: Bool { node.record.kind == .lineBreak }
}

/// A block read by one of the caller's notations.
public struct CustomBlock: Sendable {
  /// The block; its content is all its lines.
  public let node: BlockNode
  /// The notation that read it.
  public var notation: any BlockNotation {
    node.storage.blockNotations[Int(node.record.firstInline)]
  }
}
