/// An element that the library writes itself.
enum Element: Sendable {
  case a, blockquote, br, cite, dd, details, div, dl, dt, h3, h4, h5, img, li, ol, p, pre, span
  case summary, table, td, th, tr, ul

  /// The front of a start tag that attributes follow.
  var openTag: StaticString {
    switch self {
    case .a: "<a"
    case .blockquote: "<blockquote"
    case .br: "<br"
    case .cite: "<cite"
    case .dd: "<dd"
    case .details: "<details"
    case .div: "<div"
    case .dl: "<dl"
    case .dt: "<dt"
    case .h3: "<h3"
    case .h4: "<h4"
    case .h5: "<h5"
    case .img: "<img"
    case .li: "<li"
    case .ol: "<ol"
    case .p: "<p"
    case .pre: "<pre"
    case .span: "<span"
    case .summary: "<summary"
    case .table: "<table"
    case .td: "<td"
    case .th: "<th"
    case .tr: "<tr"
    case .ul: "<ul"
    }
  }

  /// The end tag; empty for elements that have none.
  var endTag: StaticString {
    switch self {
    case .a: "</a>"
    case .blockquote: "</blockquote>"
    case .cite: "</cite>"
    case .dd: "</dd>"
    case .details: "</details>"
    case .div: "</div>"
    case .dl: "</dl>"
    case .dt: "</dt>"
    case .h3: "</h3>"
    case .h4: "</h4>"
    case .h5: "</h5>"
    case .li: "</li>"
    case .ol: "</ol>"
    case .p: "</p>"
    case .pre: "</pre>"
    case .span: "</span>"
    case .summary: "</summary>"
    case .table: "</table>"
    case .td: "</td>"
    case .th: "</th>"
    case .tr: "</tr>"
    case .ul: "</ul>"
    case .br, .img: ""
    }
  }

  /// The element as the safe mode knows it.
  var safe: SafeElement {
    switch self {
    case .a: .a
    case .blockquote: .blockquote
    case .br: .br
    case .cite: .cite
    case .dd: .dd
    case .details: .details
    case .div: .div
    case .dl: .dl
    case .dt: .dt
    case .h3: .h3
    case .h4: .h4
    case .h5: .h5
    case .img: .img
    case .li: .li
    case .ol: .ol
    case .p: .p
    case .pre: .pre
    case .span: .span
    case .summary: .summary
    case .table: .table
    case .td: .td
    case .th: .th
    case .tr: .tr
    case .ul: .ul
    }
  }
}

/// A start tag whose bytes never change.
struct StartTag: Sendable {
  let element: Element
  let html: StaticString

  init(_ element: Element, _ html: StaticString) {
    self.element = element
    self.html = html
  }
}

/// An attribute that the library writes.
enum AttributeName: Sendable {
  case alt, cite, classes, dataLang, height, href, id, name, src, target, title, width

  /// What stands before the value, with a space in front.
  var opening: StaticString {
    switch self {
    case .alt: " alt=\""
    case .cite: " cite=\""
    case .classes: " class=\""
    case .dataLang: " data-lang=\""
    case .height: " height=\""
    case .href: " href=\""
    case .id: " id=\""
    case .name: " name=\""
    case .src: " src=\""
    case .target: " target=\""
    case .title: " title=\""
    case .width: " width=\""
    }
  }

  /// The attribute as the safe mode knows it; `nil` where no author may give one.
  var safe: SafeAttribute? {
    switch self {
    case .alt: .alt
    case .cite: .cite
    case .dataLang, .id: nil
    case .classes: .classes
    case .height: .height
    case .href: .href
    case .name: .name
    case .src: .src
    case .target: .target
    case .title: .title
    case .width: .width
    }
  }
}
