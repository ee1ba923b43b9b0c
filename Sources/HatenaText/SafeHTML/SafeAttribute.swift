import Bytes

/// An attribute that an author may use.
///
/// The list is Hatena's own for its diaries, with a few harmless attributes that HTML gained later.
/// `id` is left out: a script of the page that looks something up by its name could find the author's
/// element instead (DOM clobbering). So are `background`, `style` and everything that begins with
/// `on`.
enum SafeAttribute: String, CaseIterable, Sendable {
  case abbr, align, alt, bgcolor, border, cellpadding, cellspacing, cite, clear, color, colspan
  case datetime, dir, face, height, href, lang, name, nowrap, open, reversed, rowspan, scope, size
  case span, src, start, summary, target, title, type, valign, value, width
  case classes = "class"

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (HTMLName($0.rawValue), $0) })

  /// Finds an attribute by its name.
  init?(_ name: HTMLName?) {
    guard let name, let attribute = Self.byName[name] else { return nil }
    self = attribute
  }

  /// Returns whether an element may have it.
  func isAllowed(on element: SafeElement) -> Bool {
    switch self {
    case .align, .bgcolor, .border, .classes, .color, .dir, .height, .lang, .size, .title, .valign,
      .width:
      true
    case .href, .name, .target: element == .a
    case .alt, .src: element == .img
    case .cite: [.blockquote, .del, .ins, .q].contains(element)
    case .datetime: [.del, .ins, .time].contains(element)
    case .clear: element == .br
    case .face: element == .font
    case .open: element == .details
    case .reversed, .start: element == .ol
    case .type: [.li, .ol, .ul].contains(element)
    case .value: element == .li
    case .cellpadding, .cellspacing, .summary: element == .table
    case .span: element == .col || element == .colgroup
    case .abbr, .colspan, .nowrap, .rowspan, .scope: element == .td || element == .th
    }
  }

  /// Returns the value to write for a decoded one, or `nil` where the attribute can't have it.
  func value(of bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .href: SafeAddress.link(bytes)
    case .cite, .src: SafeAddress.resource(bytes)
    case .border, .cellpadding, .cellspacing, .colspan, .height, .rowspan, .size, .span, .start,
      .value, .width:
      Self.isLength(bytes) ? bytes : nil
    case .nowrap, .open, .reversed: []
    case .target: bytes.map(Byte.lowercased).elementsEqual("_blank".utf8) ? bytes : nil
    case .align, .bgcolor, .clear, .color, .dir, .lang, .scope, .type, .valign:
      Self.isWord(bytes) ? bytes : nil
    case .abbr, .alt, .classes, .datetime, .face, .name, .summary, .title: bytes
    }
  }

  /// A number of at most four digits, with a sign before it or a percent sign behind it.
  private static func isLength(_ bytes: [UInt8]) -> Bool {
    var digits = bytes[...]
    if let sign = digits.first, sign == Byte.plus || sign == Byte.hyphen {
      digits = digits.dropFirst()
    }
    if digits.last == Byte.percent { digits = digits.dropLast() }
    return (1...4).contains(digits.count) && digits.allSatisfy(Byte.isDigit)
  }

  /// Letters, digits, hyphens, or a color such as `#fc0`.
  private static func isWord(_ bytes: [UInt8]) -> Bool {
    bytes.count <= 32
      && bytes.enumerated().allSatisfy { index, byte in
        Byte.isWord(byte) || byte == Byte.hyphen || (index == 0 && byte == Byte.hash)
      }
  }
}
