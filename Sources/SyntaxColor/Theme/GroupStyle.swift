/// How the text of one group looks.
public struct GroupStyle: Sendable, Hashable {
  /// The colour of the text; `nil` leaves the palette's.
  public var color: RGB?
  /// The colour behind the text; `nil` leaves the palette's.
  public var background: RGB?
  /// Whether the text is bold.
  public var isBold = false
  /// Whether the text is slanted.
  public var isItalic = false
  /// Whether the text is underlined.
  public var isUnderlined = false

  /// Makes a style of text in a colour, or in the palette's own for `nil`.
  public init(_ color: RGB?, on background: RGB? = nil) {
    self.color = color
    self.background = background
  }

  /// Makes a style of text in a colour given as a number: `0xC00000`.
  init(_ color: UInt32, on background: UInt32? = nil) {
    self.init(RGB(color), on: background.map { RGB($0) })
  }

  /// The same, bold.
  var bold: GroupStyle {
    var style = self
    style.isBold = true
    return style
  }

  /// The same, slanted.
  var italic: GroupStyle {
    var style = self
    style.isItalic = true
    return style
  }

  /// The same, underlined.
  var underlined: GroupStyle {
    var style = self
    style.isUnderlined = true
    return style
  }
}
