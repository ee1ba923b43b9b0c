/// An element that an author may use.
///
/// The list is Hatena's own for its diaries ("はてなダイアリー利用可能タグ"). Elements that load, submit or
/// restyle something are left out: `base`, `basefont`, `meta`, `form` and its fields. Harmless ones
/// that HTML gained later, such as `ruby`, are added.
enum SafeElement: String, CaseIterable, Sendable {
  case a, abbr, acronym, address, b, bdi, bdo, big, blockquote, br, caption, center, cite, code
  case col, colgroup, dd, del, details, dfn, div, dl, dt, em, figcaption, figure, font
  case h1, h2, h3, h4, h5, h6, hr, i, img, ins, kbd, li, mark, ol, p, pre, q, rb, rp, rt, ruby
  case s, samp, small, span, strike, strong, sub, summary, sup
  case table, tbody, td, tfoot, th, thead, time, tr, tt, u, ul
  case variable = "var"
  case wbr

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (HTMLName($0.rawValue), $0) })

  /// Finds the element of a tag.
  init?(_ name: HTMLName?) {
    guard let name, let element = Self.byName[name] else { return nil }
    self = element
  }

  /// Whether it has no content and no end tag.
  var isVoid: Bool { content == .nothing }
}

// MARK: What may stand where

extension SafeElement {
  /// Where an element may stand.
  enum Category {
    /// In a line of text.
    case phrasing
    /// Between lines of text.
    case block
    case heading
    case listItem, definition
    case caption, columns, column, rows, row, cell
    case rubyText
  }

  /// What an element may hold.
  enum Content {
    /// Text and blocks.
    case flow
    /// Text only.
    case phrasing
    /// What its parent may hold.
    case transparent
    case ruby
    case listItems, definitions
    case table, rows, cells, columns
    case nothing

    /// Returns whether it takes in elements of a category; text counts as ``Category/phrasing``.
    func allows(_ category: Category) -> Bool {
      switch self {
      case .flow: category == .phrasing || category == .block || category == .heading
      case .phrasing: category == .phrasing
      case .ruby: category == .phrasing || category == .rubyText
      case .listItems: category == .listItem
      case .definitions: category == .definition
      case .table:
        category == .caption || category == .columns || category == .rows || category == .row
      case .rows: category == .row
      case .cells: category == .cell
      case .columns: category == .column
      case .transparent, .nothing: false
      }
    }

    /// Returns the element to insert so that content which belongs deeper can follow; `nil` where
    /// none helps. For text in a list that is `<li>`.
    func wrapper(for category: Category) -> SafeElement? {
      let isContent = category == .phrasing || category == .block || category == .heading
      switch self {
      case .listItems: return isContent ? .li : nil
      case .definitions: return isContent ? .dd : nil
      case .table:
        return category == .column ? .colgroup : isContent || category == .cell ? .tr : nil
      case .rows: return isContent || category == .cell ? .tr : nil
      case .cells: return isContent ? .td : nil
      default: return nil
      }
    }
  }

  /// Where it may stand.
  var category: Category {
    switch self {
    case .address, .blockquote, .center, .details, .div, .dl, .figcaption, .figure, .hr, .ol, .p,
      .pre, .summary, .table, .ul:
      .block
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .li: .listItem
    case .dd, .dt: .definition
    case .caption: .caption
    case .colgroup: .columns
    case .col: .column
    case .tbody, .tfoot, .thead: .rows
    case .tr: .row
    case .td, .th: .cell
    case .rb, .rp, .rt: .rubyText
    default: .phrasing
    }
  }

  /// What it may hold.
  var content: Content {
    switch self {
    case .address, .blockquote, .caption, .center, .dd, .details, .div, .dt, .figcaption, .figure,
      .li, .summary, .td, .th:
      .flow
    case .h1, .h2, .h3, .h4, .h5, .h6, .p, .pre, .rb, .rp, .rt: .phrasing
    case .ruby: .ruby
    case .ol, .ul: .listItems
    case .dl: .definitions
    case .table: .table
    case .tbody, .tfoot, .thead: .rows
    case .tr: .cells
    case .colgroup: .columns
    case .br, .col, .hr, .img, .wbr: .nothing
    default: .transparent
    }
  }
}
