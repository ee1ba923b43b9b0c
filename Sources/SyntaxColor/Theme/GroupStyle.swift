/// How the text of one style looks.
///
/// A number is text in that color where a style is expected.
///
/// ```swift
/// palette.comment = 0x59636E
/// palette.statement = GroupStyle(color: 0x804000, isBold: true)
/// ```
public struct GroupStyle: Sendable, Hashable, ExpressibleByIntegerLiteral {
  /// The color of the text; `nil` leaves the palette's.
  public var color: RGB?
  /// The color behind the text; `nil` leaves the palette's.
  public var background: RGB?
  /// Whether the text is bold.
  public var isBold: Bool
  /// Whether the text is slanted.
  public var isItalic: Bool
  /// Whether the text is underlined.
  public var isUnderlined: Bool

  /// Creates a style; without arguments the text looks like code without a group.
  public init(
    color: RGB? = nil, background: RGB? = nil, isBold: Bool = false, isItalic: Bool = false,
    isUnderlined: Bool = false
  ) {
    self.color = color
    self.background = background
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
  }

  /// Creates the style of text in a color: `0x59636E`.
  public init(integerLiteral hex: UInt32) { self.init(color: RGB(hex: hex)) }

  /// The style as CSS declarations: `color: #804000; font-weight: bold`; empty where it changes
  /// nothing.
  public var css: String { css(changing: GroupStyle()) }

  /// Returns the CSS declarations that make text of another style look like this one.
  package func css(changing other: GroupStyle) -> String {
    var declarations: [String] = []
    if color != other.color { declarations.append("color: \(color?.css ?? "inherit")") }
    if background != other.background {
      declarations.append("background: \(background?.css ?? "none")")
      if background != nil { declarations.append("print-color-adjust: exact") }
    }
    if isBold != other.isBold {
      declarations.append("font-weight: \(isBold ? "bold" : "inherit")")
    }
    if isItalic != other.isItalic {
      declarations.append("font-style: \(isItalic ? "italic" : "inherit")")
    }
    if isUnderlined != other.isUnderlined {
      declarations.append("text-decoration: \(isUnderlined ? "underline" : "none")")
    }
    return declarations.joined(separator: "; ")
  }
}
